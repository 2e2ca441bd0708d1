import { yearsSpokenOf } from '../segment/years.ts';
import { tenseOfHeading, tenseOfTitle } from '../segment/heading-tense.ts';
import { clausesOf } from './clauses.ts';
import { mayCount } from './quantities.ts';
import { type Measure, readClause } from './read-clause.ts';
import { isResult, promisesAgain } from './results.ts';

/** A measure that a text reports as reached. */
export interface Reported {
  readonly measure: Measure;
  /** The year that its sentence names last before it, else its review's heading (2023年工作回顾); null where neither does. */
  readonly year: number | null;
}

export interface ReportContext {
  readonly planTitle: string;
  readonly planYear: number | null;
  /** Headings from the plan down to the section. */
  readonly path: readonly string[];
}

/**
 * The measures that a sentence reports: every one in a review, and in a plan those of clauses that look back. These
 * are the very numbers that `readPassage` refuses as results, read by the same rules.
 */
export function readResults(passage: string, context: ReportContext): Reported[] {
  if (!mayCount(passage)) return [];
  const review = looksBack(context);
  const heading = context.path.at(-1) ?? '';
  const reported: Reported[] = [];
  let previous: Measure | null = null;
  let year = review ? yearOfReview(context) : null;
  let reports = review;
  for (const { start, end } of clausesOf(passage)) {
    const clause = passage.slice(start, end);
    if (isResult(clause, context.planYear)) reports = true;
    else if (promisesAgain(clause, context.planYear)) reports = review;
    year = yearsSpokenOf(clause).at(-1) ?? year;
    const sentenceBefore = passage.slice(Math.max(0, start - 160), start);
    const { measures, last } = readClause(clause, { heading, isHeading: false, sentenceBefore, previous });
    if (reports) reported.push(...measures.map((measure) => ({ measure, year })));
    previous = last;
  }
  return reported;
}

/** The innermost heading that says so decides, then the title. */
function looksBack({ planTitle, path }: ReportContext): boolean {
  for (const heading of path.toReversed()) {
    const tense = tenseOfHeading(heading);
    if (tense === 'review' || tense === 'plan') return tense === 'review';
  }
  return tenseOfTitle(planTitle) === 'review';
}

/** The one year that the innermost heading with a year speaks of; 去年 and the like are the year before the plan's. */
function yearOfReview({ planTitle, planYear, path }: ReportContext): number | null {
  for (const heading of path.toReversed()) {
    if (heading === planTitle) continue;
    const years = new Set(yearsSpokenOf(heading));
    if (years.size > 0) return years.size === 1 ? [...years][0]! : null;
    if (planYear !== null && /去年|上一?年|过去(?:的)?一年/.test(heading)) return planYear - 1;
  }
  return null;
}
