import { InnographError } from '#common/errors';
import type { GraphStore, Judgement, Verdict } from '#cypher/port';
import type { Bilingual } from '#ontology';
import type { AnalysisGraph } from '../graph.ts';
import { endsOf, type Suggestion } from './suggest.ts';

export const VERDICT_LABELS: Readonly<Record<Verdict, Bilingual>> = {
  ACCEPTED: { zh: '采纳', en: 'accepted' },
  REJECTED: { zh: '不采纳', en: 'rejected' },
  LATER: { zh: '待定', en: 'later' },
};

/** Which suggestions to show by what was thought of them; what is not given does not restrict. */
export interface JudgedFilter {
  readonly verdicts?: readonly Verdict[] | undefined;
  /** Only those that were judged, or were not. */
  readonly judged?: boolean | undefined;
}

/** A suggestion with what was thought of it. */
export type JudgedSuggestion = Suggestion & { readonly judgement: Judgement | null };

/** Suggestions in their order with what was thought of them, as far as they fit. */
export function withJudgements(
  rows: readonly Suggestion[],
  judgements: readonly Judgement[],
  { verdicts, judged }: JudgedFilter = {},
): JudgedSuggestion[] {
  const known = new Map(judgements.map((judgement) => [judgement.id, judgement]));
  return rows
    .map((row) => ({ ...row, judgement: known.get(row.id) ?? null }))
    .filter(
      ({ judgement }) =>
        (judged === undefined || (judgement !== null) === judged) &&
        (verdicts === undefined || (judgement !== null && verdicts.includes(judgement.verdict))),
    );
}

/** What to say where suggestions are there and none of them was judged as asked for; null where some are left. */
export function noteOnJudged(
  all: number,
  left: number,
  { verdicts, judged }: JudgedFilter,
): Bilingual | null {
  if (all === 0 || left > 0) return null;
  const asked =
    verdicts !== undefined
      ? {
          zh: `判断为${verdicts.map((verdict) => `“${VERDICT_LABELS[verdict].zh}”`).join('、')}`,
          en: `judged ${verdicts.map((verdict) => VERDICT_LABELS[verdict].en).join(' or ')}`,
        }
      : judged === true
        ? { zh: '有判断', en: 'judged' }
        : { zh: '未判断', en: 'without a judgement' };
  return {
    zh: `${all} 条建议中没有${asked.zh}的。`,
    en: `None of the ${all} suggestions is ${asked.en}.`,
  };
}

/**
 * Keeps what someone thinks of a suggested link, now. Throws NOT_FOUND where the graph has no two entities of this kind,
 * USAGE where the note is too long.
 */
export async function judgeSuggestion(
  store: Pick<GraphStore, 'judge'>,
  graph: AnalysisGraph,
  { id, ...said }: Pick<Judgement, 'id' | 'verdict' | 'author' | 'note'>,
): Promise<Judgement> {
  const ends = endsOf(graph, id);
  if (!ends) {
    throw new InnographError(
      'NOT_FOUND',
      `There is no link ${id} to judge; ids are those of suggestions, as PLATFORM_INDUSTRY:e_…:e_….`,
    );
  }
  const decidedAt = new Date().toISOString();
  const judgement = { id, source: ends.from.id, target: ends.to.id, ...said, decidedAt };
  await store.judge(judgement);
  return judgement;
}
