import type { EntityType } from '#ontology';
import { type EntityNode, planOf, type Quote } from './graph.ts';
import { compareText } from '#cypher/order';
import type { PlanScope } from './scope.ts';

/** An entity that is named near another one. */
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

/** Entities of a type that are named in sentences or sections that name `entity`, nearest first. */
export function nearby(entity: EntityNode, type: EntityType, scope: PlanScope): Nearby[] {
  const own = entity.quotes.filter((quote) => scope.has(planOf(quote)));
  const sentences = new Set(own.map(({ sentence }) => sentence));
  const sections = new Set(own.map(({ sentence }) => sentence.section));
  const found = new Map<EntityNode, { sentences: number; sections: number }>();
  const count = (other: EntityNode) => {
    const known = found.get(other);
    if (known) return known;
    const counts = { sentences: 0, sections: 0 };
    found.set(other, counts);
    return counts;
  };
  for (const section of sections) {
    const here = new Set<EntityNode>();
    for (const sentence of section.sentences) {
      for (const other of sentence.entities) {
        if (other.type !== type || other === entity) continue;
        here.add(other);
        if (sentences.has(sentence)) count(other).sentences += 1;
      }
    }
    for (const other of here) count(other).sections += 1;
  }
  return [...found]
    .sort(
      ([a, left], [b, right]) =>
        right.sentences - left.sentences ||
        right.sections - left.sections ||
        compareText(a.name, b.name) ||
        compareText(a.id, b.id),
    )
    .map(([other, counts]) => ({
      entity: other,
      ...counts,
      quotes: other.quotes
        .filter(({ sentence }) =>
          counts.sentences > 0 ? sentences.has(sentence) : sections.has(sentence.section),
        )
        .slice(0, QUOTES),
    }));
}
