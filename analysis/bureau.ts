import type { Bilingual } from '#ontology';
import type { AnalysisGraph, EntityNode, PlanNode } from './graph.ts';
import { atOnce, type Steps } from './steps.ts';

/** Things in common from which two bureaus of one name in two plans are taken for one. */
const LEAST_COMMON = 3;
/** Every bureau names these. */
const COMMONPLACE: ReadonlySet<string> = new Set(['Agency', 'Region', 'Event']);

/**
 * Why two plans are taken for those of one bureau; null where nothing says so. A name that many places use (县科技局)
 * counts only together with things that both plans name.
 */
export function sameBureau(graph: AnalysisGraph, a: PlanNode, b: PlanNode): Bilingual | null {
  const [left, right] = [a, b].map(({ agencyId }) => graph.entities.get(agencyId ?? ''));
  if (!left || !right) return null;
  if (left === right) return { zh: `同为${left.name}`, en: `both of ${left.name}` };
  if (left.name !== right.name || (a.regionId !== b.regionId && !(isLocal(left) && isLocal(right))))
    return null;
  const others = namesIn(b);
  const common = [...namesIn(a)].filter((name) => others.has(name)).length;
  if (common < LEAST_COMMON) return null;
  return {
    zh: `同名“${left.name}”，且都提到 ${common} 个相同的对象`,
    en: `both of a “${left.name}”, and ${common} things are named by both`,
  };
}

/** Whether a name belongs to its plan alone. */
export const isLocal = ({ scope }: EntityNode): boolean => scope.startsWith('plan:');

/** What makes two names of different plans the same. */
export const nameKey = ({ type, name }: EntityNode): string => `${type} ${name}`;

const known = new WeakMap<PlanNode, ReadonlySet<string>>();

/** Names in a plan, without what every plan names. */
function namesIn(plan: PlanNode): ReadonlySet<string> {
  const before = known.get(plan);
  if (before) return before;
  const things = entitiesOf(plan).filter(({ type }) => !COMMONPLACE.has(type));
  const names = new Set(things.map(nameKey));
  known.set(plan, names);
  return names;
}

/** What a plan names, each once, in order of the text. */
export function entitiesOf({ sections }: PlanNode): EntityNode[] {
  return [...new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ entities }) => entities)))];
}

/** The line of plans of one bureau that each plan belongs to. */
export const bureauLines = (graph: AnalysisGraph): ReadonlyMap<PlanNode, number> =>
  atOnce(bureauLinesInSteps(graph));

export function* bureauLinesInSteps(graph: AnalysisGraph): Steps<ReadonlyMap<PlanNode, number>> {
  return yield* graph.onceInSteps('bureaus', function* () {
    const lines = new Map<PlanNode, number>();
    const byName = new Map<string, PlanNode[]>();
    for (const plan of graph.plans) {
      yield undefined;
      const name = graph.entities.get(plan.agencyId ?? '')?.name ?? plan.id;
      const known = byName.get(name) ?? [];
      byName.set(name, known);
      const kin = known.find((other) => sameBureau(graph, other, plan) !== null);
      lines.set(plan, (kin && lines.get(kin)) ?? lines.size);
      known.push(plan);
    }
    return lines;
  });
}
