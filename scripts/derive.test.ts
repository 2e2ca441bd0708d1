import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, RELATION_TYPES, STATUSES } from '#ontology';
import { graphqlSchema } from './derive/graphql-schema.ts';
import { generated } from './derive/index.ts';
import { ontologyDocs } from './derive/ontology-docs.ts';

const files = await generated();

test.each(files)('$path is what it is generated from', async ({ path, content }) => {
  const committed = await readFile(new URL(`../${path}`, import.meta.url), 'utf8');
  expect(committed === content, `${path} is stale: run \`npm run derive\` and commit it.`).toBe(true);
});

describe('the ontology reaches', () => {
  const words = [ENTITY_TYPES, RELATION_TYPES, STATUSES].flatMap((table) => Object.keys(table));

  test.each([graphqlSchema(), ontologyDocs()])('$path', ({ content }) => {
    expect(words.filter((word) => !content.includes(word))).toEqual([]);
  });
});
