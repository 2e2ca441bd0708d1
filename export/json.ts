import { z } from 'zod';
import {
  type DocumentFacts,
  documentSchema,
  entitySchema,
  evidenceSchema,
  mentionSchema,
  placeSchema,
  planSchema,
  relationSchema,
  sectionSchema,
  sentenceSchema,
  targetSchema,
} from '#ontology';
import { GraphBuilder } from './graph.ts';
import { sortBy } from '#cypher/order';
import type { FactSource } from './source.ts';

/** Raised when a reader of an older export could misread a new one. */
export const JSON_EXPORT_VERSION = 1;

const recordSchema = documentSchema.extend({
  plans: z.array(planSchema),
  sections: z.array(sectionSchema),
  // A store may say null or nothing; the export always says the same.
  sentences: z.array(sentenceSchema.extend({ place: placeSchema.nullable().default(null) })),
  mentions: z.array(mentionSchema),
  targets: z.array(targetSchema),
});

const citedSchema = relationSchema.extend({
  evidence: z.array(evidenceSchema.extend({ documentId: z.string(), planId: z.string() })),
});

/**
 * All that the store holds, one record a line: documents with their plans, sections, sentences, mentions and
 * targets; then the entities and relations of all documents together. Parsing by the schemas fixes the order
 * of keys, so that the same content gives the same bytes from any store.
 */
export async function* writeJson(store: FactSource): AsyncGenerator<string> {
  const builder = new GraphBuilder();
  yield `{"format":"innograph","version":${JSON_EXPORT_VERSION},\n"documents":[`;
  let separator = '\n';
  for await (const facts of store.facts()) {
    builder.add(facts);
    yield separator + JSON.stringify(documentRecord(facts));
    separator = ',\n';
  }
  const { entities, relations } = builder.graph();
  yield* jsonList('entities', entities, (entity) => entitySchema.parse(entity));
  yield* jsonList('relations', relations, (relation) => citedSchema.parse(relation));
  yield '\n]}\n';
}

function* jsonList<Item>(key: string, items: readonly Item[], shape: (item: Item) => unknown) {
  yield `\n],\n"${key}":[`;
  let separator = '\n';
  for (const item of items) {
    yield separator + JSON.stringify(shape(item));
    separator = ',\n';
  }
}

function documentRecord({ document, plans, sections, sentences, mentions, targets }: DocumentFacts) {
  const planOrdinal = new Map(plans.map(({ id, ordinal }) => [id, ordinal]));
  const placeOf = ({ planId, ordinal }: { planId: string; ordinal: number }) => [
    planOrdinal.get(planId) ?? 0,
    ordinal,
  ];
  return recordSchema.parse({
    ...document,
    plans: sortBy(plans, ({ ordinal }) => [ordinal]),
    sections: sortBy(sections, placeOf),
    sentences: sortBy(sentences, placeOf),
    mentions: sortBy(mentions, ({ start, end, entityId, rule }) => [start, end, entityId, rule]),
    targets: sortBy(targets, ({ id, evidence }) => [evidence[0]?.start ?? 0, id]),
  });
}
