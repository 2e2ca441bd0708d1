import { describe, expect, test } from 'vitest';
import { type Address, fromFragment, toFragment } from './address.ts';
import { type AnalysisView, FIRST_ANALYSIS } from './analysis.ts';
import { EMPTY_VIEW } from './view.ts';

const address: Address = {
  view: {
    ...EMPTY_VIEW,
    pins: { e_00112233445566778899: { x: -12, y: 340 } },
    arrangement: 'layered',
    sizeBy: 'betweenness',
    colourBy: 'community',
    shown: ['e_00112233445566778899', 'e_ffeeddccbbaa99887766', 'e_fbfffefbfffefbfffefb'],
    hiddenTypes: ['Company', 'Event'],
    hiddenStatuses: ['encouraged'],
    hiddenRelations: ['BUILDS'],
  },
  selection: { kind: 'edge', id: 'r_0123456789abcdef0123' },
  layout: 'table',
  analysis: FIRST_ANALYSIS,
};

describe('the address', () => {
  test('comes back as it was', () => {
    expect(fromFragment(`#${toFragment(address)}`)).toEqual(address);
  });

  test('keeps which analysis is shown, of which plans', () => {
    const analysis: AnalysisView = {
      page: 'gaps',
      kind: 'PLATFORM_WITHOUT_BUILDER',
      region: '长沙&=县',
      year: 2024,
      planId: 'p_00112233445566778899',
      from: 'p_ffeeddccbbaa99887766',
      to: 'p_fbfffefbfffefbfffefb',
    };
    const shown: Address = { ...address, layout: 'analysis', analysis };
    expect(fromFragment(toFragment(shown))).toEqual(shown);
    expect(fromFragment('as=analysis&see=nothing&year=soon&plan=x').analysis).toEqual(FIRST_ANALYSIS);
  });

  test('names a large part by its plans, with what was added and removed', () => {
    const scope = {
      planIds: ['p_00112233445566778899'],
      added: ['e_ffeeddccbbaa99887766'],
      removed: ['e_fbfffefbfffefbfffefb'],
    };
    const shown = [
      ...Array.from({ length: 400 }, (_, index) => `e_${String(index).padStart(20, '0')}`),
      ...scope.added,
    ];
    const fragment = toFragment({
      view: { ...EMPTY_VIEW, shown, scope },
      selection: null,
      layout: 'graph',
      analysis: FIRST_ANALYSIS,
    });
    expect(fragment.length).toBeLessThan(80);
    expect(fromFragment(fragment).view).toEqual({ ...EMPTY_VIEW, scope, shown: scope.added });
    expect(fromFragment('all=').view.scope).toEqual({ planIds: [], added: [], removed: [] });
  });

  test.each(['at=rubbish', 'at=ABEiM0RVZneImQ,x,1', 'lay=spiral&size=7&hue='])(
    'leaves out %s',
    (fragment) => {
      expect(fromFragment(fragment).view).toEqual(EMPTY_VIEW);
    },
  );

  test('keeps a selected node', () => {
    const other: Address = {
      view: EMPTY_VIEW,
      selection: { kind: 'node', id: 'e_00112233445566778899' },
      layout: 'graph',
      analysis: FIRST_ANALYSIS,
    };
    expect(fromFragment(toFragment(other))).toEqual(other);
  });

  test('is empty for the start view', () => {
    expect(toFragment({ view: EMPTY_VIEW, selection: null, layout: 'graph', analysis: FIRST_ANALYSIS })).toBe(
      '',
    );
    expect(fromFragment('')).toEqual({
      view: EMPTY_VIEW,
      selection: null,
      layout: 'graph',
      analysis: FIRST_ANALYSIS,
    });
  });

  test('takes 15 characters a node', () => {
    const shown = Array.from({ length: 100 }, (_, index) => `e_${index.toString(16).padStart(20, '0')}`);
    expect(
      toFragment({
        ...address,
        view: { ...EMPTY_VIEW, shown },
        selection: null,
        layout: 'graph',
        analysis: FIRST_ANALYSIS,
      }),
    ).toHaveLength(2 + 15 * 100 - 1);
  });

  test.each(['#n=%%%', '#n=AAAA.!!!.', '#s=%E0%A4%A', '#ht=Nothing&hs=never&hr=KNOWS', '#as=poem'])(
    'survives %s',
    (fragment) => {
      expect(fromFragment(fragment)).toEqual({
        view: EMPTY_VIEW,
        selection: null,
        layout: 'graph',
        analysis: FIRST_ANALYSIS,
      });
    },
  );
});
