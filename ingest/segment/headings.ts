import { trim } from './lines.ts';

const LONGEST_HEADING = 45;
const LONGEST_LABEL = 16;
const LONGEST_CLIP = 30;

const FULL_STOP = /[。！？!?]/;
const OPEN_END = /[，,、；;：:]$/;

export interface Heading {
  /** The heading without its mark and full stop; where a step has none, its first clause. */
  readonly text: string;
  /** Where the heading's own sentence ends; where it began, if the step has no heading of its own. */
  readonly end: number;
}

/**
 * The heading of a ladder's step whose text stands between two offsets: the whole line if it is short and has no
 * full stop; else what stands before the first full stop or a label's colon, where more text follows.
 */
export function readHeading(text: string, start: number, end: number): Heading {
  const opening = text.slice(start, Math.min(end, start + LONGEST_HEADING + 1));
  const isWhole = end - start <= LONGEST_HEADING;
  const stop = opening.search(FULL_STOP);
  const label = /^([^，,。；;：:\s]{2,16})(?:[:：]|\s{1,4}(?=[^\s]{8}))/.exec(opening);
  if (label && label[1]!.length <= LONGEST_LABEL && start + label[0].length < end) {
    return { text: label[1]!, end: trim(text, start, start + label[0].length).end };
  }
  if (stop < 0) {
    if (isWhole && !OPEN_END.test(opening)) return { text: opening, end };
    return { text: clip(opening), end: start };
  }
  const after = trim(text, start + stop + 1, end);
  if (after.start >= after.end) return { text: clip(opening.slice(0, stop)), end: start };
  return { text: opening.slice(0, stop), end: start + stop + 1 };
}

/** The first clause, for a step that is one sentence. */
function clip(sentence: string): string {
  return (sentence.split(/[，,；;：:。！？!?(（]/)[0] ?? '').slice(0, LONGEST_CLIP);
}
