import { sameBureau } from '../bureau.ts';
import type { AnalysisGraph, TargetNode } from '../graph.ts';
import { comparable, coreOf, kindOf } from '../metric.ts';
import { type Steps, stepping } from '../steps.ts';

/**
 * Targets of one bureau and year that give one metric different values. The metrics must have the same core and kind,
 * the same period, and be read the same way: at least and at most are the two ends of a range.
 */
export function* conflictsAmong(
  graph: AnalysisGraph,
  targets: readonly TargetNode[],
): Steps<ReadonlyMap<TargetNode, readonly TargetNode[]>> {
  const groups = new Map<string, TargetNode[]>();
  yield* stepping(targets, (target) => {
    const agency = graph.entities.get(target.plan.agencyId ?? '')?.name ?? target.plan.id;
    const side = target.comparator === '<=' ? 'most' : 'least';
    const key = [agency, target.plan.year, kindOf(target), coreOf(target.metric), side].join(' ');
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  });
  const found = new Map<TargetNode, readonly TargetNode[]>();
  for (const group of groups.values()) {
    for (const target of group) {
      yield undefined;
      const against = group.filter((other) => contradicts(graph, target, other));
      if (against.length > 0) found.set(target, against);
    }
  }
  return found;
}

function contradicts(graph: AnalysisGraph, a: TargetNode, b: TargetNode): boolean {
  const values = comparable(a, b);
  if (a === b || values === null || values[0] === values[1]) return false;
  if (a.period !== null && b.period !== null && a.period !== b.period) return false;
  return a.plan === b.plan || sameBureau(graph, a.plan, b.plan) !== null;
}
