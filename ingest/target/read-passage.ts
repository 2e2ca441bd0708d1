import { clausesOf } from './clauses.ts';
import { periodIn } from './periods.ts';
import { readClause, type Measure } from './read-clause.ts';
import { mayCount } from './quantities.ts';
import { isResult, promisesAgain } from './results.ts';

/** A measure with the period that its sentence gives it. */
export interface Promised {
  readonly measure: Measure;
  readonly period: string | null;
}

export interface PassageContext {
  readonly heading: string;
  readonly isHeading: boolean;
  readonly planYear: number | null;
  /** Told of each number that is no target: its place in the passage, and why. Only where somebody asks. */
  readonly refuse?: ((start: number, end: number, why: string) => void) | undefined;
}

/** How often, not by when: holds for its own clause alone. */
const EACH = /^每|^半年/;

/** The measures that a sentence, or a cell of a table, promises. A period holds until the next one is named. */
export function readPassage(passage: string, context: PassageContext): Promised[] {
  if (!mayCount(passage)) return [];
  const promises: Promised[] = [];
  let period: string | null = null;
  const { refuse } = context;
  let previous: Measure | null = null;
  let reports = false;
  for (const { start, end } of clausesOf(passage)) {
    const clause = passage.slice(start, end);
    if (isResult(clause, context.planYear)) reports = true;
    else if (promisesAgain(clause, context.planYear)) reports = false;
    const named = periodIn(clause);
    if (named !== null && !EACH.test(named)) period = named;
    const { measures, last } = readClause(clause, {
      heading: context.heading,
      isHeading: context.isHeading,
      sentenceBefore: passage.slice(Math.max(0, start - 160), start),
      previous,
      refuse:
        refuse &&
        ((quantity, why) => {
          refuse(start + quantity.start, start + quantity.end, why);
        }),
    });
    const own = named !== null && EACH.test(named) ? named : period;
    for (const measure of measures) {
      const { quantity } = measure;
      if (reports) refuse?.(start + quantity.start, start + quantity.end, '已有的结果，不是目标');
      else promises.push({ measure, period: own });
    }
    previous = last;
  }
  return promises;
}
