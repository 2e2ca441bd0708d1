import type { EntityType } from '#ontology';
import { sortBy } from '#cypher/order';
import { copiesInSteps } from './copies.ts';
import { atOnce, type Steps, stepping } from './steps.ts';
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
export const namedOf = (...args: Parameters<typeof namedInSteps>): readonly Named[] =>
  atOnce(namedInSteps(...args));

/** The same in steps. */
export function* namedInSteps(
  graph: AnalysisGraph,
  filter: PlanFilter,
  scope: PlanScope,
  type: EntityType,
): Steps<readonly Named[]> {
  return yield* graph.onceInSteps(`named ${type} ${scopeKey(filter)}`, function* () {
    const found: Named[] = [];
    const copies = yield* copiesInSteps(graph);
    yield* stepping(graph.entities.values(), (entity) => {
      if (entity.type !== type) return;
      const all = copies(entity);
      // Worked out where the first of them comes by.
      if (all[0] !== entity) return;
      const counts = countPlaces(all, scope);
      if (counts.sentenceCount === 0) return;
      found.push({ entity: all.find((one) => isNamed(one, scope))!, copies: all, ...counts });
    });
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
