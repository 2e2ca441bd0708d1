import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getIntrospectionQuery } from 'graphql';
import { idOf } from '#cypher/testing/build-facts';
import { city, companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { DEFAULT_LIMITS } from './limits.ts';
import { overriding, type Served, serve } from './testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([countyPlan, companyNews]);
});
afterAll(() => served.close());

/** `{ a { a { … } } }`, alternating between an entity's relations and their ends. */
const nested = (levels: number): string =>
  `{ relations(first: 1) { nodes { source ${levels > 1 ? nested(levels - 1) : '{ id }'} } } }`;

const repeated = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Each fragment spreads the next one twice: 2^20 fields in forty spreads. */
const exploding = `{ entity(id: "e") { ...f0 } } ${repeated(
  20,
  (index) =>
    `fragment f${index} on Entity { relations(first: 1) { nodes { source { ...f${index + 1} } target { ...f${index + 1} } } } }`,
)} fragment f20 on Entity { id }`;

describe('refuses with LIMIT, naming the limit, before anything is read', () => {
  test.each([
    ['depth', `{ entity(id: "e") ${nested(8)} }`, DEFAULT_LIMITS.depth],
    ['depth through fragments', exploding, DEFAULT_LIMITS.depth],
    [
      'cost',
      '{ entities(first: 500) { nodes { relations(first: 500) { nodes { id } } } } }',
      DEFAULT_LIMITS.cost,
    ],
    [
      'cost by evidence',
      '{ entities(first: 100) { nodes { relations(first: 100) { nodes { evidence { text } } } } } }',
      DEFAULT_LIMITS.cost,
    ],
    [
      'aliases',
      `{ ${repeated(31, (index) => `a${index}: entity(id: "e") { id }`)} }`,
      DEFAULT_LIMITS.aliases,
    ],
    [
      'directives',
      `{ entity(id: "e") { ${repeated(31, () => 'id @include(if: true)')} } }`,
      DEFAULT_LIMITS.directives,
    ],
    ['tokens', `{ ${repeated(2000, () => '__typename')} }`, DEFAULT_LIMITS.tokens],
  ])('%s', async (_what, query, limit) => {
    const { status, data, errors } = await served.ask(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('LIMIT');
    expect(errors?.find(({ extensions }) => extensions.code === 'LIMIT')?.message).toContain(String(limit));
    expect(data ?? null).toBeNull();
    expect(status).toBe(400);
  });

  test.each([0, -1, 501, 2_147_483_647])('first: %d', async (first) => {
    const { errors } = await served.ask('query ($first: Int!) { entities(first: $first) { totalCount } }', {
      first,
    });
    expect(errors?.[0]?.extensions.code).toBe('LIMIT');
  });

  test.each(['entities', 'targets'])('a search of 201 characters among %s', async (list) => {
    const { errors } = await served.ask(
      `query ($search: String) { ${list}(search: $search) { totalCount } }`,
      {
        search: '长'.repeat(201),
      },
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'LIMIT' } });
    expect(errors?.[0]?.message).toContain('200');
  });
});

describe('answers what a page needs', () => {
  test.each([
    ['500 entities', '{ entities(first: 500) { nodes { id name type degree } totalCount } }'],
    [
      'a large neighbourhood',
      `{ neighborhood(ids: ["${idOf(city)}"], depth: 3, limit: 2000) {
        entities { id name type aliases degree } relations { id type status source { id } target { id } } } }`,
    ],
    [
      '100 relations with their evidence',
      `{ entity(id: "${idOf(city)}") { relations(first: 100) { nodes { id type status source { id name type }
        target { id name type } evidence { text start end section { id path } plan { id title } document { id name } } } } } }`,
    ],
    ['introspection', getIntrospectionQuery()],
  ])('%s', async (_what, query) => {
    const { status, errors } = await served.ask(query);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
  });
});

test('limits are the caller’s to set', async () => {
  const strict = await serve([], { limits: { depth: 2, requestsPerMinute: 3 } });
  try {
    expect((await strict.ask('{ stats { entities } }')).errors).toBeUndefined();
    expect((await strict.ask('{ entities { nodes { id } } }')).errors?.[0]?.message).toContain('limit 2');
    expect((await strict.ask('{ stats { entities } }')).errors).toBeUndefined();
    const tooMany = await strict.ask('{ stats { entities } }');
    expect(tooMany.status).toBe(429);
    expect(tooMany.errors?.[0]).toMatchObject({ extensions: { code: 'LIMIT' } });
    expect(tooMany.errors?.[0]?.message).toContain('limit 3');
  } finally {
    await strict.close();
  }
});

test('a question that the store does not answer in time is given up', async () => {
  const stuck = await serve([], { limits: { timeoutMs: 20 } }, (store) =>
    overriding(store, { stats: () => new Promise(() => undefined) }),
  );
  try {
    const { errors, status } = await stuck.ask('{ stats { entities } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'LIMIT' } });
    expect(errors?.[0]?.message).toContain('20 ms');
    expect(status).toBe(400);
  } finally {
    await stuck.close();
  }
});

test('a query is counted anew for other numbers, and other strings are still checked', async () => {
  const many =
    'query ($first: Int!, $types: [EntityType!]) { entities(first: $first, types: $types) { nodes { relations(first: $first) { nodes { id type status role } } } } }';
  const ask = (first: number, types: readonly string[]) => served.ask(many, { first, types });
  expect((await ask(2, ['Platform'])).errors).toBeUndefined();
  expect((await ask(500, ['Platform'])).errors?.[0]?.extensions.code).toBe('LIMIT');
  const unknown = await ask(2, ['Nothing']);
  expect([unknown.status, unknown.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
});
