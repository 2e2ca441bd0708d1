import { readFileSync } from 'node:fs';
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { apiSchema } from './schema.ts';

/** What the clients of the last release rely on; `npm run derive -- --release` makes the schema of now the released one. */
const released = readFileSync(new URL('schema.released.graphql', import.meta.url), 'utf8');

async function breaking(before: GraphQLSchema, after: GraphQLSchema): Promise<string[]> {
  const changes: readonly Change[] = await diff(before, after);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

test('nothing that the last release offered is gone or means something else', async () => {
  expect(await breaking(buildSchema(released), buildSchema(printSchema(apiSchema())))).toEqual([]);
});

describe('the check catches', () => {
  test.each([
    ['a field of another name', /^ {2}totalCount: Int!$/m, '  total: Int!'],
    ['a field that may be null now', 'name: String!', 'name: String'],
    ['a value of another name', /^ {2}ORGANIZES$/m, '  ORGANISES'],
    ['an argument that is needed now', 'entity(id: ID!)', 'entity(id: ID!, more: ID!)'],
  ])('%s', async (_what, old, changed) => {
    const without = released.replace(old, changed);
    expect(without).not.toBe(released);
    expect(await breaking(buildSchema(released), buildSchema(without))).not.toEqual([]);
  });
});
