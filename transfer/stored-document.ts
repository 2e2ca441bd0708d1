import { createHash } from 'node:crypto';
import { z } from 'zod';
import { documentFactsSchema } from '#ontology';
import { type Judgement, judgementSchema } from '#cypher/judgement';
import type { GraphStore } from '#cypher/port';
import { sortBy } from '#cypher/order';

/** A document as a store holds it: all that it says, and every name under which it was taken in. */
export const storedDocumentSchema = z.object({
  sources: z.array(z.object({ name: z.string().min(1), format: z.string() })).min(1),
  facts: documentFactsSchema,
});
export type StoredDocument = z.infer<typeof storedDocumentSchema>;

/** All that a transfer reads of a store. */
export type Readable = Pick<GraphStore, 'facts' | 'sourcesOfDocument' | 'judgements' | 'stats' | 'version'>;

/** Every document of a store, by id. */
export async function* documentsOf(store: Readable): AsyncGenerator<StoredDocument> {
  for await (const facts of store.facts()) {
    const sources = await store.sourcesOfDocument(facts.document.id);
    // Without a name it was removed after it was read.
    if (sources.length > 0) yield { sources: sortBy(sources, ({ name }) => [name]), facts };
  }
}

/** The document as one line; the schema gives the order of keys, so that every store gives the same bytes. */
export const lineOf = (stored: StoredDocument): string => JSON.stringify(storedDocumentSchema.parse(stored));

/** What people thought of suggested links, which is no fact of any document, in a line likewise. */
export const storedJudgementSchema = z.strictObject({ judgement: judgementSchema });
export const judgementLine = (judgement: Judgement): string =>
  JSON.stringify(storedJudgementSchema.parse({ judgement }));

export const countsSchema = z.object({
  documents: z.number(),
  plans: z.number(),
  sections: z.number(),
  sentences: z.number(),
  entities: z.number(),
  mentions: z.number(),
  relations: z.number(),
  targets: z.number(),
  // Backups of format 1 held none.
  judgements: z.number().default(0),
});
export type Counts = z.infer<typeof countsSchema>;

export const totalsSchema = z.object({ counts: countsSchema, sha256: z.string() });

/** What passed by: how much of each kind, and the SHA-256 of its lines. */
export interface Totals {
  readonly counts: Counts;
  readonly sha256: string;
}

/** Counts documents as they pass. Entities and relations of several documents count once. */
export class Tally {
  readonly #hash = createHash('sha256');
  readonly #entities = new Set<string>();
  readonly #relations = new Set<string>();
  readonly #counts = {
    documents: 0,
    plans: 0,
    sections: 0,
    sentences: 0,
    mentions: 0,
    targets: 0,
    judgements: 0,
  };

  /** `line` is that of the document. */
  add({ facts }: StoredDocument, line: string): void {
    this.#hash.update(`${line}\n`);
    this.#counts.documents += 1;
    for (const kind of ['plans', 'sections', 'sentences', 'mentions', 'targets'] as const) {
      this.#counts[kind] += facts[kind].length;
    }
    facts.entities.forEach(({ id }) => this.#entities.add(id));
    facts.relations.forEach(({ id }) => this.#relations.add(id));
  }

  /** `line` is that of the judgement. */
  addJudgement(line: string): void {
    this.#hash.update(`${line}\n`);
    this.#counts.judgements += 1;
  }

  totals(): Totals {
    const counts = { ...this.#counts, entities: this.#entities.size, relations: this.#relations.size };
    return { counts: countsSchema.parse(counts), sha256: this.#hash.copy().digest('hex') };
  }
}
