import { z } from 'zod';
import { entityTypeSchema } from '#ontology';
import { readTsv } from '../lexicon/tsv.ts';

export const STRENGTHS = ['complete', 'strong', 'weak', 'short', 'quoted'] as const;

export type Strength = (typeof STRENGTHS)[number];

const table = (name: string): URL => new URL(`./tables/${name}.tsv`, import.meta.url);

const words = z.string().transform((cell) => cell.split(' ').filter((word) => word !== ''));

const examples = z.array(z.string());

export const FRAME_KINDS = ['barrier', 'deed', 'shield', 'generic', 'class', 'field'] as const;

export const frameRow = z.strictObject({
  group: z.string().min(1),
  kind: z.enum(FRAME_KINDS),
  words,
  reads: examples,
  refuses: examples,
});

export const headRow = z.strictObject({
  group: z.string().min(1),
  type: entityTypeSchema,
  strength: z.enum(STRENGTHS),
  words,
  reads: examples,
  refuses: examples,
});

export const cueRow = z.strictObject({
  group: z.string().min(1),
  cue: z.string().min(1),
  words,
  reads: examples,
  refuses: examples,
});

export const commonRow = z.strictObject({ kind: z.enum(['verb', 'other', 'noun']), words });

export const FRAME_WORDS = readTsv(table('words'), frameRow).rows;

export const HEADS = readTsv(table('heads'), headRow).rows;

export const CUES = readTsv(table('cues'), cueRow).rows;

export const COMMON = readTsv(table('common'), commonRow).rows;

/** Everyday nouns of two characters. */
export const NOUNS: ReadonlySet<string> = new Set(
  COMMON.flatMap(({ kind, words: texts }) => (kind === 'noun' ? texts : [])),
);
