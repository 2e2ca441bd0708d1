import type { Bilingual, Status } from '#ontology';
import { InnographError } from '#common/errors';
import { entitiesOf, nameKey, sameBureau } from '../bureau.ts';
import {
  type AnalysisGraph,
  type EntityNode,
  planOf,
  type PlanNode,
  type Quote,
  type RelationNode,
} from '../graph.ts';
import { diffTargets, type TargetChange } from './targets.ts';

export type Change = 'KEPT' | 'NEW' | 'GONE';

/** A side of a comparison: the thing as this plan has it, with its places there. */
export interface Side<Thing> {
  readonly item: Thing;
  readonly quotes: readonly Quote[];
}

export interface EntityChange {
  readonly change: Change;
  readonly from: Side<EntityNode> | null;
  readonly to: Side<EntityNode> | null;
  /** Why the two are taken for one; null where only one plan names it. */
  readonly reason: Bilingual | null;
}

export interface RelationChange {
  readonly change: Change;
  readonly from: Side<RelationNode> | null;
  readonly to: Side<RelationNode> | null;
  /** Statuses as each plan gives them, where they differ. */
  readonly statusChange: { readonly from: Status; readonly to: Status } | null;
}

export interface PlanDiff {
  readonly from: PlanNode;
  readonly to: PlanNode;
  readonly entities: readonly EntityChange[];
  readonly relations: readonly RelationChange[];
  readonly targets: readonly TargetChange[];
  /** How the two belong together, or that they have nothing in common. */
  readonly note: Bilingual;
}

/**
 * What two plans have in common and what not. Things are one if the graph holds them as one, or if both plans call
 * them the same and they are of one type: names that belong to a plan alone are never one thing in the graph. Throws
 * NOT_FOUND for an unknown plan.
 */
export function diffPlans(graph: AnalysisGraph, fromId: string, toId: string): PlanDiff {
  const [from, to] = [planById(graph, fromId), planById(graph, toId)];
  return graph.once(`diff ${fromId} ${toId}`, () => {
    const entities = diffEntities(from, to);
    const relations = diffRelations(from, to, entities);
    const targets = diffTargets(
      graph.targets.filter(({ plan }) => plan === from),
      graph.targets.filter(({ plan }) => plan === to),
    );
    return { from, to, entities, relations, targets, note: noteOn(graph, from, to, entities, targets) };
  });
}

export function planById(graph: AnalysisGraph, id: string): PlanNode {
  const plan = graph.plans.find((one) => one.id === id);
  if (plan) return plan;
  throw new InnographError(
    'NOT_FOUND',
    `There is no plan ${id}. 没有这份计划：${id}。The store holds: ${graph.plans.map(({ id: known, title }) => `${known} ${title}`).join('; ') || 'none'}`,
  );
}

const inPlan = (quotes: readonly Quote[], plan: PlanNode) => quotes.filter((quote) => planOf(quote) === plan);

function diffEntities(from: PlanNode, to: PlanNode): EntityChange[] {
  const left = entitiesOf(from);
  const right = entitiesOf(to);
  const rightIds = new Set(right);
  const rightNames = new Map(right.map((entity) => [nameKey(entity), entity]));
  const taken = new Set<EntityNode>();
  const side = (item: EntityNode, plan: PlanNode) => ({ item, quotes: inPlan(item.quotes, plan) });
  const rows = left.map((entity): EntityChange => {
    const twin = rightIds.has(entity) ? entity : rightNames.get(nameKey(entity));
    if (!twin || taken.has(twin)) return { change: 'GONE', from: side(entity, from), to: null, reason: null };
    taken.add(twin);
    const reason =
      twin === entity
        ? { zh: '图中是同一个对象', en: 'one thing in the graph' }
        : { zh: '两份计划中同名同类', en: 'the same name and type in both plans' };
    return { change: 'KEPT', from: side(entity, from), to: side(twin, to), reason };
  });
  const fresh = right.filter((entity) => !taken.has(entity));
  return [
    ...rows,
    ...fresh.map((entity): EntityChange => ({
      change: 'NEW',
      from: null,
      to: side(entity, to),
      reason: null,
    })),
  ];
}

function diffRelations(from: PlanNode, to: PlanNode, entities: readonly EntityChange[]): RelationChange[] {
  const twinOf = new Map(
    entities.flatMap((row) => (row.from && row.to ? [[row.from.item, row.to.item] as const] : [])),
  );
  const right = new Map<string, RelationNode[]>();
  const relationsIn = (plan: PlanNode) => {
    const found = new Set(entitiesOf(plan).flatMap(({ relations }) => relations));
    return [...found].filter(({ quotes }) => quotes.some((quote) => planOf(quote) === plan));
  };
  const keyOf = ({ type, role }: RelationNode, source: EntityNode, target: EntityNode) =>
    `${type} ${role ?? ''} ${source.id} ${target.id}`;
  for (const relation of relationsIn(to)) {
    const key = keyOf(relation, relation.source, relation.target);
    right.set(key, [...(right.get(key) ?? []), relation]);
  }
  const side = (item: RelationNode, plan: PlanNode) => ({ item, quotes: inPlan(item.quotes, plan) });
  const rows = relationsIn(from).map((relation): RelationChange => {
    const source = twinOf.get(relation.source);
    const target = twinOf.get(relation.target);
    const twins = source && target ? (right.get(keyOf(relation, source, target)) ?? []) : [];
    const at = Math.max(
      0,
      twins.findIndex(({ status }) => status === relation.status),
    );
    const [twin] = twins.splice(at, 1);
    if (!twin) return { change: 'GONE', from: side(relation, from), to: null, statusChange: null };
    const statusChange = twin.status === relation.status ? null : { from: relation.status, to: twin.status };
    return { change: 'KEPT', from: side(relation, from), to: side(twin, to), statusChange };
  });
  const fresh = [...right.values()].flat();
  return [
    ...rows,
    ...fresh.map((relation): RelationChange => ({
      change: 'NEW',
      from: null,
      to: side(relation, to),
      statusChange: null,
    })),
  ];
}

function noteOn(
  graph: AnalysisGraph,
  from: PlanNode,
  to: PlanNode,
  entities: readonly EntityChange[],
  targets: readonly TargetChange[],
): Bilingual {
  if (from === to)
    return { zh: '这是同一份计划，没有差别。', en: 'This is one and the same plan: no difference.' };
  const kept = entities.filter(({ change }) => change === 'KEPT').length;
  const matched = targets.filter(({ from: left, to: right }) => left && right).length;
  if (kept === 0 && matched === 0) {
    return {
      zh: `《${from.title}》与《${to.title}》没有共同的对象，也没有可对应的指标。`,
      en: `“${from.title}” and “${to.title}” have nothing in common: no thing named by both, no matching target.`,
    };
  }
  const bureau = sameBureau(graph, from, to);
  return {
    zh: `${bureau ? `${bureau.zh}。` : '不能确定是同一部门的计划。'}共同的对象 ${kept} 个，可对应的指标 ${matched} 项。`,
    en: `${bureau ? `${bureau.en}.` : 'Nothing says that these are plans of one bureau.'} ${kept} things in common, ${matched} matching targets.`,
  };
}
