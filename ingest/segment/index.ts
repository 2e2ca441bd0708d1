import type { PlanText, TextDocument, Trace } from '../model.ts';

/** Splits a document into its plans, sections and sentences. */
export function segment(_document: TextDocument, _trace?: Trace): PlanText[] {
  return [];
}
