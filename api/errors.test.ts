import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pino } from 'pino';
import { type ErrorCode, ERROR_CODES, InnographError } from '#common/errors';
import type { GraphStore } from '#cypher';
import { API_ERRORS } from './errors.ts';
import { overriding, type Served, serve } from './testing/served.ts';

/** What the store throws next; null lets it answer. */
let failure: Error | null = null;
const lines: string[] = [];

const failing = (store: GraphStore): GraphStore =>
  overriding(store, {
    stats: () => (failure === null ? store.stats() : Promise.reject(failure)),
    version: () => (failure === null ? store.version() : Promise.reject(failure)),
  });

let served: Served;
beforeAll(async () => {
  const logger = pino({ level: 'error' }, { write: (line: string) => lines.push(line) });
  served = await serve([], { logger }, failing);
});
afterAll(() => served.close());

const SECRET = '/home/somebody/data/graph.lbug';
const STATS = '{ stats { entities } }';

test.each(Object.keys(ERROR_CODES) as ErrorCode[])(
  '%s reaches the client as a code and a status',
  async (code) => {
    failure = new InnographError(code, 'A message for people.');
    const { errors, status } = await served.ask(STATS);
    expect(errors?.[0]?.extensions).toEqual({ code });
    expect(status).toBe(API_ERRORS[code].status);
  },
);

test.each(['STORE_HELD', 'STORE_DAMAGED', 'STORE_NEWER', 'STORE_UNAVAILABLE', 'INTERNAL'] as const)(
  '%s does not tell where the store lies',
  async (code) => {
    failure = new InnographError(code, `Another process holds ${SECRET}.`);
    expect(JSON.stringify(await served.ask(STATS))).not.toContain(SECRET);
  },
);

describe('a defect', () => {
  test('is masked for the client and logged with the id of its request', async () => {
    failure = new TypeError(`cannot read ${SECRET}`);
    lines.length = 0;
    const response = await served.app.inject({ method: 'POST', url: '/graphql', payload: { query: STATS } });
    expect(response.statusCode).toBe(500);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(response.body).not.toContain(SECRET);
    expect(response.body).not.toContain('stack');
    const logged = lines.join('');
    expect(logged).toContain(SECRET);
    expect(logged).toContain(String(response.headers['x-request-id']));
  });

  test('leaves the rest of the answer', async () => {
    failure = new Error('boom');
    const { data, errors, status } = await served.ask(
      '{ entity(id: "e") { id } other: entity(id: "f") { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ entity: null, other: null });
    expect(status).toBe(200);
  });
});

test('readiness follows the store', async () => {
  failure = new InnographError('STORE_UNAVAILABLE', `No answer from ${SECRET}.`);
  const down = await served.app.inject('/readyz');
  expect(down.statusCode).toBe(503);
  expect(down.json()).toEqual({ status: 'error', code: 'STORE_UNAVAILABLE' });
  failure = null;
  const up = await served.app.inject('/readyz');
  expect(up.statusCode).toBe(200);
  expect(up.json()).toMatchObject({ status: 'ok' });
});

test('a server that does not tell its schema says where it stands, and not how to set it up', async () => {
  const silent = await serve([], { introspection: false });
  const { status, errors } = await silent.ask('{ __schema { types { name } } }');
  await silent.close();
  expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('api/schema.graphql')]);
  expect(errors?.[0]?.message).not.toContain('Apollo');
});

test('a store that hangs is not ready, and said to be so', async () => {
  const hung = await serve([], {}, (store) =>
    overriding(store, { version: () => new Promise(() => undefined) }),
  );
  const { statusCode, body } = await hung.app.inject('/readyz');
  await hung.close();
  expect([statusCode, body]).toEqual([503, expect.stringContaining('STORE_UNAVAILABLE')]);
});
