import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countyPlan } from '#cypher/testing/sample-facts';
import { type Served, serve } from '../testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([countyPlan], { limits: { workPerMinute: 1e9, requestsPerMinute: 1e9 } });
});
afterAll(() => served.close());

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

test.each<[string, string, Record<string, unknown>, string]>([
  ['a long text', `{ stats { plans } } # ${'x'.repeat(50_000)}`, {}, '50000 characters'],
  ['many values', NODES, { ids: Array.from({ length: 5_001 }, () => 'e') }, '5000 values'],
  ['many values deep inside', NODES, { ids: [{ a: Array.from({ length: 5_000 }, () => 1) }] }, '5000 values'],
  ['deep values', NODES, { ids: nested(40) }, '20 levels'],
  ['repeated fields', `{ stats { ${'plans '.repeat(102)} } }`, {}, 'limit 100'],
  [
    'repeated fields under conditions without a name',
    `{ stats { ${'... { plans } '.repeat(102)} } }`,
    {},
    'limit 100',
  ],
])('%s are refused with the limit, wherever they are sent', async (_what, query, variables, limit) => {
  for (const url of ['/graphql', '/graphql/stream']) {
    const headers = { accept: url === '/graphql' ? 'application/json' : 'text/event-stream' };
    const { statusCode, body } = await served.app.inject({
      method: 'POST',
      url,
      headers,
      payload: { query, variables },
    });
    expect([statusCode, body]).toEqual([400, expect.stringMatching(new RegExp(`${limit}.*"code":"LIMIT"`))]);
  }
});

test('a body that could hold a document is for those who may send one', async () => {
  const payload = { query: '{ stats { plans } }', variables: { note: 'x'.repeat(300_000) } };
  const { statusCode, body } = await served.app.inject({ method: 'POST', url: '/graphql', payload });
  expect([statusCode, body]).toEqual([413, expect.stringContaining('limit 200000 bytes')]);
  const inPieces = Readable.from([JSON.stringify(payload).slice(0, 150_000), 'x'.repeat(150_000), 'x']);
  const untold = await served.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: inPieces,
    headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
  });
  expect([untold.statusCode, untold.body]).toEqual([413, expect.stringContaining('limit 200000 bytes')]);
});

test('by address the same text is refused', async () => {
  const query = `{ stats { ${'plans '.repeat(102)} } }`;
  const { body } = await served.app.inject({
    url: `/graphql?query=${encodeURIComponent(query)}`,
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(body).toContain('limit 100');
});

test('of thousands of values that do not fit a few are told', async () => {
  const types = Array.from({ length: 4_900 }, (_, index) => `Platfor${index}`);
  const { status, errors } = await served.ask(
    'query ($types: [EntityType!]) { entities(types: $types) { totalCount } }',
    { types },
  );
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.length).toBeLessThan(11);
});

test('a message does not repeat a name of any length', async () => {
  const { errors } = await served.ask(`{ ${'x'.repeat(40_000)} }`);
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(errors?.[0]?.message.length).toBeLessThan(600);
});

test('fields of the same name in different places are no repetition', async () => {
  const query = `{ ${Array.from({ length: 29 }, (_, index) => `a${index}: stats { documents plans entities relations targets }`).join(' ')} }`;
  expect((await served.ask(query)).errors).toBeUndefined();
});
