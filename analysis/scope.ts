import type { Bilingual } from '#ontology';
import { type AnalysisGraph, planOf, type PlanNode } from './graph.ts';

/** Which plans an analysis looks at; what is not given does not restrict. */
export interface PlanFilter {
  /** Ids of plans. */
  readonly planIds?: readonly string[] | undefined;
  readonly years?: readonly number[] | undefined;
  /** Part of the name of the region, the bureau, the title or the document, or the region's entity id. */
  readonly region?: string | undefined;
}

/** The plans that a filter leaves, and what it asked for in vain. */
export interface PlanScope {
  readonly plans: readonly PlanNode[];
  has(plan: PlanNode): boolean;
  /** Why nothing, or less than was asked for, is there; null where there is nothing to say. */
  readonly note: Bilingual | null;
}

/** The plans of a graph that fit a filter. Unknown ids are left out and named in the note. */
export function scopeOf(graph: AnalysisGraph, filter: PlanFilter): PlanScope {
  const { planIds, years, region } = filter;
  const wanted = planIds && new Set(planIds);
  const chosen = graph.plans.filter(
    ({ id, year }) => (!wanted || wanted.has(id)) && (!years || (year !== null && years.includes(year))),
  );
  const plans = region ? plansOfRegion(graph, chosen, region) : chosen;
  const set = new Set(plans);
  return { plans, has: (plan) => set.has(plan), note: noteOn(graph, filter, plans) };
}

/** A key that names a filter in full. */
export const scopeKey = ({ planIds, years, region }: PlanFilter): string =>
  JSON.stringify([planIds && [...planIds].sort(), years && [...years].sort(), region]);

/** Plans of a region; where none is said to be of it, those that name just this region as a place. */
function plansOfRegion(
  graph: AnalysisGraph,
  plans: readonly PlanNode[],
  region: string,
): readonly PlanNode[] {
  const own = plans.filter((plan) => liesIn(graph, plan, region));
  if (own.length > 0) return own;
  const naming = new Set<PlanNode>();
  for (const { type, name, aliases, quotes } of graph.entities.values()) {
    if (type !== 'Region' || (name !== region && !aliases.includes(region))) continue;
    for (const quote of quotes) naming.add(planOf(quote));
  }
  return plans.filter((plan) => naming.has(plan));
}

/** Names under which a plan's region may be asked for. Bureaus often name it and plans leave it out. */
function liesIn(graph: AnalysisGraph, plan: PlanNode, region: string): boolean {
  const entities = [plan.regionId, plan.agencyId].flatMap((id) => graph.entities.get(id ?? '') ?? []);
  return (
    plan.regionId === region ||
    [
      plan.title,
      plan.documentName,
      ...entities.flatMap(({ name, scope, aliases }) => [name, scope, ...aliases]),
    ].some((name) => name.includes(region))
  );
}

function noteOn(graph: AnalysisGraph, filter: PlanFilter, plans: readonly PlanNode[]): Bilingual | null {
  if (graph.plans.length === 0) {
    return {
      zh: '图库里还没有计划：先录入（innograph ingest）。',
      en: 'The store holds no plan yet: take some in first (innograph ingest).',
    };
  }
  const known = new Set(graph.plans.map(({ id }) => id));
  const unknown = (filter.planIds ?? []).filter((id) => !known.has(id));
  if (unknown.length > 0) {
    return {
      zh: `没有这样的计划：${unknown.join('、')}。`,
      en: `There is no such plan: ${unknown.join(', ')}.`,
    };
  }
  if (plans.length > 0) return null;
  const years = [...new Set(graph.plans.flatMap(({ year }) => year ?? []))];
  return {
    zh: `没有符合条件的计划。图库共有 ${graph.plans.length} 份，年份：${years.join('、') || '未写明'}。`,
    en: `No plan fits these conditions. The store holds ${graph.plans.length}, of: ${years.join(', ') || 'no stated year'}.`,
  };
}
