import { createHash } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from '#cypher/testing/build-facts';
import { city, companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { listen } from './server.ts';
import { ATTACKS } from './testing/attacks.ts';
import { argumentsThatAreTexts } from './testing/text-arguments.ts';
import { overriding, type Served, serve } from './testing/served.ts';

/** Over real sockets: what `inject` does not go through. */
let served: Served;
let address: URL;
beforeAll(async () => {
  served = await serve([countyPlan, companyNews], {
    limits: { requestsPerMinute: 1_000_000, workPerMinute: 1e9 },
  });
  address = new URL(await listen(served.app, { host: '127.0.0.1', port: 0 }));
});
afterAll(() => served.close());

const post = (body: string) =>
  fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  }).then(async (response) => {
    await response.text();
    return response.status;
  });

const normal = () =>
  post(JSON.stringify({ query: `{ entity(id: "${idOf(city)}") { name relations { totalCount } } }` }));

test.each(Object.entries(ATTACKS))('%s is refused', async (_what, body) => {
  const status = await post(body).catch((error: unknown) => error);
  // A body that is far too large may see its connection closed while it is still sending.
  if (typeof status === 'number') expect([400, 413]).toContain(status);
  else expect(body.length).toBeGreaterThan(200_000);
  expect(await normal()).toBe(200);
});

test('others are answered while all of them come at once', async () => {
  const attacks = Object.values(ATTACKS).flatMap((body) => [body, body]);
  const hostile = Promise.allSettled(attacks.map(post));
  const answers = await Promise.all(Array.from({ length: 20 }, normal));
  await hostile;
  expect(new Set(answers)).toEqual(new Set([200]));
});

test('others are answered while fifty bodies trickle', async () => {
  const sockets: Socket[] = Array.from({ length: 50 }, () => {
    const socket = connect(Number(address.port), address.hostname);
    socket.on('error', () => undefined);
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"q',
    );
    return socket;
  });
  expect(await Promise.all(Array.from({ length: 10 }, normal))).toEqual(
    Array.from({ length: 10 }, () => 200),
  );
  for (const socket of sockets) socket.destroy();
});

describe('persisted queries', () => {
  const text = '{ stats { documents } }';
  const hashOf = (of: string) => createHash('sha256').update(of).digest('hex');
  const ask = (sha256Hash: string, own?: string) =>
    served.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        ...(own === undefined ? {} : { query: own }),
        extensions: { persistedQuery: { version: 1, sha256Hash } },
      },
    });

  test('are asked for once, then known by their hash', async () => {
    expect((await ask(hashOf(text))).body).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect((await ask(hashOf(text), text)).json()).toEqual({ data: { stats: { documents: 2 } } });
    expect((await ask(hashOf(text))).json()).toEqual({ data: { stats: { documents: 2 } } });
  });

  test('cannot be filed under the hash of another', async () => {
    const wrong = await ask(hashOf('{ stats { plans } }'), text);
    expect(wrong.statusCode).toBe(400);
    expect((await ask(hashOf('{ stats { plans } }'))).body).toContain('PERSISTED_QUERY_NOT_FOUND');
  });
});

test('a body that trickles in is cut off', async () => {
  const slow = await serve([], { patienceMs: 200 });
  const url = new URL(await listen(slow.app, { host: '127.0.0.1', port: 0 }));
  const socket = connect(Number(url.port), url.hostname);
  socket.on('error', () => undefined).resume();
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
  );
  const drip = setInterval(() => socket.write(' '), 20);
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(drip);
  await slow.close();
});

describe('Cypher in every argument that is a text', () => {
  const texts = argumentsThatAreTexts();
  const hostileText = "x' OR 1=1 MATCH (n) DETACH DELETE n //";

  test.each(texts)('$field($argument)', async ({ operation, field, argument, call }) => {
    const before = await served.store.stats();
    const { errors, status } = await served.ask(`${operation} ($text: ${call.type}) { ${call.text} }`, {
      text: call.isList ? [hostileText] : hostileText,
    });
    // Refused as what it is, or answered with nothing: never a failure of the server.
    expect([field, argument, status < 500]).toEqual([field, argument, true]);
    expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL');
    expect(await served.store.stats()).toEqual(before);
  });

  test('none was passed over', () => {
    expect(texts.length).toBeGreaterThan(30);
  });
});

test('keys that pollute prototypes change no object', async () => {
  const bodies = [
    '{"query":"{ __typename }","__proto__":{"polluted":1}}',
    '{"query":"{ __typename }","constructor":{"prototype":{"polluted":1}}}',
    '{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":["__proto__","constructor"],"__proto__":{"polluted":1}}}',
    '{"query":"{ __proto__: __typename constructor: __typename }"}',
    '{"query":"{ __typename }","extensions":{"__proto__":{"polluted":1}}}',
  ];
  for (const body of bodies) expect(await post(body)).toBeLessThan(500);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect('polluted' in {}).toBe(false);
});

test('memory comes back after ten rounds of attacks', async () => {
  if (globalThis.gc === undefined) v8.setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const used = () => {
    if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
    return process.memoryUsage().heapUsed;
  };
  const round = () => Promise.allSettled(Object.values(ATTACKS).map(post));
  await round();
  const before = used();
  for (let turn = 0; turn < 10; turn += 1) await round();
  // A leak of the bodies alone would be over 100 MB.
  expect(used() - before).toBeLessThan(50_000_000);
});

test('closing the server lets what is under way finish', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const slow = await serve([countyPlan], {}, (store) =>
    overriding(store, {
      async stats() {
        asked();
        await held;
        return store.stats();
      },
    }),
  );
  const url = new URL('/graphql', await listen(slow.app, { host: '127.0.0.1', port: 0 }));
  const answer = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { documents } }' }),
  });
  await underWay;
  const closed = slow.close();
  release();
  expect(await (await answer).json()).toEqual({ data: { stats: { documents: 1 } } });
  await closed;
  await expect(fetch(url)).rejects.toThrow();
});

test('closing the server does not wait for a connection that never asked', async () => {
  const idle = await serve([]);
  const url = new URL(await listen(idle.app, { host: '127.0.0.1', port: 0 }));
  const silent = connect(Number(url.port), url.hostname);
  await new Promise((resolve) => silent.once('connect', resolve));
  const ended = new Promise((resolve) => silent.once('close', resolve));
  expect((await fetch(new URL('/healthz', url))).status).toBe(200);
  await idle.close();
  await ended;
});
