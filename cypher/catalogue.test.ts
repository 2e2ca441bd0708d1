import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DIALECTS, param, query } from './query.ts';
import { allQueries } from './testing/all-queries.ts';

const FOLDER = fileURLToPath(new URL('queries', import.meta.url));
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replaceAll('\\', '/').replace(/\.cypher$/, ''));

test('every file of queries/ is declared, and each query has a text in both dialects', () => {
  const declared = new Set(allQueries.map(({ name }) => name));
  const dialects = DIALECTS.join('|');
  const named = files.map((file) => file.replace(new RegExp(`^(?:${dialects})/`), ''));
  expect([...new Set(named)].filter((name) => !declared.has(name))).toEqual([]);
  const lacking = allQueries.filter(({ texts }) => !texts.ladybug || !texts.neo4j).map(({ name }) => name);
  // LadybugDB alone ever held things in another form; Neo4j alone has edges from documents to entities, and degrees.
  const ofNeo4j = ['write/create-names', 'write/add-degrees', 'write/delete-relations'];
  const ofLadybug = ['write/delete-edges'];
  const ofOne = (name: string) => name.startsWith('migrate/') || [...ofNeo4j, ...ofLadybug].includes(name);
  expect(lacking.filter((name) => !ofOne(name))).toEqual([]);
});

test('a shared text has no twin that would never be read', () => {
  const twins = files.filter((file) => /^(?:ladybug|neo4j)\//.test(file));
  expect(twins.filter((file) => files.includes(file.replace(/^\w+\//, '')))).toEqual([]);
});

test('values come as parameters, never inside the text', () => {
  // The one quoted word is the id of the node that counts versions.
  const quoted = allQueries.filter(({ texts }) => /'(?!graph')[^']*'/.test(texts.neo4j ?? ''));
  expect(quoted.map(({ name }) => name)).toEqual([]);
});

test('a declaration that differs from its text is refused at start', () => {
  const refused = expect.objectContaining({ code: 'INTERNAL' }) as unknown;
  expect(() => query('entities-by-ids', {}, z.unknown())).toThrow(refused);
  expect(() =>
    query('entities-by-ids', { ids: param<readonly string[]>(), more: param<string>() }, z.unknown()),
  ).toThrow(refused);
  expect(() => query('no-such-question', {}, z.unknown())).toThrow(refused);
});
