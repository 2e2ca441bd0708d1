import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from './testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([], { limits: { workPerMinute: 1_000, cachedBytes: 0 }, refusalMs: 10 });
});
afterAll(() => served.close());

const from = (remoteAddress: string, query: string, variables = {}) =>
  served.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, remoteAddress });
const codeOf = (body: string) => /"code":"(\w+)"/.exec(body)?.[1];
const SMALL = '{ stats { plans } }';

test('small requests are many, and each caller has a count of its own', async () => {
  for (let count = 0; count < 40; count += 1) expect((await from('10.0.0.1', SMALL)).statusCode).toBe(200);
  expect((await from('10.0.0.2', SMALL)).statusCode).toBe(200);
});

test('a large body uses it up, and the refusal names the limit', async () => {
  expect((await from('10.0.0.3', SMALL, { note: 'x'.repeat(97_000) })).statusCode).toBe(200);
  expect((await from('10.0.0.3', SMALL)).statusCode).toBe(200);
  await from('10.0.0.3', SMALL);
  const refused = await from('10.0.0.3', SMALL);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect([refused.statusCode, codeOf(refused.body)]).toEqual([429, 'LIMIT']);
  expect(refused.body).toContain('limit 100');
  expect((await from('10.0.0.2', SMALL)).statusCode).toBe(200);
});

test('a query is new once: to parse and check it is work', async () => {
  const ask = async (index: number) =>
    (await from('10.0.0.5', `{ stats { plans } } # ${index} ${'x'.repeat(3_000)}`)).statusCode;
  const same: number[] = [];
  for (let count = 0; count < 5; count += 1) same.push(await ask(0));
  expect(same).toEqual([200, 200, 200, 200, 200]);
  const others: number[] = [];
  for (let count = 1; count < 5; count += 1) others.push(await ask(count));
  expect(others.at(-1)).toBe(429);
});

test('an answer that may hold much uses it up, compiled or not', async () => {
  const dear = '{ entities(first: 500) { nodes { id name type degree aliases scope } } }';
  const codes: string[] = [];
  for (let count = 0; count < 6; count += 1) {
    const { statusCode, body } = await from('10.0.0.4', dear);
    codes.push(`${statusCode} ${codeOf(body) ?? ''}`.trim());
  }
  expect(codes.slice(0, 2)).toEqual(['200', '200']);
  expect(codes.at(-1)).toBe('429 LIMIT');
});
