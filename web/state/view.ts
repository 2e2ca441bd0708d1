import type { EntityType, RelationType, Status } from '#ontology/vocabulary';
import type { EdgeData, GraphData, NodeData } from './graph.ts';

/** What the user has chosen to see. Undo and redo step through these; the URL keeps the present one. */
export interface View {
  /** Ids of nodes, in the order in which they came. */
  readonly shown: readonly string[];
  readonly hiddenTypes: readonly EntityType[];
  readonly hiddenStatuses: readonly Status[];
  readonly hiddenRelations: readonly RelationType[];
}

export const EMPTY_VIEW: View = { shown: [], hiddenTypes: [], hiddenStatuses: [], hiddenRelations: [] };

/** Adds nodes. Returns the same view where all are shown already. */
export function show(view: View, ids: readonly string[]): View {
  const shown = [...new Set([...view.shown, ...ids])];
  return shown.length === view.shown.length ? view : { ...view, shown };
}

/** Takes nodes away. */
export function hide(view: View, ids: readonly string[]): View {
  const gone = new Set(ids);
  const shown = view.shown.filter((id) => !gone.has(id));
  return shown.length === view.shown.length ? view : { ...view, shown };
}

/** Leaves these nodes alone on the canvas. */
export const keepOnly = (view: View, ids: readonly string[]): View =>
  hide(
    show(view, ids),
    view.shown.filter((id) => !ids.includes(id)),
  );

const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

export const toggleType = (view: View, type: EntityType): View => ({
  ...view,
  hiddenTypes: toggled(view.hiddenTypes, type),
});

export const toggleStatus = (view: View, status: Status): View => ({
  ...view,
  hiddenStatuses: toggled(view.hiddenStatuses, status),
});

export const toggleRelation = (view: View, type: RelationType): View => ({
  ...view,
  hiddenRelations: toggled(view.hiddenRelations, type),
});

export const isFiltered = ({ hiddenTypes, hiddenStatuses, hiddenRelations }: View): boolean =>
  hiddenTypes.length + hiddenStatuses.length + hiddenRelations.length > 0;

/** Lifts every filter. */
export const showAllKinds = (view: View): View =>
  isFiltered(view) ? { ...view, hiddenTypes: [], hiddenStatuses: [], hiddenRelations: [] } : view;

export interface Visible {
  readonly nodes: readonly NodeData[];
  readonly edges: readonly EdgeData[];
}

/** What is shown, before the legend's filters. */
export function shownOf({ nodes, edges }: GraphData, { shown }: View): Visible {
  const ids = new Set(shown);
  return {
    nodes: shown.flatMap((id) => nodes.get(id) ?? []),
    edges: [...edges.values()].filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}

/** What the canvas and the table show: the view after the legend's filters. */
export function visibleOf(graph: GraphData, view: View): Visible {
  const shown = shownOf(graph, view);
  const nodes = shown.nodes.filter(({ type }) => !view.hiddenTypes.includes(type));
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = shown.edges.filter(
    ({ type, status, source, target }) =>
      !view.hiddenRelations.includes(type) &&
      !view.hiddenStatuses.includes(status) &&
      ids.has(source) &&
      ids.has(target),
  );
  return { nodes, edges };
}

/** How many there are of each kind. */
export function countBy<Item, Key extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Readonly<Partial<Record<Key, number>>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}
