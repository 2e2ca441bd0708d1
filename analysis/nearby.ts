import type { EntityType } from '#ontology';
import { compareText } from '#cypher/order';
import type { Copies } from './copies.ts';
import { type EntityNode, type Quote } from './graph.ts';
import { quotesIn } from './named.ts';
import type { PlanScope } from './scope.ts';

/** A thing that is named near another one. */
export interface Nearby {
  readonly entity: EntityNode;
  /** Sentences that name both. */
  readonly sentences: number;
  /** Sections that name both. */
  readonly sections: number;
  /** Where the other one is named nearest to it. */
  readonly quotes: readonly Quote[];
}

/** Quotes to show for each. */
const QUOTES = 3;

/** Things of a type that are named in sentences or sections that name one of `own`, nearest first. */
export function nearby(
  own: readonly EntityNode[],
  type: EntityType,
  scope: PlanScope,
  copies: Copies,
): Nearby[] {
  const sentences = new Set(quotesIn(own, scope).map(({ sentence }) => sentence));
  const sections = new Set(Array.from(sentences, ({ section }) => section));
  const found = new Map<EntityNode, { entity: EntityNode; sentences: number; sections: number }>();
  const count = (other: EntityNode) => {
    const first = copies(other)[0]!;
    const known = found.get(first);
    if (known) return known;
    const counts = { entity: other, sentences: 0, sections: 0 };
    found.set(first, counts);
    return counts;
  };
  for (const section of sections) {
    const here = new Set<EntityNode>();
    for (const sentence of section.sentences) {
      for (const other of sentence.entities) {
        if (other.type !== type || own.includes(other)) continue;
        here.add(other);
        if (sentences.has(sentence)) count(other).sentences += 1;
      }
    }
    for (const other of here) count(other).sections += 1;
  }
  return [...found.values()]
    .sort(
      (left, right) =>
        right.sentences - left.sentences ||
        right.sections - left.sections ||
        compareText(left.entity.name, right.entity.name) ||
        compareText(left.entity.id, right.entity.id),
    )
    .map((counts) => ({
      ...counts,
      quotes: quotesIn(copies(counts.entity), scope)
        .filter(({ sentence }) =>
          counts.sentences > 0 ? sentences.has(sentence) : sections.has(sentence.section),
        )
        .slice(0, QUOTES),
    }));
}
