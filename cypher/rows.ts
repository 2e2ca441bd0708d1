import { z } from 'zod';
import {
  comparatorSchema,
  documentSchema,
  entitySchema,
  entityTypeSchema,
  evidenceSchema,
  mentionSchema,
  placeSchema,
  planSchema,
  relationSchema,
  relationTypeSchema,
  roleSchema,
  sectionSchema,
  sentenceSchema,
  statusSchema,
} from '#ontology';

/** The rows that queries give, parsed where they enter. */

export const idRow = z.object({ id: z.string() });
export const nameRow = z.object({ name: z.string() });
export const countRow = z.object({ count: z.number() });
export const planMentionsRow = z.object({ entityId: z.string(), planId: z.string(), count: z.number() });
export const planOfRelationRow = z.object({ relationId: z.string(), planId: z.string() });
export const planPlaceRow = z.object({
  id: z.string(),
  year: z.number().nullable(),
  regionId: z.string().nullable(),
});
export const noRow = z.unknown();

export const entityRow = entitySchema;
export const relationRow = relationSchema.omit({ evidence: true });

/** A quote comes with its sentence, of whose words it is some. */
const ofSentence = { text: true } as const;
const sentence = { sentenceStart: z.number(), sentenceText: z.string() };
const place = { ...sentence, sectionId: z.string(), planId: z.string(), documentId: z.string() };

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceText: string;
}
function withText<Row extends Cut>({ sentenceStart, sentenceText, ...row }: Row) {
  return { ...row, text: sentenceText.slice(row.start - sentenceStart, row.end - sentenceStart) };
}

const mention = mentionSchema.omit(ofSentence);
const evidence = evidenceSchema.omit(ofSentence);
export const mentionRow = mention.extend(place).transform(withText);
export const mentionRecordRow = mention.extend(sentence).transform(withText);
export const evidenceRow = evidence.extend({ itemId: z.string(), ...place }).transform(withText);
export const targetQuoteRow = evidence.extend({ itemId: z.string(), ...sentence }).transform(withText);
export const relationQuoteRow = relationRow.extend({ ...evidence.shape, ...sentence }).transform(withText);

export const documentRow = documentSchema
  .omit({ text: true })
  .extend({ names: z.array(z.string()), length: z.number() });
/** A piece of a document's text, and where it ends. */
export const textRow = z.object({ end: z.number(), text: z.string() });
/** Null for a document that was taken in before there were fingerprints. */
export const fingerprintRow = z.object({ fingerprint: z.string().nullable() });
export const sourceRow = z.object({ name: z.string(), format: z.string() });

const planCounts = { entities: z.number(), relations: z.number(), targets: z.number() };
export const planRow = planSchema.extend(planCounts);
export const placedPlanRow = planRow.extend({ documentName: z.string() });
export const sectionRow = sectionSchema;
export const sectionPlaceRow = z.object({
  /** The document or plan that was asked about. */
  ownerId: z.string(),
  id: z.string(),
  planOrdinal: z.number(),
  ordinal: z.number(),
});
export const sentenceRow = sentenceSchema.omit({ place: true }).extend({
  placeUnit: placeSchema.shape.unit.nullable(),
  placeAt: z.string().nullable(),
});

export const targetRow = z.object({
  id: z.string(),
  planId: z.string(),
  ordinal: z.number(),
  metric: z.string(),
  comparator: comparatorSchema,
  value: z.number(),
  unit: z.string(),
  period: z.string().nullable(),
  ownerIds: z.array(z.string()),
  ownerRoles: z.array(roleSchema),
  documentId: z.string(),
  documentName: z.string(),
});

export const typeCountRow = z.object({ type: entityTypeSchema, count: z.number() });
export const relationCountRow = z.object({
  type: relationTypeSchema,
  status: statusSchema,
  count: z.number(),
});
export const versionRow = z.object({ version: z.number() });
export const changeRow = z.object({
  version: z.number(),
  entityIds: z.array(z.string()).nullable(),
  relationIds: z.array(z.string()).nullable(),
});
export const aliasesRow = z.object({ id: z.string(), aliases: z.array(z.string()) });
export const migrationRow = z.object({ id: z.number() });
export { judgementSchema as judgementRow } from './judgement.ts';
