import type { TargetNode } from '../graph.ts';

/** The year by whose end a promise is to be kept: the last one that its period names (到2026年底), else its plan's. */
export function dueYear({ period, plan }: Pick<TargetNode, 'period' | 'plan'>): number | null {
  const named = Array.from((period ?? '').matchAll(/20\d{2}/g), ([year]) => Number(year));
  if (plan.year !== null) named.push(period?.includes('明年') ? plan.year + 1 : plan.year);
  return named.length > 0 ? Math.max(...named) : null;
}
