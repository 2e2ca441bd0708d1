import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { countyPlan, companyNews } from '#cypher/testing/sample-facts';
import { type Served, serve } from '../testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([countyPlan, companyNews]);
});
afterAll(() => served.close());

const gapSchema = z.object({
  gaps: z.object({
    totalCount: z.number(),
    plansSearched: z.number(),
    note: z.string().nullable(),
    counts: z.array(z.object({ kind: z.string(), label: z.string(), count: z.number(), of: z.number() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        label: z.string(),
        standing: z.string(),
        reason: z.string(),
        entity: z.object({ name: z.string(), degree: z.number() }).nullable(),
        target: z.object({ metric: z.string() }).nullable(),
        evidence: z.array(
          z.object({
            text: z.string(),
            plan: z.object({ title: z.string() }),
            document: z.object({ name: z.string() }),
          }),
        ),
        weakLinks: z.array(z.object({ id: z.string(), status: z.string() })),
        candidates: z.array(z.object({ sentences: z.number(), entity: z.object({ name: z.string() }) })),
      }),
    ),
  }),
});

const QUERY = `query ($first: Int = 20, $after: String, $kinds: [GapKind!], $planIds: [ID!], $region: String) {
  gaps(first: $first, after: $after, kinds: $kinds, planIds: $planIds, region: $region) {
    totalCount plansSearched note(lang: en) pageInfo { hasNextPage endCursor }
    counts { kind label count of }
    nodes {
      id kind label standing reason(lang: en)
      entity { name degree } target { metric }
      evidence(first: 2) { text plan { title } document { name } }
      weakLinks { id status } candidates { sentences entity { name } evidence { text } }
    }
  }
}`;

test('gaps come page by page, every one with its reason and sentences', async () => {
  const ids: string[] = [];
  let after: string | null = null;
  let total = -1;
  for (;;) {
    const { gaps }: z.infer<typeof gapSchema> = await served.data(gapSchema, QUERY, { first: 2, after });
    total = gaps.totalCount;
    ids.push(...gaps.nodes.map(({ id }) => id));
    for (const node of gaps.nodes) {
      expect(node.entity ?? node.target).not.toBeNull();
      expect(node.reason).toContain(node.entity?.name ?? node.target?.metric);
      expect(node.evidence.length).toBeGreaterThan(0);
    }
    expect(gaps.counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    if (!gaps.pageInfo.hasNextPage) break;
    after = gaps.pageInfo.endCursor;
  }
  expect(total).toBeGreaterThan(2);
  expect(new Set(ids).size).toBe(total);
});

test('unknown plans and regions are answered in words', async () => {
  const unknown = await served.data(gapSchema, QUERY, { planIds: ['p_x'] });
  expect(unknown.gaps).toMatchObject({
    totalCount: 0,
    plansSearched: 0,
    note: 'There is no such plan: p_x.',
  });
  const nowhere = await served.data(gapSchema, QUERY, { region: '火星' });
  expect(nowhere.gaps.note).toContain('No plan fits these conditions');
});

test('the gaps follow the graph', async () => {
  const before = await served.data(gapSchema, QUERY, {});
  await served.store.removeDocument(countyPlan.document.id);
  const after = await served.data(gapSchema, QUERY, {});
  expect(after.gaps.plansSearched).toBeLessThan(before.gaps.plansSearched);
  await served.store.load(countyPlan);
  expect(await served.data(gapSchema, QUERY, {})).toEqual(before);
});
