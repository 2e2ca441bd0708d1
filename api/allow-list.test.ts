import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countyPlan } from '#cypher/testing/sample-facts';
import { readAllowList } from './allow-list.ts';
import { type Served, serve } from './testing/served.ts';

const QUERY = '{ stats { documents } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

let folder: string;
let served: Served;
const list = (content: string) => {
  const path = join(folder, 'queries.json');
  return writeFile(path, content).then(() => readAllowList(path));
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'innograph-list-'));
  served = await serve([countyPlan], { allowList: await list(JSON.stringify({ [hashOf(QUERY)]: QUERY })) });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

const persisted = (hash: string, query?: string) =>
  served.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
  });

test('a query of the list is answered, by its text or its hash alone', async () => {
  expect((await served.ask(QUERY)).data).toEqual({ stats: { documents: 1 } });
  expect((await persisted(hashOf(QUERY))).json()).toEqual({ data: { stats: { documents: 1 } } });
});

test('any other is not, and does not get onto the list', async () => {
  const other = '{ stats { plans } }';
  const { errors, status } = await served.ask(other);
  expect([status, errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
  expect((await persisted(hashOf(other), other)).statusCode).toBe(403);
  expect((await persisted(hashOf(other))).body).toContain('PERSISTED_QUERY_NOT_FOUND');
});

test.each(['', '[]', '{"x":1}', JSON.stringify({ [hashOf('a')]: 'b' })])('%j is no list', async (content) => {
  await expect(list(content)).rejects.toMatchObject({ code: 'USAGE' });
  await expect(readAllowList(join(folder, 'none.json'))).rejects.toMatchObject({ code: 'USAGE' });
});
