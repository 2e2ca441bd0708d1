import type { EntityType, RelationType } from '#ontology/vocabulary';
import type { EdgeFragment, NodeFragment } from '../gql/graphql.ts';
import type { GraphPart } from '../state/graph.ts';
import { ask } from './client.ts';
import { AROUND } from './queries.ts';

/** The most that we draw at once. */
export const MOST_SHOWN = 10_000;
/** The most that we ask GraphQL for at once; more comes as rows, by code that few visits need. */
const MOST_BY_GRAPHQL = 500;

/** An answer of the API as part of the graph. */
export const toPart = (entities: readonly NodeFragment[], relations: readonly EdgeFragment[]): GraphPart => ({
  nodes: entities,
  edges: relations.map(({ source, target, ...edge }) => ({ ...edge, source: source.id, target: target.id })),
});

/** These entities and every relation among them; ids that the store no longer has are left out. */
export async function loadAmong(ids: readonly string[]): Promise<GraphPart> {
  if (ids.length === 0) return { nodes: [], edges: [] };
  if (ids.length > MOST_BY_GRAPHQL) {
    const { loadWhole } = await import('./whole.ts');
    return loadWhole({ ids: ids.slice(0, MOST_SHOWN), most: MOST_SHOWN });
  }
  const { neighborhood } = await ask(AROUND, { ids: [...ids], limit: ids.length });
  const { nodes, edges } = toPart(neighborhood.entities, neighborhood.relations);
  // Where an id is unknown, its place in the answer goes to a neighbour that nobody has asked for.
  const wanted = new Set(ids);
  return {
    nodes: nodes.filter(({ id }) => wanted.has(id)),
    edges: edges.filter(({ source, target }) => wanted.has(source) && wanted.has(target)),
  };
}

export interface Kept {
  readonly types?: readonly EntityType[];
  readonly relationTypes?: readonly RelationType[];
}

/** The most neighbours that one answer has: its cost is counted by what it may hold. */
export const MOST_AROUND = 500;

/** An entity and those one relation away, at most `limit`; `omitted` counts the others. */
export async function loadAround(
  id: string,
  limit: number,
  { types, relationTypes }: Kept = {},
): Promise<GraphPart & { readonly omitted: number }> {
  const { neighborhood } = await ask(AROUND, {
    ids: [id],
    limit: Math.min(limit, MOST_AROUND),
    ...(types && { types: [...types] }),
    ...(relationTypes && { relationTypes: [...relationTypes] }),
  });
  return { ...toPart(neighborhood.entities, neighborhood.relations), omitted: neighborhood.omitted };
}

/** The whole store, or some plans; of more than `MOST_SHOWN` entities the best connected. */
export async function loadEverything(
  planIds: readonly string[],
): Promise<GraphPart & { readonly omitted: number }> {
  const { loadWhole } = await import('./whole.ts');
  const { total, ...part } = await loadWhole({
    most: MOST_SHOWN,
    ...(planIds.length > 0 && { planIds }),
  });
  return { ...part, omitted: total - part.nodes.length };
}
