import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { type Served, serve } from '../testing/served.ts';

const answerSchema = z.object({
  total: z.number(),
  entities: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.array(z.string()), z.string(), z.number()]),
  ),
  relations: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.string().nullable(), z.number(), z.number()]),
  ),
});

let served: Served;
beforeAll(async () => {
  served = await serve([countyPlan, companyNews]);
});
afterAll(() => served.close());

const post = (payload: object) => served.app.inject({ method: 'POST', url: '/graph', payload });
const rows = async (payload: object) => answerSchema.parse((await post(payload)).json());

test('the whole graph: every entity and relation of the store', async () => {
  const { entities, relations, total } = await rows({});
  const stats = await served.store.stats();
  expect(entities).toHaveLength(stats.entities);
  expect(total).toBe(stats.entities);
  expect(relations).toHaveLength(stats.relations);
  const known = await served.store.relationsByIds(relations.map(([id]) => id));
  for (const [id, , , , source, target] of relations) {
    const relation = known.find((one) => one.id === id);
    expect([entities[source]?.[0], entities[target]?.[0]]).toEqual([relation?.source, relation?.target]);
  }
});

test('of too many the best connected, and how many there are', async () => {
  const { entities, relations, total } = await rows({ most: 2 });
  expect(entities).toHaveLength(2);
  expect(total).toBeGreaterThan(2);
  expect(relations.every(([, , , , source, target]) => source < 2 && target < 2)).toBe(true);
});

test('some entities and what is said among them; unknown ids are left out', async () => {
  const all = await rows({});
  const [first] = all.relations;
  const ends = [all.entities[first?.[4] ?? 0]?.[0] ?? '', all.entities[first?.[5] ?? 0]?.[0] ?? ''];
  const { entities, relations } = await rows({ ids: [...ends, 'e_00000000000000000000'] });
  expect(entities.map(([id]) => id).sort()).toEqual([...ends].sort());
  expect(relations.map(([id]) => id)).toContain(first?.[0]);
  expect(await rows({ ids: ['e_00000000000000000000'] })).toMatchObject({ entities: [], relations: [] });
});

test.each([{ most: 10_001 }, { most: 0 }, { ids: 'e_1' }, { other: 1 }])(
  'refuses %j and says what to send',
  async (payload) => {
    const response = await post(payload);
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('planIds');
  },
);

test('as many ids as a page can show', async () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `e_${String(index).padStart(20, '0')}`);
  expect((await post({ ids })).statusCode).toBe(200);
});
