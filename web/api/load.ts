import type { EntityType, RelationType } from '#ontology/vocabulary';
import type { EdgeFragment, NodeFragment } from '../gql/graphql.ts';
import type { GraphPart } from '../state/graph.ts';
import { ask } from './client.ts';
import { AROUND, EVERYTHING } from './queries.ts';

/** The most ids that the API takes at once; also the most that we draw at once. */
export const MOST_SHOWN = 500;

/** An answer of the API as part of the graph. */
export const toPart = (entities: readonly NodeFragment[], relations: readonly EdgeFragment[]): GraphPart => ({
  nodes: entities,
  edges: relations.map(({ source, target, ...edge }) => ({ ...edge, source: source.id, target: target.id })),
});

/** These entities and every relation among them; ids that the store no longer has are left out. */
export async function loadAmong(ids: readonly string[]): Promise<GraphPart> {
  if (ids.length === 0) return { nodes: [], edges: [] };
  const asked = ids.slice(0, MOST_SHOWN);
  const { neighborhood } = await ask(AROUND, { ids: [...asked], limit: asked.length });
  return toPart(neighborhood.entities, neighborhood.relations);
}

export interface Kept {
  readonly types?: readonly EntityType[];
  readonly relationTypes?: readonly RelationType[];
}

/** An entity and those one relation away, at most `limit`; `omitted` counts the others. */
export async function loadAround(
  id: string,
  limit: number,
  { types, relationTypes }: Kept = {},
): Promise<GraphPart & { readonly omitted: number }> {
  const { neighborhood } = await ask(AROUND, {
    ids: [id],
    limit,
    ...(types && { types: [...types] }),
    ...(relationTypes && { relationTypes: [...relationTypes] }),
  });
  return { ...toPart(neighborhood.entities, neighborhood.relations), omitted: neighborhood.omitted };
}

/** The best connected entities of the store, or of some plans, with the relations among them. */
export async function loadEverything(
  planIds?: readonly string[],
): Promise<GraphPart & { readonly omitted: number }> {
  const { entities } = await ask(EVERYTHING, {
    first: MOST_SHOWN,
    ...(planIds && { planIds: [...planIds] }),
  });
  const ids = entities.nodes.map(({ id }) => id);
  return { ...(await loadAmong(ids)), omitted: entities.totalCount - ids.length };
}
