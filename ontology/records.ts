import { z } from 'zod';
import { COMPARATORS, ENTITY_TYPES, RELATION_TYPES, ROLES, STATUSES } from './vocabulary.ts';

/** The shapes of what is stored: what ingest hands to a store, and what a store hands to everyone else. */

const keysOf = <T extends object>(table: T) =>
  z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]);

export const entityTypeSchema = keysOf(ENTITY_TYPES);
export const relationTypeSchema = keysOf(RELATION_TYPES);
export const statusSchema = keysOf(STATUSES);
export const roleSchema = keysOf(ROLES);
export const comparatorSchema = keysOf(COMPARATORS);

/** Offsets count UTF-16 code units of the document's decoded text, end exclusive; `text` equals that slice. */
export const quoteSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  text: z.string().min(1),
});

export const documentSchema = z.object({
  /** From the decoded text alone: the same text under two names is one document. */
  id: z.string(),
  name: z.string().min(1),
  /** The reader that took it in: `txt`, `docx` … */
  format: z.string(),
  text: z.string(),
});

export const planSchema = z.object({
  id: z.string(),
  documentId: z.string(),
  /** Position among the document's plans, from 1. */
  ordinal: z.number().int().positive(),
  title: z.string(),
  year: z.number().int().nullable(),
  /** Entity id of the bureau whose plan it is. */
  agencyId: z.string().nullable(),
  /** Entity id of the jurisdiction, where the text names it. */
  regionId: z.string().nullable(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

export const sectionSchema = z.object({
  id: z.string(),
  planId: z.string(),
  ordinal: z.number().int().nonnegative(),
  /** 0 = the plan's own body, 1 = 一、, 2 = (一), 3 = 1. … */
  level: z.number().int().nonnegative(),
  heading: z.string(),
  /** Headings from the plan down to this section. */
  path: z.array(z.string()),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

/** Where something stands in the original file, as a person would look it up there. */
export const placeSchema = z.object({
  /** `element`: of a web page; `row`: of a sheet; `paragraph`: of a Word file. */
  unit: z.enum(['page', 'paragraph', 'element', 'row', 'line']),
  /** Counted from 1: `12`; for an element its tag and count (`p[12]`), for a row its sheet too (`企业!12`). */
  at: z.string().min(1),
});

export const sentenceSchema = quoteSchema.extend({
  id: z.string(),
  planId: z.string(),
  sectionId: z.string(),
  ordinal: z.number().int().nonnegative(),
  /** Where the sentence begins in the original file; null where its reader knows no places. */
  place: placeSchema.nullable().optional(),
});

export const entitySchema = z.object({
  id: z.string(),
  type: entityTypeSchema,
  /** The canonical name: the full form. */
  name: z.string().min(1),
  /** Where the name means this one thing: `world`, `region:长沙市`, `plan:…`. */
  scope: z.string().min(1),
  /** Other forms under which the texts, or public knowledge, name it; sorted. */
  aliases: z.array(z.string()),
});

/** Where a document names an entity. `rule` is the id of the rule that found it. */
export const mentionSchema = quoteSchema.extend({
  entityId: z.string(),
  sentenceId: z.string(),
  rule: z.string(),
});

export const evidenceSchema = quoteSchema.extend({ sentenceId: z.string(), rule: z.string() });

export const relationSchema = z.object({
  id: z.string(),
  type: relationTypeSchema,
  status: statusSchema,
  /** Entity ids. */
  source: z.string(),
  target: z.string(),
  /** For RESPONSIBLE_FOR alone. */
  role: roleSchema.nullable(),
  evidence: z.array(evidenceSchema).min(1),
});

export const targetSchema = z.object({
  id: z.string(),
  planId: z.string(),
  metric: z.string().min(1),
  comparator: comparatorSchema,
  value: z.number(),
  unit: z.string(),
  /** As the text says it: `2024年`, `1-11月`, `到2026年底`; null where it says nothing. */
  period: z.string().nullable(),
  owners: z.array(z.object({ agencyId: z.string(), role: roleSchema })),
  evidence: z.array(evidenceSchema).min(1),
});

/** All that one document says. This is what a store loads, in one transaction. */
export const documentFactsSchema = z.object({
  document: documentSchema,
  plans: z.array(planSchema),
  sections: z.array(sectionSchema),
  sentences: z.array(sentenceSchema),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  relations: z.array(relationSchema),
  targets: z.array(targetSchema),
});

export type Quote = z.infer<typeof quoteSchema>;
export type Place = z.infer<typeof placeSchema>;
export type DocumentRecord = z.infer<typeof documentSchema>;
export type PlanRecord = z.infer<typeof planSchema>;
export type SectionRecord = z.infer<typeof sectionSchema>;
export type SentenceRecord = z.infer<typeof sentenceSchema>;
export type EntityRecord = z.infer<typeof entitySchema>;
export type MentionRecord = z.infer<typeof mentionSchema>;
export type EvidenceRecord = z.infer<typeof evidenceSchema>;
export type RelationRecord = z.infer<typeof relationSchema>;
export type TargetRecord = z.infer<typeof targetSchema>;
export type DocumentFacts = z.infer<typeof documentFactsSchema>;
