import type { Bilingual, Status } from '#ontology';
import { compareText } from '#cypher/order';
import { bureauLinesInSteps } from '../bureau.ts';
import { copiesInSteps } from '../copies.ts';
import { type AnalysisGraph, type EntityNode, planOf, type PlanNode, type Quote } from '../graph.ts';
import { type PlanFilter, scopeKey, scopeOf } from '../scope.ts';
import { atOnce, type Steps, stepping } from '../steps.ts';

/** From wish to deed. */
export const STATUS_LADDER: readonly Status[] = ['encouraged', 'planned', 'negotiating', 'ongoing', 'done'];

export const MOVEMENTS = {
  ADVANCED: { zh: '推进', en: 'advanced' },
  SAME: { zh: '原状', en: 'unchanged' },
  BACK: { zh: '表述转弱', en: 'worded more weakly' },
  SILENT: { zh: '后来未提', en: 'no longer mentioned' },
  ONCE: { zh: '仅一份计划', en: 'one plan alone' },
} as const satisfies Record<string, Bilingual>;
export type Movement = keyof typeof MOVEMENTS;

/** What one plan says of a project or platform; the furthest status that it states. */
export interface CommitmentStep {
  readonly plan: PlanNode;
  readonly status: Status;
  readonly quotes: readonly Quote[];
}

export interface Commitment {
  readonly entity: EntityNode;
  readonly movement: Movement;
  /** By year. */
  readonly steps: readonly CommitmentStep[];
}

/** Relations that speak of what a project or platform itself has come to. */
const COMMITTING: ReadonlySet<string> = new Set(['BUILDS', 'ATTRACTS', 'IMPLEMENTS', 'SUPPORTS']);

/**
 * Projects and platforms with the status that each plan gives them, over the years. Names that belong to a plan alone
 * are followed from plan to plan of one bureau.
 */
export const commitmentsOf = (graph: AnalysisGraph, filter: PlanFilter = {}): readonly Commitment[] =>
  atOnce(commitmentsInSteps(graph, filter));

/** The same in steps. */
export function* commitmentsInSteps(
  graph: AnalysisGraph,
  filter: PlanFilter = {},
): Steps<readonly Commitment[]> {
  return yield* graph.onceInSteps(`commitments ${scopeKey(filter)}`, function* () {
    const scope = scopeOf(graph, filter);
    const { plans } = scope;
    const lines = yield* bureauLinesInSteps(graph);
    const lastOf = new Map(plans.map((plan) => [lines.get(plan), plan]));
    const copies = yield* copiesInSteps(graph);
    const found = new Map<EntityNode, { entity: EntityNode; steps: Map<PlanNode, CommitmentStep> }>();
    yield* stepping(graph.entities.values(), (entity) => {
      if (entity.type !== 'Project' && entity.type !== 'Platform') return;
      for (const { type, status, target, quotes } of entity.relations) {
        if (target !== entity || !COMMITTING.has(type)) continue;
        for (const quote of quotes) {
          const plan = planOf(quote);
          if (!scope.has(plan)) continue;
          const [key = entity] = copies(entity);
          const commitment = found.get(key) ?? { entity, steps: new Map<PlanNode, CommitmentStep>() };
          found.set(key, commitment);
          commitment.steps.set(plan, further(commitment.steps.get(plan), { plan, status, quotes: [quote] }));
        }
      }
    });
    return [...found.values()]
      .map(({ entity, steps }) => {
        const ordered = plans.flatMap((plan) => steps.get(plan) ?? []);
        const last = lastOf.get(lines.get(ordered[0]!.plan));
        return { entity, steps: ordered, movement: movementOf(ordered, last) };
      })
      .sort((a, b) => b.steps.length - a.steps.length || compareText(a.entity.name, b.entity.name));
  });
}

function further(known: CommitmentStep | undefined, step: CommitmentStep): CommitmentStep {
  if (!known) return step;
  const rank = STATUS_LADDER.indexOf(step.status) - STATUS_LADDER.indexOf(known.status);
  if (rank === 0) return { ...known, quotes: [...known.quotes, ...step.quotes] };
  return rank > 0 ? step : known;
}

function movementOf(steps: readonly CommitmentStep[], last: PlanNode | undefined): Movement {
  const [first, final] = [steps[0]!, steps.at(-1)!];
  if (last && (last.year ?? 0) > (final.plan.year ?? 0)) return 'SILENT';
  if (steps.length === 1) return 'ONCE';
  const rank = STATUS_LADDER.indexOf(final.status) - STATUS_LADDER.indexOf(first.status);
  return rank > 0 ? 'ADVANCED' : rank < 0 ? 'BACK' : 'SAME';
}
