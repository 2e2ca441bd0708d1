import { expect, test } from 'vitest';
import { z } from 'zod';
import { bareText, city, companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { idOf } from '#cypher/testing/build-facts';
import { entitySchema, evidenceSchema, mentionSchema, sentenceSchema, targetSchema } from '#ontology';
import { exported } from './testing/source.ts';

const exportSchema = z.object({
  format: z.literal('innograph'),
  version: z.literal(1),
  documents: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      text: z.string(),
      plans: z.array(z.object({ ordinal: z.number() })),
      sentences: z.array(sentenceSchema),
      mentions: z.array(mentionSchema),
      targets: z.array(targetSchema),
    }),
  ),
  entities: z.array(entitySchema),
  relations: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      target: z.string(),
      evidence: z.array(evidenceSchema.extend({ documentId: z.string() })).min(1),
    }),
  ),
});

const parsed = async () =>
  exportSchema.parse(JSON.parse(await exported([countyPlan, companyNews, bareText], 'json')));

test('holds everything once', async () => {
  const { documents, entities, relations } = await parsed();
  expect(documents.map(({ name }) => name)).toEqual(
    [countyPlan, companyNews, bareText].map((f) => f.document.name),
  );
  const all = [countyPlan, companyNews];
  expect(new Set(entities.map(({ id }) => id))).toEqual(
    new Set(all.flatMap((f) => f.entities.map(({ id }) => id))),
  );
  expect(new Set(relations.map(({ id }) => id))).toEqual(
    new Set(all.flatMap((f) => f.relations.map(({ id }) => id))),
  );
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
  expect(documents.flatMap(({ targets }) => targets)).toHaveLength(countyPlan.targets.length);
  expect(documents.flatMap(({ mentions }) => mentions)).toHaveLength(
    all.flatMap(({ mentions }) => mentions).length,
  );
});

test('joins what several documents say of one thing', async () => {
  const { entities, relations } = await parsed();
  expect(entities.find(({ id }) => id === idOf(city))?.aliases).toEqual(['松涛湖科创湾', '科创湾']);
  const twice = relations.filter(
    ({ evidence }) => new Set(evidence.map(({ documentId }) => documentId)).size > 1,
  );
  expect(twice).not.toEqual([]);
});

test('every quote equals the text at its offsets', async () => {
  const { documents, relations } = await parsed();
  const textOf = new Map(documents.map(({ id, text }) => [id, text]));
  const quotes = [
    ...documents.flatMap(({ id, sentences, mentions, targets }) =>
      [...sentences, ...mentions, ...targets.flatMap(({ evidence }) => evidence)].map((quote) => ({
        ...quote,
        documentId: id,
      })),
    ),
    ...relations.flatMap(({ evidence }) => evidence),
  ];
  expect(quotes.length).toBeGreaterThan(20);
  for (const { documentId, start, end, text } of quotes) {
    expect(textOf.get(documentId)?.slice(start, end)).toBe(text);
  }
});

test('relations join entities that are there', async () => {
  const { entities, relations } = await parsed();
  const ids = new Set(entities.map(({ id }) => id));
  for (const { source, target } of relations)
    expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
});

test('says the same of a sentence without a place, whether a store says null or nothing', async () => {
  const saying = (place: null | undefined) => ({
    ...countyPlan,
    sentences: countyPlan.sentences.map((sentence) => ({ ...sentence, place })),
  });
  expect(await exported([saying(null)], 'json')).toBe(await exported([saying(undefined)], 'json'));
});
