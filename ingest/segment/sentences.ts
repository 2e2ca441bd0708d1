import type { Span } from '../model.ts';
import { trim } from './lines.ts';

/** Above this length a sentence is cut at its semicolons, so that a quote stays short enough to read. */
const LONG_SENTENCE = 120;

const ENDS = '。！？!?';
/** For each UTF-16 code unit whether it ends a sentence: one look into a table for each character. */
const IS_END = new Uint8Array(0x10000);
for (const end of ENDS) IS_END[end.charCodeAt(0)] = 1;
const SEMICOLONS = '；;';
const OPENING = '(（[【〔《“「『';
const CLOSING = ')）]】〕》”」』';

/**
 * The sentences between two offsets: each ends after 。！？ and the closing quotes or brackets that follow it;
 * a very long one also after each semicolon outside brackets and quotes.
 */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (IS_END[text.charCodeAt(at)] === 0) continue;
    while (at + 1 < end && (CLOSING.includes(text[at + 1]!) || ENDS.includes(text[at + 1]!))) at += 1;
    pushSentence(sentences, text, from, at + 1);
    from = at + 1;
  }
  pushSentence(sentences, text, from, end);
  return sentences;
}

function pushSentence(sentences: Span[], text: string, from: number, to: number): void {
  const sentence = trim(text, from, to);
  if (sentence.start >= sentence.end) return;
  if (sentence.end - sentence.start <= LONG_SENTENCE) sentences.push(sentence);
  else for (const part of cutAtSemicolons(text, sentence)) sentences.push(part);
}

function cutAtSemicolons(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const character = text[at]!;
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEMICOLONS.includes(character)) {
      parts.push(trim(text, from, at + 1));
      from = at + 1;
    }
  }
  parts.push(trim(text, from, end));
  return parts.filter((part) => part.start < part.end);
}
