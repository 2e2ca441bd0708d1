import { counted } from '#common/counted';
import type { Bilingual } from '#ontology';
import { sortBy } from '#cypher/order';
import { copiesInSteps } from '../copies.ts';
import { type AnalysisGraph, planOf } from '../graph.ts';
import { countPlaces, type Named, namedInSteps } from '../named.ts';
import { type PlanFilter, type PlanScope, scopeKey, scopeOf } from '../scope.ts';
import { atOnce, type Steps, stepping } from '../steps.ts';
import { EntityGap } from './entity-gap.ts';
import { type Gap, gapKey } from './gap.ts';
import {
  ENTITY_GAPS,
  type EntityGap as EntityGapSpec,
  type EntityGapKind,
  GAP_KINDS,
  type GapKind,
} from './kinds.ts';
import { linksOf } from './links.ts';
import { targetReason } from './reason.ts';

export interface GapFilter extends PlanFilter {
  readonly kinds?: readonly GapKind[] | undefined;
}

export interface Gaps {
  /** By kind; in one kind, those named in most sentences first. */
  readonly rows: readonly Gap[];
  readonly counts: readonly { readonly kind: GapKind; readonly count: number; readonly of: number }[];
  readonly plansSearched: number;
  /** What a reader should know of the whole: an empty store, unknown plans, nothing missed. */
  readonly note: Bilingual | null;
}

/**
 * What the chosen plans leave unlinked, one row for each thing: a name that belongs to its plan is one over the years of
 * its bureau. A relation closes a gap if one of the chosen plans states it as planned,
 * ongoing or done; what is encouraged or negotiated need not exist yet.
 */
export const findGaps = (graph: AnalysisGraph, filter: GapFilter = {}): Gaps =>
  atOnce(gapsInSteps(graph, filter));

/** The same in steps. */
export function* gapsInSteps(graph: AnalysisGraph, filter: GapFilter = {}): Steps<Gaps> {
  const key = `gaps ${JSON.stringify(filter.kinds ?? null)} ${scopeKey(filter)}`;
  return yield* graph.onceInSteps(key, () => gapsOf(graph, filter));
}

function* gapsOf(graph: AnalysisGraph, filter: GapFilter): Steps<Gaps> {
  const kinds = GAP_KINDS.filter((kind) => !filter.kinds || filter.kinds.includes(kind));
  const scope = scopeOf(graph, filter);
  const found: Found[] = [];
  for (const kind of kinds) {
    const ofKind = yield* graph.onceInSteps(`gaps ${kind} ${scopeKey(filter)}`, () =>
      kind === 'TARGET_WITHOUT_OWNER' ? targetGaps(graph, scope) : entityGaps(graph, filter, scope, kind),
    );
    found.push(ofKind);
  }
  const rows = found.flatMap((kind) => kind.rows);
  const counts = found.map((list, index) => ({ kind: kinds[index]!, count: list.rows.length, of: list.of }));
  const note = scope.note ?? noteOn(counts, scope.plans.length);
  return { rows, counts, plansSearched: scope.plans.length, note };
}

interface Found {
  readonly rows: readonly Gap[];
  /** How many were looked at. */
  readonly of: number;
}

function* entityGaps(
  graph: AnalysisGraph,
  filter: PlanFilter,
  scope: PlanScope,
  kind: EntityGapKind,
): Steps<Found> {
  const spec: EntityGapSpec = ENTITY_GAPS[kind];
  const rows: Gap[] = [];
  const copies = yield* copiesInSteps(graph);
  let of = 0;
  // In the order of the list: of one kind, those named in most sentences come first.
  yield* stepping(yield* namedInSteps(graph, filter, scope, spec.of), (named) => {
    if (!isGiven(named, spec, scope)) return;
    of += 1;
    const { closing, weak } = linksOf(named.copies, spec, scope);
    if (!closing) rows.push(new EntityGap(kind, named, weak, scope, copies));
  });
  return { rows, of };
}

const isGiven = ({ copies }: Named, { givenThat }: EntityGapSpec, scope: PlanScope): boolean =>
  givenThat === undefined ||
  copies.some((entity) =>
    entity.relations.some(
      ({ type, target, quotes }) =>
        type === givenThat && target === entity && quotes.some((quote) => scope.has(planOf(quote))),
    ),
  );

function* targetGaps(graph: AnalysisGraph, scope: PlanScope): Steps<Found> {
  const targets = graph.targets.filter(({ plan }) => scope.has(plan));
  const rows: Gap[] = [];
  yield* stepping(
    targets.filter(({ owners }) => owners.length === 0),
    (target) => {
      const counts = countPlaces([target], scope);
      rows.push({
        id: `TARGET_WITHOUT_OWNER:${target.id}`,
        kind: 'TARGET_WITHOUT_OWNER',
        entity: null,
        target,
        standing: 'NOT_MENTIONED',
        reason: targetReason(target),
        ...counts,
        plans: [target.plan],
        plansSearched: scope.plans.length,
        evidence: target.quotes,
        weakLinks: [],
        candidates: [],
      });
    },
  );
  return { rows: sortBy(rows, gapKey), of: targets.length };
}

function noteOn(counts: Gaps['counts'], plans: number): Bilingual | null {
  const of = counts.reduce((sum, kind) => sum + kind.of, 0);
  const gaps = counts.reduce((sum, kind) => sum + kind.count, 0);
  if (of === 0) {
    return {
      zh: `所选 ${plans} 份计划没有提到可查的对象（产业、平台、受支持企业或指标）。`,
      en: `The ${counted(plans, 'chosen plan')} ${plans === 1 ? 'names' : 'name'} nothing to look at: no industry, platform, supported company or target.`,
    };
  }
  if (gaps > 0) return null;
  return {
    zh: `没有缺口：查看的 ${of} 项都有关联。`,
    en: `No gap: all ${of} that were looked at are linked.`,
  };
}
