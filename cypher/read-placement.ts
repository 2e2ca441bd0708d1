import * as catalogue from './catalogue.ts';
import type { Placement } from './placement.ts';
import type { Run } from './query.ts';

interface PlanMentions {
  readonly entityId: string;
  readonly planId: string;
  readonly count: number;
}
interface PlanOfRelation {
  readonly relationId: string;
  readonly planId: string;
}
interface PlanPlace {
  readonly id: string;
  readonly year: number | null;
  readonly regionId: string | null;
}

/** Reads the placement of the whole graph. */
export async function readPlacement(run: Run): Promise<Placement> {
  return placementOf(
    await run(catalogue.mentionsByPlan, {}),
    await run(catalogue.plansOfRelations, {}),
    await run(catalogue.placesOfPlans, {}),
  );
}

export function placementOf(
  mentions: readonly PlanMentions[],
  relations: readonly PlanOfRelation[],
  plans: readonly PlanPlace[],
): Placement {
  const byEntity = new Map<string, Map<string, number>>();
  for (const { entityId, planId, count } of mentions) {
    const counts = byEntity.get(entityId) ?? new Map<string, number>();
    byEntity.set(entityId, counts.set(planId, (counts.get(planId) ?? 0) + count));
  }
  const plansOfRelation = new Map<string, string[]>();
  for (const { relationId, planId } of relations) {
    const known = plansOfRelation.get(relationId);
    if (known) known.push(planId);
    else plansOfRelation.set(relationId, [planId]);
  }
  return { mentions: byEntity, plansOfRelation, plans: new Map(plans.map((plan) => [plan.id, plan])) };
}
