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
  nodes: new Map([...graph.nodes, ...part.nodes.map((node) => [node.id, node] as const)]),
  edges: new Map([...graph.edges, ...part.edges.map((edge) => [edge.id, edge] as const)]),
});

/** Ids one relation away from `id`, among what was fetched. */
export const neighboursOf = (edges: Iterable<EdgeData>, id: string): ReadonlySet<string> =>
  new Set(
    [...edges]
      .filter(({ source, target }) => source === id || target === id)
      .map(({ source, target }) => (source === id ? target : source)),
  );
