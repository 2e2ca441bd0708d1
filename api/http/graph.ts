import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import type { GraphStore } from '#cypher/port';

/** The most entities of one answer; a page cannot show more at once. */
export const MOST_ENTITIES = 10_000;

/** As much as a large answer of GraphQL. */
const WORK = 100;

const id = z.string().max(64);
const bodySchema = z.strictObject({
  /** These entities, and what is said among them. */
  ids: z.array(id).max(MOST_ENTITIES).optional(),
  /** The entities of these plans; without plans and ids, of the whole store. */
  planIds: z.array(id).max(1_000).optional(),
  most: z.int().min(1).max(MOST_ENTITIES).default(MOST_ENTITIES),
});

/**
 * `POST /graph`: a large part of the graph at once, as rows without the names of their columns. GraphQL answers
 * such questions too, in pages and six times the bytes; this is for a page that draws them all.
 */
export function serveGraph(app: FastifyInstance, store: GraphStore): void {
  app.post('/graph', { config: { access: 'read', work: WORK } }, async (request, reply) => {
    const body = bodySchema.safeParse(request.body ?? {});
    if (!body.success) {
      throw new InnographError(
        'USAGE',
        `Send {"planIds": [...]} or {"ids": [...]}, and "most" up to ${MOST_ENTITIES}, as JSON.`,
      );
    }
    return reply.header('cache-control', 'no-store').send(await rowsOf(store, body.data));
  });
}

async function rowsOf(store: GraphStore, { ids, planIds, most }: z.infer<typeof bodySchema>) {
  const found = ids
    ? { ids: [...new Set(ids)], total: ids.length }
    : await store.findEntities({ planIds }, { first: most }).then(({ rows, totalCount }) => ({
        ids: rows.map(({ node }) => node.id),
        total: totalCount,
      }));
  if (found.ids.length === 0) return { total: found.total, entities: [], relations: [] };
  // One question for both, so that they belong to one version of the graph; the limit keeps neighbours out.
  const known = await store.entitiesByIds(found.ids);
  if (known.length === 0) return { total: found.total, entities: [], relations: [] };
  const { entities, relations } = await store.neighbourhood({
    ids: known.map((entity) => entity.id),
    depth: 1,
    limit: known.length,
  });
  const rowOf = new Map(entities.map((entity, row) => [entity.id, row]));
  return {
    total: found.total,
    entities: entities.map((entity) => [
      entity.id,
      entity.type,
      entity.name,
      entity.aliases,
      entity.scope,
      entity.degree,
    ]),
    relations: relations.map((relation) => [
      relation.id,
      relation.type,
      relation.status,
      relation.role,
      rowOf.get(relation.source),
      rowOf.get(relation.target),
    ]),
  };
}
