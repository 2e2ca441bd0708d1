import type { EntityType, RelationType, Role, Status } from '#ontology/vocabulary';

export interface NodeData {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly scope: string;
  /** How many relations it has in the store, shown or not. */
  readonly degree: number;
}

export interface EdgeData {
  readonly id: string;
  readonly type: RelationType;
  readonly status: Status;
  readonly role: Role | null;
  /** Ids of nodes. */
  readonly source: string;
  readonly target: string;
}

export interface GraphPart {
  readonly nodes: readonly NodeData[];
  readonly edges: readonly EdgeData[];
}

/** All that was fetched so far, shown or not. */
export interface GraphData {
  readonly nodes: ReadonlyMap<string, NodeData>;
  readonly edges: ReadonlyMap<string, EdgeData>;
}

export const EMPTY_GRAPH: GraphData = { nodes: new Map(), edges: new Map() };

/** Adds what was fetched; the newer of two versions of one thing stays. */
export const merge = (graph: GraphData, part: GraphPart): GraphData => ({
  nodes: withNew(graph.nodes, part.nodes),
  edges: withNew(graph.edges, part.edges),
});

function withNew<Item extends { readonly id: string }>(
  known: ReadonlyMap<string, Item>,
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  const next = new Map(known);
  for (const item of items) next.set(item.id, item);
  return next;
}

/** Ids one relation away from `id`, among what was fetched. */
export const neighboursOf = (edges: Iterable<EdgeData>, id: string): ReadonlySet<string> =>
  new Set(
    [...edges]
      .filter(({ source, target }) => source === id || target === id)
      .map(({ source, target }) => (source === id ? target : source)),
  );

/** Ids within so many relations of `id`, itself included, among these edges. */
export function reachOf(edges: readonly EdgeData[], id: string, hops: number): ReadonlySet<string> {
  const reached = new Set([id]);
  let ring = new Set([id]);
  for (let hop = 0; hop < hops && ring.size > 0; hop += 1) {
    const next = new Set<string>();
    for (const { source, target } of edges) {
      if (ring.has(source) && !reached.has(target)) next.add(target);
      if (ring.has(target) && !reached.has(source)) next.add(source);
    }
    next.forEach((far) => reached.add(far));
    ring = next;
  }
  return reached;
}
