import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, relationIdOf } from '#cypher/testing/build-facts';
import { batteries, bureau, city, companyNews, countyPlan, maker } from '#cypher/testing/sample-facts';
import { ARGUMENT_LIMITS, DEFAULT_LIMITS } from '#api/limits';
import { type Served, serve } from '#api/testing/served';
import { EXPORT_FORMATS } from '#export';

const page = readFileSync(new URL('api.md', import.meta.url), 'utf8');

const queries = [...page.matchAll(/^### (\d+\. .+?)\n[^]*?```graphql\n([^]*?)```/gm)].map(
  ([, title = '', query = '']) => ({
    title,
    query,
  }),
);

/** What the page's examples call their variables, by things that the sample documents hold. */
const variables = {
  search: '未来科技城',
  after: null,
  entityId: idOf(city),
  otherId: idOf(bureau),
  entityIds: [idOf(city), idOf(maker)],
  relationId: relationIdOf('FOCUSES_ON', 'planned', city, batteries),
  documentId: countyPlan.document.id,
  planId: countyPlan.plans[0]!.id,
  sectionId: countyPlan.sections[0]!.id,
  sentenceId: countyPlan.sentences[0]!.id,
  targetId: countyPlan.targets[0]!.id,
  metric: '高新技术企业',
};

let served: Served;
beforeAll(async () => {
  // Without kept answers, each is computed.
  served = await serve([countyPlan, companyNews], { limits: { cachedBytes: 0 } });
});
afterAll(() => served.close());

test('the page has its queries, in order', () => {
  expect(queries.length).toBeGreaterThanOrEqual(20);
  expect(queries.map(({ title }) => parseInt(title, 10))).toEqual(queries.map((_, index) => index + 1));
});

/** Whether an answer holds anything: an empty list or a null would pass as an example of nothing. */
const holdsSomething = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : value !== null && typeof value === 'object'
      ? Object.values(value).some(holdsSomething)
      : typeof value === 'string';

describe.each(queries)('$title', ({ query }) => {
  test('answers', async () => {
    const { data, errors } = await served.ask(query, variables);
    expect(errors).toBeUndefined();
    for (const [field, value] of Object.entries(data ?? {})) {
      expect([field, holdsSomething(value)]).toEqual([field, true]);
    }
    // From the fifth time on by what was compiled for it.
    for (let count = 0; count < 5; count += 1) {
      expect(await served.ask(query, variables)).toEqual({ data, errors, status: 200 });
    }
  });
});

test('the page names the limits that hold', () => {
  const {
    directives,
    timeoutMs,
    uploadBytes: _inMegabytes,
    cachedBytes: _noLimit,
    ...counts
  } = DEFAULT_LIMITS;
  const limits = /## Limits[^]*?(?=\n## )/.exec(page)?.[0] ?? '';
  expect(counts.aliases).toBe(directives);
  const figures = [
    ...Object.values(counts),
    timeoutMs / 1000,
    ...Object.values(ARGUMENT_LIMITS).map(({ max }) => max),
  ];
  const named = new Set(limits.match(/\d+(?:,\d{3})*/g));
  expect(figures.map((figure) => figure.toLocaleString('en')).filter((figure) => !named.has(figure))).toEqual(
    [],
  );
});

test('the page names every format of download', () => {
  for (const format of Object.keys(EXPORT_FORMATS)) expect(page).toContain(`/export.${format}`);
});
