import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from './testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([], { limits: { workPerMinute: 1_000, cachedBytes: 0 } });
});
afterAll(() => served.close());

const from = (remoteAddress: string, query: string) =>
  served.app.inject({ method: 'POST', url: '/graphql', payload: { query }, remoteAddress });
const codeOf = (body: string) => /"code":"(\w+)"/.exec(body)?.[1];
const SMALL = '{ stats { plans } }';

test('small requests are many, and each caller has a count of its own', async () => {
  for (let count = 0; count < 40; count += 1) expect((await from('10.0.0.1', SMALL)).statusCode).toBe(200);
  expect((await from('10.0.0.2', SMALL)).statusCode).toBe(200);
});

test('a large body uses it up, and the refusal names the limit', async () => {
  const large = `${SMALL} # ${'x'.repeat(90_000)}`;
  expect((await from('10.0.0.3', large)).statusCode).toBe(200);
  expect(codeOf((await from('10.0.0.3', large)).body)).toBe('LIMIT');
  const refused = await from('10.0.0.3', SMALL);
  expect([refused.statusCode, codeOf(refused.body)]).toEqual([429, 'LIMIT']);
  expect(refused.body).toContain('limit 100');
  expect((await from('10.0.0.2', SMALL)).statusCode).toBe(200);
});

test('so does an answer that may hold much, compiled or not', async () => {
  const dear = '{ entities(first: 500) { nodes { id name type degree aliases scope } } }';
  const codes: string[] = [];
  for (let count = 0; count < 6; count += 1) {
    const { statusCode, body } = await from('10.0.0.4', dear);
    codes.push(`${statusCode} ${codeOf(body) ?? ''}`.trim());
  }
  expect(codes.slice(0, 2)).toEqual(['200', '200']);
  expect(codes.at(-1)).toBe('429 LIMIT');
});
