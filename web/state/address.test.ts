import { describe, expect, test } from 'vitest';
import { type Address, fromFragment, toFragment } from './address.ts';
import { EMPTY_VIEW } from './view.ts';

const address: Address = {
  view: {
    shown: ['e_00112233445566778899', 'e_ffeeddccbbaa99887766', 'e_fbfffefbfffefbfffefb'],
    hiddenTypes: ['Company', 'Event'],
    hiddenStatuses: ['encouraged'],
    hiddenRelations: ['BUILDS'],
  },
  selection: { kind: 'edge', id: 'r_0123456789abcdef0123' },
  layout: 'table',
};

describe('the address', () => {
  test('comes back as it was', () => {
    expect(fromFragment(`#${toFragment(address)}`)).toEqual(address);
  });

  test('keeps a selected node', () => {
    const other: Address = {
      view: EMPTY_VIEW,
      selection: { kind: 'node', id: 'e_00112233445566778899' },
      layout: 'graph',
    };
    expect(fromFragment(toFragment(other))).toEqual(other);
  });

  test('is empty for the start view', () => {
    expect(toFragment({ view: EMPTY_VIEW, selection: null, layout: 'graph' })).toBe('');
    expect(fromFragment('')).toEqual({ view: EMPTY_VIEW, selection: null, layout: 'graph' });
  });

  test('takes 15 characters a node', () => {
    const shown = Array.from({ length: 100 }, (_, index) => `e_${index.toString(16).padStart(20, '0')}`);
    expect(
      toFragment({ ...address, view: { ...EMPTY_VIEW, shown }, selection: null, layout: 'graph' }),
    ).toHaveLength(2 + 15 * 100 - 1);
  });

  test.each(['#n=%%%', '#n=AAAA.!!!.', '#s=%E0%A4%A', '#ht=Nothing&hs=never&hr=KNOWS', '#as=poem'])(
    'survives %s',
    (fragment) => {
      expect(fromFragment(fragment)).toEqual({ view: EMPTY_VIEW, selection: null, layout: 'graph' });
    },
  );
});
