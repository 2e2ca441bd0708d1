import { describe, expect, test } from 'vitest';
import { corner, hydrogen, maker, park } from '../testing/small-graph.ts';
import { EMPTY_GRAPH, merge, neighboursOf } from './graph.ts';
import {
  countBy,
  EMPTY_VIEW,
  hide,
  keepOnly,
  show,
  isFiltered,
  showAllKinds,
  toggleRelation,
  toggleStatus,
  toggleType,
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
