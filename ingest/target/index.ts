import type { PlanText, Section, Sentence, Target, Trace } from '../model.ts';
import { mayCount } from './quantities.ts';
import { readPassage, type Promised } from './read-passage.ts';
import { readRow, type ReadRow } from './read-row.ts';

/**
 * Reads the measures with a number that a plan promises: what is counted, how the number is to be read, by when,
 * and who answers for it. Results of reviews, and results that a plan reports in passing, are none.
 */
export function readTargets(text: string, plan: PlanText, trace?: Trace): Target[] {
  const targets: Target[] = [];
  for (const section of plan.sections) {
    for (const sentence of section.sentences) {
      if (sentence.kind === 'boilerplate' || sentence.tense === 'review') continue;
      const { promises, owners } = readSentence(text, plan, section, sentence, trace);
      for (const promised of promises) targets.push(...toTargets(promised, sentence, owners));
    }
  }
  return targets;
}

const NOTHING: ReadRow = { promises: [], owners: [] };

function readSentence(
  text: string,
  plan: PlanText,
  section: Section,
  sentence: Sentence,
  trace?: Trace,
): ReadRow {
  const refuse =
    trace &&
    ((start: number, end: number, why: string) => {
      trace({ step: 'target', start, end, text: text.slice(start, end), why });
    });
  if (!sentence.cells && !mayCount(sentence.text)) return NOTHING;
  const context = { heading: section.heading, isHeading: sentence.kind === 'heading', planYear: plan.year };
  if (sentence.cells) {
    const row = readRow(text, sentence.cells, context, refuse);
    return { promises: row.promises, owners: row.owners.length > 0 ? row.owners : section.owners };
  }
  const promises = readPassage(sentence.text, {
    ...context,
    refuse:
      refuse &&
      ((start, end, why) => {
        refuse(sentence.start + start, sentence.start + end, why);
      }),
  });
  return { promises, owners: section.owners };
}

/** A range (7-10个) is two targets: at least its low end, at most its high one. */
function toTargets({ measure, period }: Promised, sentence: Sentence, owners: Target['owners']): Target[] {
  const { metric, comparator, quantity, rule } = measure;
  const { start, end, text } = sentence;
  const target = (value: number, compare: Target['comparator']): Target => ({
    metric,
    comparator: compare,
    value,
    unit: quantity.unit,
    period,
    owners,
    evidence: [{ start, end, text, rule: `target/${rule}` }],
  });
  if (quantity.high === null) return [target(quantity.value, comparator)];
  return [target(quantity.value, '>='), target(quantity.high, '<=')];
}
