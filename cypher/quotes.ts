import type { DocumentFacts, EvidenceRecord } from '#ontology';
import { unique } from './normalise.ts';

/** Words of a sentence that name an entity, or say a relation or a target, whose id is `itemId`. */
export type Quote = EvidenceRecord & { readonly itemId: string };

/** The quotes of a document, by what they are of. */
export interface Quotes {
  readonly mentions: readonly Quote[];
  readonly relations: readonly Quote[];
  readonly targets: readonly Quote[];
}

export const quotesOf = ({ mentions, relations, targets }: DocumentFacts): Quotes => ({
  mentions: mentions.map(({ entityId, ...quote }) => ({ itemId: entityId, ...quote })),
  relations: relations.flatMap(evidenceOf),
  targets: targets.flatMap(evidenceOf),
});

/** One row for each item and sentence, however often the one is quoted in the other. */
export const endsOf = (quotes: readonly Quote[]): { itemId: string; sentenceId: string }[] =>
  unique(quotes.map(({ itemId, sentenceId }) => ({ itemId, sentenceId })));

const evidenceOf = ({ id, evidence }: { id: string; evidence: readonly EvidenceRecord[] }): Quote[] =>
  evidence.map((quote) => ({ itemId: id, ...quote }));
