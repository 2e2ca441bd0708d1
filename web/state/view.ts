import type { EntityType, RelationType, Status } from '#ontology/vocabulary';
import type { EdgeData, GraphData, NodeData } from './graph.ts';

/** How nodes are placed: by forces, in rings around the most central, in layers along the relations, in rows. */
export const ARRANGEMENTS = ['forces', 'concentric', 'layered', 'grid'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What size says: relations in the store, rank by those who point here, ways that lead through here. */
export const SIZES = ['degree', 'pagerank', 'betweenness'] as const;
export type SizeBy = (typeof SIZES)[number];

export const COLOURINGS = ['type', 'community'] as const;
export type ColourBy = (typeof COLOURINGS)[number];

/** A large part of the store that is shown as a whole; the address names it rather than each of its nodes. */
export interface Scope {
  /** All entities of these plans; of the whole store where there are none. */
  readonly planIds: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What the user has chosen to see. Undo and redo step through these; the URL keeps the present one. */
export interface View {
  /** Ids of nodes, in the order in which they came. */
  readonly shown: readonly string[];
  readonly scope: Scope | null;
  readonly hiddenTypes: readonly EntityType[];
  readonly hiddenStatuses: readonly Status[];
  readonly hiddenRelations: readonly RelationType[];
  /** Nodes that stay where the user has put them. */
  readonly pins: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  /** What the user has noted about nodes. */
  readonly notes: Readonly<Record<string, string>>;
  readonly arrangement: Arrangement;
  readonly sizeBy: SizeBy;
  readonly colourBy: ColourBy;
}

export const EMPTY_VIEW: View = {
  shown: [],
  scope: null,
  hiddenTypes: [],
  hiddenStatuses: [],
  hiddenRelations: [],
  pins: {},
  notes: {},
  arrangement: 'forces',
  sizeBy: 'degree',
  colourBy: 'type',
};

/** Adds nodes. Returns the same view where all are shown already. */
export function show(view: View, ids: readonly string[]): View {
  const there = new Set(view.shown);
  const fresh = [...new Set(ids)].filter((id) => !there.has(id));
  if (fresh.length === 0) return view;
  const back = new Set(fresh);
  return {
    ...view,
    shown: [...view.shown, ...fresh],
    scope: view.scope && {
      ...view.scope,
      added: [...view.scope.added, ...fresh.filter((id) => !view.scope?.removed.includes(id))],
      removed: view.scope.removed.filter((id) => !back.has(id)),
    },
  };
}

/** Takes nodes away, and what pins them. */
export function hide(view: View, ids: readonly string[]): View {
  const gone = new Set(ids);
  const shown = view.shown.filter((id) => !gone.has(id));
  if (shown.length === view.shown.length) return view;
  const { scope } = view;
  const added = new Set(scope?.added);
  return {
    ...view,
    shown,
    pins: withoutPins(view.pins, gone),
    // What was noted comes back with a node; an empty canvas is another view.
    notes: shown.length === 0 ? {} : view.notes,
    scope:
      scope === null || shown.length === 0
        ? null
        : {
            ...scope,
            added: scope.added.filter((id) => !gone.has(id)),
            removed: [...scope.removed, ...view.shown.filter((id) => gone.has(id) && !added.has(id))],
          },
  };
}

const withoutPins = (pins: View['pins'], gone: ReadonlySet<string>): View['pins'] =>
  Object.keys(pins).some((id) => gone.has(id))
    ? Object.fromEntries(Object.entries(pins).filter(([id]) => !gone.has(id)))
    : pins;

/** Leaves these nodes alone on the canvas. */
export function keepOnly(view: View, ids: readonly string[]): View {
  const kept = new Set(ids);
  const left = hide(
    show(view, ids),
    view.shown.filter((id) => !kept.has(id)),
  );
  // What is left of a large part is better named node by node.
  return left === view || left.scope === null ? left : { ...left, scope: null };
}

/** Shows all that was found of a part of the store, with what was added to it and without what was removed. */
export function showScope(view: View, scope: Scope, found: readonly string[]): View {
  const removed = new Set(scope.removed);
  return { ...view, scope, shown: [...new Set([...found.filter((id) => !removed.has(id)), ...scope.added])] };
}

/** Keeps nodes where they are, whatever the layout. */
export const pin = (view: View, places: View['pins']): View => ({
  ...view,
  pins: { ...view.pins, ...places },
});

export const unpin = (view: View, ids: readonly string[]): View => {
  const pins = withoutPins(view.pins, new Set(ids));
  return pins === view.pins ? view : { ...view, pins };
};

/** Notes something about a node; an empty text takes the note away. */
export function note(view: View, id: string, text: string): View {
  const { [id]: before, ...others } = view.notes;
  if ((before ?? '') === text) return view;
  return { ...view, notes: text === '' ? others : { ...view.notes, [id]: text } };
}

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

/** The last answer of a pure question, as long as it is asked of the same things. */
function remembering<Answer>(
  keysOf: (graph: GraphData, view: View) => readonly unknown[],
  answer: (graph: GraphData, view: View) => Answer,
): (graph: GraphData, view: View) => Answer {
  let last: { readonly keys: readonly unknown[]; readonly value: Answer } | null = null;
  return (graph, view) => {
    const keys = keysOf(graph, view);
    if (last?.keys.every((key, index) => key === keys[index])) return last.value;
    last = { keys, value: answer(graph, view) };
    return last.value;
  };
}

/** What is shown, before the legend's filters; the same object as long as it is the same. */
export const shownOf = remembering(({ nodes, edges }, { shown }) => [nodes, edges, shown], findShown);

function findShown({ nodes, edges }: GraphData, { shown }: View): Visible {
  const ids = new Set(shown);
  return {
    nodes: shown.flatMap((id) => nodes.get(id) ?? []),
    edges: [...edges.values()].filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}

/** What the canvas and the table show: the view after the legend's filters; the same object as long as it is. */
export const visibleOf = remembering(
  ({ nodes, edges }, { shown, hiddenTypes, hiddenStatuses, hiddenRelations }) => [
    ...[nodes, edges, shown, hiddenTypes, hiddenStatuses, hiddenRelations],
  ],
  findVisible,
);

function findVisible(graph: GraphData, view: View): Visible {
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
