import { describe, expect, test } from 'vitest';
import { bureau, corner, hydrogen, maker, park } from '../testing/small-graph.ts';
import { EMPTY_GRAPH, merge, neighboursOf, reachOf } from './graph.ts';
import {
  countBy,
  EMPTY_VIEW,
  hide,
  keepOnly,
  pin,
  show,
  showScope,
  isFiltered,
  showAllKinds,
  toggleRelation,
  toggleStatus,
  toggleType,
  unpin,
  visibleOf,
} from './view.ts';

const graph = merge(EMPTY_GRAPH, corner);
const all = show(
  EMPTY_VIEW,
  corner.nodes.map(({ id }) => id),
);
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('a view', () => {
  test('shows each node once, in the order in which they came', () => {
    expect(show(show(EMPTY_VIEW, ['b', 'a']), ['a', 'c']).shown).toEqual(['b', 'a', 'c']);
  });

  test('stays the same object where nothing changes, so that undo has no empty steps', () => {
    expect(show(all, [park.id])).toBe(all);
    expect(hide(all, ['e_unknown'])).toBe(all);
    expect(showAllKinds(all)).toBe(all);
  });

  test('hides, and keeps only what is asked for', () => {
    expect(hide(all, [park.id]).shown).not.toContain(park.id);
    expect(keepOnly(all, [park.id, maker.id]).shown).toEqual([park.id, maker.id]);
  });
});

describe('a large part shown as a whole', () => {
  const scope = { planIds: [], added: [], removed: [] };
  const whole = showScope(EMPTY_VIEW, scope, [park.id, maker.id, hydrogen.id]);

  test('remembers what was taken from it and what was added', () => {
    const changed = show(hide(whole, [maker.id]), [bureau.id]);
    expect(changed.shown).toEqual([park.id, hydrogen.id, bureau.id]);
    expect(changed.scope).toEqual({ planIds: [], added: [bureau.id], removed: [maker.id] });
    expect(show(changed, [maker.id]).scope).toEqual({ planIds: [], added: [bureau.id], removed: [] });
    expect(hide(changed, [bureau.id]).scope).toEqual({ planIds: [], added: [], removed: [maker.id] });
  });

  test('comes back from its address as it was', () => {
    const changed = show(hide(whole, [maker.id]), [bureau.id]);
    const again = showScope(EMPTY_VIEW, changed.scope ?? scope, [park.id, maker.id, hydrogen.id]);
    expect(again.shown).toEqual(changed.shown);
  });

  test('of which little is kept is named node by node', () => {
    expect(keepOnly(whole, [park.id])).toMatchObject({ shown: [park.id], scope: null });
    expect(hide(whole, whole.shown)).toMatchObject({ shown: [], scope: null });
  });
});

describe('pins', () => {
  const pinned = pin(all, { [park.id]: { x: 1, y: 2 } });

  test('stay until taken out, or until the node goes', () => {
    expect(pinned.pins).toEqual({ [park.id]: { x: 1, y: 2 } });
    expect(unpin(pinned, [maker.id])).toBe(pinned);
    expect(unpin(pinned, [park.id]).pins).toEqual({});
    expect(hide(pinned, [park.id]).pins).toEqual({});
  });
});

test('what lies within some relations of a node', () => {
  const chain = [
    { ...corner.edges[0]!, source: 'a', target: 'b' },
    { ...corner.edges[0]!, source: 'c', target: 'b' },
    { ...corner.edges[0]!, source: 'c', target: 'd' },
  ];
  expect([...reachOf(chain, 'a', 0)]).toEqual(['a']);
  expect([...reachOf(chain, 'a', 2)].sort()).toEqual(['a', 'b', 'c']);
  expect([...reachOf(chain, 'd', 9)].sort()).toEqual(['a', 'b', 'c', 'd']);
});

describe('what is visible', () => {
  test('edges need both ends', () => {
    const { nodes, edges } = visibleOf(graph, show(EMPTY_VIEW, [park.id, hydrogen.id]));
    expect(idsOf(nodes)).toEqual([park.id, hydrogen.id]);
    expect(idsOf(edges)).toEqual(['r_focuses']);
  });

  test('a hidden type takes its edges with it', () => {
    const { nodes, edges } = visibleOf(graph, toggleType(all, 'Company'));
    expect(idsOf(nodes)).not.toContain(maker.id);
    expect(idsOf(edges)).toEqual(['r_builds', 'r_focuses']);
  });

  test('a hidden status takes edges alone; toggling twice brings them back', () => {
    const filtered = toggleStatus(all, 'negotiating');
    expect(visibleOf(graph, filtered).nodes).toHaveLength(4);
    expect(idsOf(visibleOf(graph, filtered).edges)).not.toContain('r_located');
    expect(visibleOf(graph, toggleStatus(filtered, 'negotiating')).edges).toHaveLength(4);
  });

  test('a hidden kind of relation takes its edges', () => {
    expect(idsOf(visibleOf(graph, toggleRelation(all, 'BUILDS')).edges)).not.toContain('r_builds');
    expect(isFiltered(toggleRelation(all, 'BUILDS'))).toBe(true);
    expect(isFiltered(showAllKinds(toggleRelation(all, 'BUILDS')))).toBe(false);
  });

  test('ids that the store no longer has are left out', () => {
    expect(visibleOf(graph, show(all, ['e_gone'])).nodes).toHaveLength(4);
  });
});

test('counts by kind', () => {
  expect(countBy(corner.edges, ({ status }) => status)).toEqual({
    planned: 1,
    done: 1,
    negotiating: 1,
    ongoing: 1,
  });
});

test('neighbours in either direction, each once', () => {
  expect([...neighboursOf(corner.edges, park.id)].sort()).toEqual(['e_bureau', 'e_hydrogen', 'e_maker']);
});
