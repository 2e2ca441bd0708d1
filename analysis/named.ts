import type { EntityType } from '#ontology';
import { sortBy } from '#cypher/order';
import { type AnalysisGraph, type EntityNode, planOf, type PlanNode, type Quote } from './graph.ts';
import { type PlanFilter, type PlanScope, scopeKey } from './scope.ts';

/** An entity that the chosen plans name, and how often. */
export interface Named {
  readonly entity: EntityNode;
  readonly planCount: number;
  readonly sentenceCount: number;
}

/** Entities of a type that the chosen plans name: those of most sentences first, then by name, id. */
export function namedOf(
  graph: AnalysisGraph,
  filter: PlanFilter,
  scope: PlanScope,
  type: EntityType,
): readonly Named[] {
  return graph.once(`named ${type} ${scopeKey(filter)}`, () => {
    const found: Named[] = [];
    for (const entity of graph.entities.values()) {
      if (entity.type !== type) continue;
      const counts = countPlaces(entity.quotes, scope);
      if (counts.sentenceCount > 0) found.push({ entity, ...counts });
    }
    return sortBy(found, ({ entity, sentenceCount }) => [-sentenceCount, entity.name, entity.id]);
  });
}

/** How many of the chosen plans and of their sentences hold these quotes, which stand by plan and position. */
export function countPlaces(quotes: readonly Quote[], scope: PlanScope) {
  let [planCount, sentenceCount] = [0, 0];
  let plan: PlanNode | null = null;
  let sentence: Quote['sentence'] | null = null;
  for (const quote of quotes) {
    if (quote.sentence === sentence) continue;
    const own = planOf(quote);
    if (!scope.has(own)) continue;
    sentence = quote.sentence;
    sentenceCount += 1;
    if (own !== plan) planCount += 1;
    plan = own;
  }
  return { planCount, sentenceCount };
}
