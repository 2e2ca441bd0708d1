import { get } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { MemoryStore } from '#cypher/memory';
import { createServer, listen } from '../server.ts';

let app: FastifyInstance;
let port: number;
beforeAll(async () => {
  app = await createServer({ store: new MemoryStore(), hostNames: ['Graph.example.org'] });
  port = Number(new URL(await listen(app, { host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => app.close());

/** The status of an answer to a client that asks for this host. */
const statusFor = (host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/healthz', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

test.each([
  'localhost',
  'localhost:4000',
  'LOCALHOST',
  '127.0.0.1:4000',
  '127.1.2.3',
  '[::1]:4000',
  'a.localhost',
  'graph.example.org',
])('answers for %s', async (host) => {
  expect(await statusFor(host)).toBe(200);
});

test.each([
  'evil.example',
  'evil.example:4000',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'evil-localhost',
  '[::2]',
])('refuses %j, which a page of another site may have pointed here', async (host) => {
  expect(await statusFor(host)).toBe(403);
});

test('checks on addresses that others reach too where names were given, and only there', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  // A machine without a network has no such address.
  if (outside === undefined) return;
  for (const [hostNames, status] of [
    [['app'], 403],
    [[], 200],
  ] as const) {
    const open = await createServer({ store: new MemoryStore(), hostNames });
    const address = await listen(open, { host: outside, port: 0 });
    const answer = await fetch(`${address}/healthz`);
    expect(answer.status).toBe(status);
    await open.close();
  }
});
