import { counted } from '#common/counted';
import type { Bilingual } from '#ontology';
import { type SortKey, sortBy } from '#cypher/order';
import { sameBureau } from '../bureau.ts';
import type { AnalysisGraph, PlanNode, TargetNode } from '../graph.ts';
import { matchReason } from '../metric.ts';
import { type PlanFilter, scopeKey, scopeOf } from '../scope.ts';
import { atOnce, type Steps } from '../steps.ts';
import { conflictsAmong } from './conflicts.ts';
import { dueYear } from './due.ts';
import { isMet, isOf, type Outcome, resultFor } from './outcome.ts';
import { type Result, resultsOf } from './results.ts';

/** A promise, and what became of it. */
export interface Pledge {
  readonly id: string;
  readonly target: TargetNode;
  readonly outcome: Outcome;
  /** The report that decides it. */
  readonly result: Result | null;
  /** How the report was matched, or where it was looked for. */
  readonly reason: Bilingual;
  /** Other targets of the same bureau and year that give the same metric another value. */
  readonly conflicts: readonly TargetNode[];
}

export const LEDGER_ORDERS = ['PLAN', 'METRIC', 'VALUE', 'OUTCOME'] as const;
export type LedgerOrder = (typeof LEDGER_ORDERS)[number];

export interface LedgerFilter extends PlanFilter {
  readonly search?: string | undefined;
  readonly outcomes?: readonly Outcome[] | undefined;
  /** Only targets with, or without, an owner. */
  readonly owned?: boolean | undefined;
  readonly conflicting?: boolean | undefined;
  readonly order?: LedgerOrder | undefined;
}

export interface Ledger {
  readonly rows: readonly Pledge[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly plansSearched: number;
  readonly note: Bilingual | null;
}

/**
 * All targets of the chosen plans with what later documents of the same bureau report of them. A later document is one
 * of a year after the one that the target names as its term (its plan's, if it names none), or a review of that year.
 */
export const targetLedger = (graph: AnalysisGraph, filter: LedgerFilter = {}): Ledger =>
  atOnce(ledgerInSteps(graph, filter));

/** The same in steps. */
export function* ledgerInSteps(graph: AnalysisGraph, filter: LedgerFilter = {}): Steps<Ledger> {
  const scope = scopeOf(graph, filter);
  const all = yield* graph.onceInSteps(`ledger ${scopeKey(filter)}`, () =>
    promisesOf(
      graph,
      graph.targets.filter(({ plan }) => scope.has(plan)),
    ),
  );
  const search = filter.search?.trim() ?? '';
  const rows = all.filter(
    ({ target, outcome, conflicts }) =>
      target.metric.includes(search) &&
      (!filter.outcomes || filter.outcomes.includes(outcome)) &&
      (filter.owned === undefined || target.owners.length > 0 === filter.owned) &&
      (filter.conflicting === undefined || conflicts.length > 0 === filter.conflicting),
  );
  const counts = { MET: 0, MISSED: 0, NOT_REPORTED: 0, NO_REVIEW: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  const note = scope.note ?? noteOn(all.length, rows.length, scope.plans.length);
  return {
    rows: sortBy(rows, ledgerKey(filter.order ?? 'PLAN')),
    counts,
    plansSearched: scope.plans.length,
    note,
  };
}

const OUTCOME_ORDER: readonly Outcome[] = ['MISSED', 'NOT_REPORTED', 'MET', 'NO_REVIEW'];

/** By what the ledger is sorted. */
export const ledgerKey =
  (order: LedgerOrder) =>
  ({ id, target, outcome }: Pledge): SortKey => {
    const { plan, metric, value, quotes } = target;
    const place = [plan.year ?? 0, `${plan.documentName} ${plan.id}`, quotes[0]?.start ?? 0, id];
    switch (order) {
      case 'PLAN':
        return ['', 0, ...place];
      case 'METRIC':
        return [metric, 0, ...place];
      case 'VALUE':
        return ['', -value, ...place];
      case 'OUTCOME':
        return ['', OUTCOME_ORDER.indexOf(outcome), ...place];
    }
  };

/** A key of that shape, for a list without rows. */
export const LEDGER_KEY: SortKey = ['', 0, 0, '', 0, ''];

function* promisesOf(graph: AnalysisGraph, targets: readonly TargetNode[]): Steps<Pledge[]> {
  const laterOf = new Map<string, readonly Later[]>();
  const conflicts = yield* conflictsAmong(graph, targets);
  const pledges: Pledge[] = [];
  for (const target of targets) {
    yield undefined;
    const due = dueYear(target);
    const key = `${target.plan.id} ${due}`;
    const later = laterOf.get(key) ?? (yield* laterDocuments(graph, target.plan, due));
    laterOf.set(key, later);
    const outcome = outcomeOf(target, due, later);
    pledges.push({ id: target.id, target, conflicts: conflicts.get(target) ?? [], ...outcome });
  }
  return pledges;
}

interface Later {
  readonly plan: PlanNode;
  readonly why: Bilingual;
}

/** Documents of the plan's bureau from after a year, or of that year and reporting results. */
function* laterDocuments(graph: AnalysisGraph, plan: PlanNode, year: number | null): Steps<Later[]> {
  if (year === null) return [];
  const found: Later[] = [];
  for (const other of graph.plans) {
    if (other === plan || other.year === null || other.year < year) continue;
    const why = sameBureau(graph, plan, other);
    if (!why) continue;
    yield undefined;
    if (other.year > year || resultsOf(other).some((result) => isOf(result, year)))
      found.push({ plan: other, why });
  }
  return found;
}

function outcomeOf(
  target: TargetNode,
  due: number | null,
  later: readonly Later[],
): Pick<Pledge, 'outcome' | 'result' | 'reason'> {
  for (const { plan, why } of later) {
    const found = resultFor(target, resultsOf(plan), due);
    const met = found && isMet(target, found.result);
    if (!found || met === null) continue;
    const how = matchReason(found.match);
    return {
      outcome: met ? 'MET' : 'MISSED',
      result: found.result,
      reason: {
        zh: `《${plan.title}》报告（${why.zh}；${how.zh}）`,
        en: `reported by “${plan.title}” (${why.en}; ${how.en})`,
      },
    };
  }
  const titles = later.map(({ plan: { title } }) => title);
  return later.length === 0
    ? {
        outcome: 'NO_REVIEW',
        result: null,
        reason:
          due === null || due === target.plan.year
            ? { zh: '没有同一部门后来的文件', en: 'no later document of the same bureau' }
            : {
                zh: `没有同一部门${due}年之后、或报告${due}年结果的文件`,
                en: `no document of the same bureau from after ${due}, or with results of ${due}`,
              },
      }
    : {
        outcome: 'NOT_REPORTED',
        result: null,
        reason: {
          zh: `查过${titles.map((title) => `《${title}》`).join('')}，没有报告`,
          en: `looked in ${titles.map((title) => `“${title}”`).join(', ')}: not reported`,
        },
      };
}

function noteOn(all: number, shown: number, plans: number): Bilingual | null {
  if (all === 0)
    return {
      zh: `所选 ${plans} 份计划没有带数字的指标。`,
      en: `The ${counted(plans, 'chosen plan')} ${plans === 1 ? 'promises' : 'promise'} no number.`,
    };
  if (shown === 0)
    return { zh: `${all} 项指标中没有符合条件的。`, en: `None of ${all} targets fits these conditions.` };
  return null;
}
