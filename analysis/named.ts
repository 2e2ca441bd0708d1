import type { EntityType } from '#ontology';
import { sortBy } from '#cypher/order';
import { copiesOf } from './copies.ts';
import { type AnalysisGraph, type EntityNode, planOf, type PlanNode, type Quote } from './graph.ts';
import { type PlanFilter, type PlanScope, scopeKey } from './scope.ts';

/** A thing that the chosen plans name, and how often. */
export interface Named {
  /** The first entity of it that the chosen plans name. */
  readonly entity: EntityNode;
  /** All entities that stand for it, those of other plans too: each year's plan may have its own. */
  readonly copies: readonly EntityNode[];
  readonly planCount: number;
  readonly sentenceCount: number;
}

/** Things of a type that the chosen plans name, each once: those of most sentences first, then by name, id. */
export function namedOf(
  graph: AnalysisGraph,
  filter: PlanFilter,
  scope: PlanScope,
  type: EntityType,
): readonly Named[] {
  return graph.once(`named ${type} ${scopeKey(filter)}`, () => {
    const found: Named[] = [];
    const copies = copiesOf(graph);
    for (const entity of graph.entities.values()) {
      if (entity.type !== type) continue;
      const all = copies(entity);
      // Worked out where the first of them comes by.
      if (all[0] !== entity) continue;
      const counts = countPlaces(all, scope);
      if (counts.sentenceCount === 0) continue;
      found.push({ entity: all.find((one) => isNamed(one, scope))!, copies: all, ...counts });
    }
    return sortBy(found, ({ entity, sentenceCount }) => [-sentenceCount, entity.name, entity.id]);
  });
}

/** Whether a chosen plan names it. */
export const isNamed = ({ quotes }: EntityNode, scope: PlanScope): boolean =>
  quotes.some((quote) => scope.has(planOf(quote)));

/** Where the chosen plans name a thing, by plan and position. */
export const quotesIn = (copies: readonly EntityNode[], scope: PlanScope): Quote[] =>
  copies.flatMap(({ quotes }) => quotes.filter((quote) => scope.has(planOf(quote))));

/** How many of the chosen plans and of their sentences hold these quotes, which stand by plan and position. */
export function countPlaces(items: readonly { readonly quotes: readonly Quote[] }[], scope: PlanScope) {
  let [planCount, sentenceCount] = [0, 0];
  let plan: PlanNode | null = null;
  let sentence: Quote['sentence'] | null = null;
  for (const { quotes } of items) {
    for (const quote of quotes) {
      if (quote.sentence === sentence) continue;
      const own = planOf(quote);
      if (!scope.has(own)) continue;
      sentence = quote.sentence;
      sentenceCount += 1;
      if (own !== plan) planCount += 1;
      plan = own;
    }
  }
  return { planCount, sentenceCount };
}
