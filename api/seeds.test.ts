import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type FileOutcome, findFiles, ingestFiles } from '#ingest';
import { type Served, serve } from './testing/served.ts';

/** The main job through the API: the sample plans, taken in as `npm start` does. */
const outcomes: FileOutcome[] = [];
let served: Served;
beforeAll(async () => {
  served = await serve([]);
  const { files } = await findFiles([fileURLToPath(new URL('../seeds', import.meta.url))]);
  for await (const outcome of ingestFiles(served.store, files)) outcomes.push(outcome);
});
afterAll(() => served.close());

const entity = z.object({ id: z.string(), name: z.string(), type: z.string() });

test.each(['松雅湖', '科技城', '松雅湖未来科技城'])('松雅湖未来科技城 is found by %s', async (search) => {
  const schema = z.object({ entities: z.object({ nodes: z.array(entity) }) });
  const { entities } = await served.data(
    schema,
    'query ($search: String!) { entities(search: $search, types: [Platform]) { nodes { id name type } } }',
    { search },
  );
  expect(entities.nodes.map(({ name }) => name)).toContain('松雅湖未来科技城');
});

test('from it along its edges to the sentence inside its section', async () => {
  const schema = z.object({
    entities: z.object({
      nodes: z.array(
        z.object({
          relations: z.object({
            nodes: z.array(
              z.object({
                type: z.string(),
                target: entity,
                evidence: z
                  .array(
                    z.object({
                      text: z.string(),
                      start: z.number(),
                      end: z.number(),
                      section: z.object({ text: z.string(), start: z.number() }),
                      document: z.object({ name: z.string() }),
                    }),
                  )
                  .min(1),
              }),
            ),
          }),
        }),
      ),
    }),
  });
  const { entities } = await served.data(
    schema,
    `{ entities(search: "松雅湖未来科技城", first: 1) { nodes { relations(first: 100) { nodes {
      type target { id name type }
      evidence { text start end section { text start } document { name } } } } } } }`,
  );
  const edges = entities.nodes[0]?.relations.nodes ?? [];
  expect(edges.map(({ type }) => type)).toContain('FOCUSES_ON');
  for (const { text, start, end, section } of edges.flatMap(({ evidence }) => evidence)) {
    expect(section.text.slice(start - section.start, end - section.start)).toBe(text);
  }
});

describe('the whole store', () => {
  const schema = z.object({
    stats: z.object({
      documents: z.number(),
      plans: z.number(),
      entities: z.number(),
      relations: z.number(),
      targets: z.number(),
      entitiesByType: z.array(z.object({ type: z.string(), count: z.number() })),
      relationsByType: z.array(z.object({ type: z.string(), count: z.number() })),
    }),
    plans: z.object({
      totalCount: z.number(),
      nodes: z.array(
        z.object({
          agency: z.object({ type: z.literal('Agency') }).nullable(),
          region: z.object({ type: z.literal('Region') }).nullable(),
          counts: z.object({ entities: z.number(), relations: z.number(), targets: z.number() }),
        }),
      ),
    }),
  });
  const OVERVIEW = `{
    stats { documents plans entities relations targets entitiesByType { type count } relationsByType { type count } }
    plans(first: 100) { totalCount nodes { agency { type } region { type } counts { entities relations targets } } }
  }`;

  test('is counted alike from every side', async () => {
    const { stats, plans } = await served.data(schema, OVERVIEW);
    const sum = (counts: readonly { count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0);
    const taken = outcomes.map((each) => (each.outcome === 'failed' ? each.error.message : each.documentId));
    expect(stats.documents).toBe(new Set(taken).size);
    expect(stats.documents).toBeGreaterThanOrEqual(5);
    expect(plans.totalCount).toBe(stats.plans);
    expect(sum(stats.entitiesByType)).toBe(stats.entities);
    expect(sum(stats.relationsByType)).toBe(stats.relations);
    expect(plans.nodes.reduce((total, { counts }) => total + counts.targets, 0)).toBe(stats.targets);
  });

  test('answers for every entity, whatever the texts called it', async () => {
    const names = z.object({ entities: z.object({ nodes: z.array(entity) }) });
    const { entities } = await served.data(names, '{ entities(first: 500) { nodes { id name type } } }');
    for (const { id, name } of entities.nodes) {
      const found = await served.data(
        names,
        'query ($search: String!) { entities(search: $search) { nodes { id name type } } }',
        { search: name },
      );
      expect([name, found.entities.nodes.map((node) => node.id)]).toEqual([
        name,
        expect.arrayContaining([id]),
      ]);
    }
  });
});
