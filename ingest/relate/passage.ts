import type { Sentence, Span, Tense } from '../model.ts';
import { isAsideHeading } from './charges.ts';
import type { Name } from './names.ts';

/** A stretch that is read by itself: a sentence of prose, or one cell of a row. */
export interface Passage extends Span {
  readonly sentence: Sentence;
  readonly tense: Tense;
}

/** A name that stands in a passage. */
export interface Seen {
  readonly name: Name;
  readonly passage: Passage;
}

/** A row is read cell by cell, without those that name departments and dates. */
export function passagesOf(sentence: Sentence): Passage[] {
  if (!sentence.cells) return [{ start: sentence.start, end: sentence.end, sentence, tense: sentence.tense }];
  return sentence.cells
    .filter(({ heading }) => !isAsideHeading(heading))
    .map(({ start, end, tense }) => ({ start, end, sentence, tense: tense ?? sentence.tense }));
}
