import { bureauLines, isLocal, nameKey } from './bureau.ts';
import { type AnalysisGraph, type EntityNode, planOf } from './graph.ts';

/** Every entity that stands for one thing, by plan; the first of them stands for all. */
export type Copies = (entity: EntityNode) => readonly EntityNode[];

/**
 * A name that belongs to its plan (科创湾) has an entity in each year's plan of its bureau, which the graph keeps apart.
 * Here entities of one type and name in the plans of one bureau are one thing; all others are things of their own.
 */
export function copiesOf(graph: AnalysisGraph): Copies {
  const { groups } = graph.once('copies', () => ({ groups: groupsOf(graph) }));
  return (entity) => groups.get(entity) ?? [entity];
}

function groupsOf(graph: AnalysisGraph): ReadonlyMap<EntityNode, readonly EntityNode[]> {
  const lines = bureauLines(graph);
  const byKey = new Map<string, EntityNode[]>();
  for (const entity of graph.entities.values()) {
    const [quote] = entity.quotes;
    if (!quote || !isLocal(entity)) continue;
    const key = `${lines.get(planOf(quote))} ${nameKey(entity)}`;
    const known = byKey.get(key);
    if (known) known.push(entity);
    else byKey.set(key, [entity]);
  }
  const rank = new Map(graph.plans.map((plan, place) => [plan, place]));
  const placeOf = ({ quotes }: EntityNode) => rank.get(planOf(quotes[0]!)) ?? 0;
  const groups = new Map<EntityNode, readonly EntityNode[]>();
  for (const group of byKey.values()) {
    if (group.length < 2) continue;
    group.sort((a, b) => placeOf(a) - placeOf(b));
    for (const entity of group) groups.set(entity, group);
  }
  return groups;
}
