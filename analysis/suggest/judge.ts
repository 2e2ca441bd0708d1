import { InnographError } from '#common/errors';
import type { GraphStore, Judgement, Verdict } from '#cypher/port';
import type { AnalysisGraph } from '../graph.ts';
import { endsOf, type Suggestion } from './suggest.ts';

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
