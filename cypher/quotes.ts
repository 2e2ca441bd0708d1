import type { DocumentFacts, RelationRecord } from '#ontology';

/** Words of a sentence that name an entity, or say a relation or a target. */
export type Quote = {
  /** Id of that entity, relation or target. */
  readonly itemId: string;
  readonly sentenceId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
};

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
export function endsOf(quotes: readonly Quote[]): { itemId: string; sentenceId: string }[] {
  const ends = quotes.map(({ itemId, sentenceId }) => ({ itemId, sentenceId }));
  return [...new Map(ends.map((pair) => [JSON.stringify(pair), pair])).values()];
}

const evidenceOf = ({ id, evidence }: Pick<RelationRecord, 'id' | 'evidence'>): Quote[] =>
  evidence.map((quote) => ({ itemId: id, ...quote }));
