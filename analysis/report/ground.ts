import type { AnalysisGraph } from '../graph.ts';
import type { PlanFilter } from '../scope.ts';
import type { Citations } from './citations.ts';
import type { Lang } from './wording.ts';

/** What a report is made from. */
export interface Ground {
  readonly graph: AnalysisGraph;
  readonly filter: PlanFilter;
  readonly cited: Citations;
  readonly lang: Lang;
}

/** Rows that a finding names; the tables and the lists of the page have the others. */
export const NAMED = 5;
