import { isLocal } from '../bureau.ts';
import type { Copies } from '../copies.ts';
import { type AnalysisGraph, type EntityNode, farEnd } from '../graph.ts';
import { type Steps, stepping } from '../steps.ts';

/**
 * Of suggestions that mean the same pair the first alone: a name that belongs to its plan has an entity in every year's
 * plan of its bureau. A pair whose namesakes another year's plan links is no suggestion.
 */
export function* oncePerThing<Pair extends { readonly from: EntityNode; readonly to: EntityNode }>(
  graph: AnalysisGraph,
  pairs: readonly Pair[],
  copies: Copies,
): Steps<Pair[]> {
  const thingOf = (entity: EntityNode) => copies(entity)[0]!.id;
  const pairOf = (one: EntityNode, other: EntityNode) => [thingOf(one), thingOf(other)].sort().join('\n');
  const known = new Set<string>();
  yield* stepping(graph.entities.values(), (entity) => {
    if (!isLocal(entity)) return;
    for (const relation of entity.relations) known.add(pairOf(entity, farEnd(relation, entity)));
  });
  return pairs.filter(({ from, to }) => {
    if (!isLocal(from) && !isLocal(to)) return true;
    const pair = pairOf(from, to);
    return !known.has(pair) && known.add(pair);
  });
}
