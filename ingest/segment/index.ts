import type { PlanText, TextDocument, Trace } from '../model.ts';
import { agencyOf, regionOf } from './agency.ts';
import { classify } from './classify.ts';
import { splitPlans, type PlanLines } from './plans.ts';
import { sectionsOf } from './sections.ts';
import { tenseOfTitle } from './heading-tense.ts';
import { firstPlannedYear } from './tense.ts';
import { titleText } from './titles.ts';
import { yearOf } from './years.ts';

/** How much of a plan is searched for its year where the title names none. */
const OPENING = 2000;

/**
 * Splits a document into its plans, and each plan into sections and sentences, in time linear in its length.
 * Every sentence is a slice of the text; sentences neither overlap nor cross their plan's borders.
 */
export function segment(document: TextDocument, trace?: Trace): PlanText[] {
  const { text } = document;
  return splitPlans(text, classify(text), trace).map((lines, index) => readPlan(document, lines, index + 1));
}

function readPlan({ text, name }: TextDocument, lines: PlanLines, ordinal: number): PlanText {
  const { start, end } = lines;
  const titleSpan = lines.title ?? { start, end: start };
  const ownTitle = titleText(text.slice(titleSpan.start, titleSpan.end));
  const title = ownTitle || name.replace(/\.[^./\\]+$/, '');
  const year = yearOf(title, text.slice(start, Math.min(end, start + OPENING)));
  const agency = agencyOf(text, titleSpan, lines.lines, lines);
  return {
    start,
    end,
    ordinal,
    title,
    isNamedByFile: !ownTitle,
    year,
    agency,
    region: regionOf(text, titleSpan, agency),
    sections: sectionsOf(text, lines, {
      year,
      tense: tenseOfTitle(title),
      firstPlanned: firstPlannedYear(title),
    }),
  };
}
