import { atOnce, type Steps, stepping } from './steps.ts';
import { bureauLinesInSteps, isLocal, nameKey } from './bureau.ts';
import { type AnalysisGraph, type EntityNode, planOf } from './graph.ts';

/** Every entity that stands for one thing, by plan; the first of them stands for all. */
export type Copies = (entity: EntityNode) => readonly EntityNode[];

/**
 * A name that belongs to its plan (科创湾) has an entity in each year's plan of its bureau, which the graph keeps apart.
 * Here entities of one type and name in the plans of one bureau are one thing; all others are things of their own.
 */
export const copiesOf = (graph: AnalysisGraph): Copies => atOnce(copiesInSteps(graph));

export function* copiesInSteps(graph: AnalysisGraph): Steps<Copies> {
  const groups = yield* graph.onceInSteps('copies', () => groupsOf(graph));
  return (entity) => groups.get(entity) ?? [entity];
}

function* groupsOf(graph: AnalysisGraph): Steps<ReadonlyMap<EntityNode, readonly EntityNode[]>> {
  const lines = yield* bureauLinesInSteps(graph);
  const byKey = new Map<string, EntityNode[]>();
  yield* stepping(graph.entities.values(), (entity) => {
    const [quote] = entity.quotes;
    if (!quote || !isLocal(entity)) return;
    const key = `${lines.get(planOf(quote))} ${nameKey(entity)}`;
    const known = byKey.get(key);
    if (known) known.push(entity);
    else byKey.set(key, [entity]);
  });
  const rank = new Map(graph.plans.map((plan, place) => [plan, place]));
  const placeOf = ({ quotes }: EntityNode) => rank.get(planOf(quotes[0]!)) ?? 0;
  const groups = new Map<EntityNode, readonly EntityNode[]>();
  yield* stepping(byKey.values(), (group) => {
    if (group.length < 2) return;
    group.sort((a, b) => placeOf(a) - placeOf(b));
    for (const entity of group) groups.set(entity, group);
  });
  return groups;
}
