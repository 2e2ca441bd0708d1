import { readResults } from '#ingest/target/read-results';
import type { Comparator } from '#ontology';
import type { PlanNode, Quote } from '../graph.ts';

/** A number that a document reports as reached. */
export interface Result {
  readonly metric: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  /** The year it is reported for, where the sentence says so. */
  readonly year: number | null;
  readonly plan: PlanNode;
  readonly quote: Quote;
}

const known = new WeakMap<PlanNode, readonly Result[]>();

/**
 * What a document reports, read from its sentences when it is asked for: results are no targets (the store keeps
 * none), but the rules that read targets read them too.
 */
export function resultsOf(plan: PlanNode): readonly Result[] {
  const before = known.get(plan);
  if (before) return before;
  const found = plan.sections.flatMap((section) =>
    section.sentences.flatMap((sentence) => {
      const context = { planTitle: plan.title, planYear: plan.year, path: section.path };
      return readResults(sentence.text, context).map(({ measure, year }): Result => {
        const { metric, comparator, quantity, rule } = measure;
        const end = sentence.start + sentence.text.length;
        const quote = { start: sentence.start, end, rule: `target/${rule}`, sentence };
        return { metric, comparator, value: quantity.value, unit: quantity.unit, year, plan, quote };
      });
    }),
  );
  known.set(plan, found);
  return found;
}
