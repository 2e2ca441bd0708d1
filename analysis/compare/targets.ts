import type { Bilingual } from '#ontology';
import type { TargetNode } from '../graph.ts';
import { comparable, matchMetrics, matchReason, strengthOf } from '../metric.ts';
import { pairUp } from '../pairs.ts';

export type TargetMove = 'RAISED' | 'LOWERED' | 'UNCHANGED' | 'NEW' | 'DROPPED';

export interface TargetChange {
  readonly change: TargetMove;
  /** Whether the later plan calls the metric otherwise. */
  readonly renamed: boolean;
  readonly from: TargetNode | null;
  readonly to: TargetNode | null;
  /** Why the two are taken for one metric. */
  readonly reason: Bilingual | null;
}

/** A range is two targets, its low end and its high one; only ends of one side are compared. */
const sideOf = ({ comparator }: TargetNode) => (comparator === '<=' ? 'most' : 'least');

/** What became of the targets of one plan in another. */
export function diffTargets(from: readonly TargetNode[], to: readonly TargetNode[]): TargetChange[] {
  const { pairs, left, right } = pairUp(
    from,
    to,
    (a, b) => (sideOf(a) === sideOf(b) ? matchMetrics(a, b) : null),
    strengthOf,
  );
  const pairOf = new Map(pairs.map((pair) => [pair.a, pair]));
  const gone = new Set(left);
  return [
    ...from.map((target): TargetChange => {
      const pair = pairOf.get(target);
      if (!pair || gone.has(target))
        return { change: 'DROPPED', renamed: false, from: target, to: null, reason: null };
      return {
        change: moveOf(target, pair.b),
        renamed: pair.fit.by !== 'name',
        from: target,
        to: pair.b,
        reason: matchReason(pair.fit),
      };
    }),
    ...right.map((target): TargetChange => ({
      change: 'NEW',
      renamed: false,
      from: null,
      to: target,
      reason: null,
    })),
  ];
}

function moveOf(a: TargetNode, b: TargetNode): TargetMove {
  const [before, after] = comparable(a, b) ?? [a.value, b.value];
  return after > before ? 'RAISED' : after < before ? 'LOWERED' : 'UNCHANGED';
}
