import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../server.ts';
import { type Served, serve } from '../testing/served.ts';

let served: Served;
let address: URL;
beforeAll(async () => {
  served = await serve([], { limits: { requestsPerMinute: 2 }, refusalMs: 300 });
  address = new URL(await listen(served.app, { host: '127.0.0.1', port: 0 }));
});
afterAll(() => served.close());

const ask = () =>
  fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ stats { plans } }"}',
  });

test('who asks too often waits to be told so, and learns when to ask again', async () => {
  for (let count = 0; count < 2; count += 1) expect((await ask()).status).toBe(200);
  const from = performance.now();
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(performance.now() - from).toBeGreaterThan(250);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('the body of what was refused is not read, and its connection closed', async () => {
  const socket = connect(Number(address.port), address.hostname);
  socket.on('error', () => undefined);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n{"query"',
  );
  await once(socket, 'close');
  expect(answer).toContain('429');
  expect(answer.toLowerCase()).toContain('connection: close');
});
