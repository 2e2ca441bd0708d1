import type { LeftPart } from './metric.ts';

/** A number with the words around it, for finding what it counts. */
export interface Place {
  /** The words before the number, comparator left out, as they stand. */
  readonly words: string;
  readonly left: LeftPart;
  /** The words after the number, comparator left out. */
  readonly rest: string;
  readonly unit: string;
  /** Written in Chinese numerals: 甲、乙两条中试线 counts what follows. */
  readonly isChinese: boolean;
  /** Whether a comparator stands beside the number. */
  readonly isCompared: boolean;
  /** The metric and unit read before this one in the sentence; '' where there is none. */
  readonly previous: string;
  readonly previousUnit: string;
  /** The verb that this item of a list inherits. */
  readonly verb: string;
  /** The clause before, without a number of its own: 举办X路演，每季度1场. */
  readonly clauseBefore: string;
  /** The section's heading. */
  readonly heading: string;
}

export interface Found {
  readonly metric: string;
  /** The verb that the next item of a list inherits. */
  readonly verb: string;
  /** How much of the words after the number the metric took. */
  readonly length: number;
}

/** One way of telling what a number counts. */
export interface MetricRule {
  readonly id: string;
  readonly find: (place: Place) => Found | null;
  /** Sentences with what is read out of them: `metric comparator value unit`. */
  readonly reads: readonly { readonly text: string; readonly targets: readonly string[] }[];
}

export const found = (metric: string, verb = '', length = 0): Found => ({ metric, verb, length });
