import type { Place } from '#ontology';
import { InnographError } from '#common/errors';
import type { PlaceSpan } from '../model.ts';
import type { ReadText } from './reader.ts';

/** Most passages a document may have: a bound for memory, far above any plan. */
export const MAX_PASSAGES = 500_000;

/** A passage of the text to be, with its place in the original. */
export interface Passage {
  readonly text: string;
  readonly at: string;
  /** What stands between it and the passage before; nothing before the first. */
  readonly gap: '' | '\n' | '\n\n';
}

/**
 * Joins passages to a text that knows where each stands. An empty line between two of them says that no
 * sentence runs from one into the other.
 */
export function joinPassages(name: string, unit: Place['unit'], passages: Iterable<Passage>): ReadText {
  const parts: string[] = [];
  const places: PlaceSpan[] = [];
  let length = 0;
  for (const { text, at, gap } of passages) {
    if (text === '') continue;
    if (length > 0) {
      parts.push(gap);
      length += gap.length;
    }
    const last = places.at(-1);
    if (last?.at === at) places[places.length - 1] = { ...last, end: length + text.length };
    else places.push({ start: length, end: length + text.length, unit, at });
    if (places.length > MAX_PASSAGES) {
      throw new InnographError('TOO_LARGE', `${name} has over ${MAX_PASSAGES} paragraphs; split it.`);
    }
    parts.push(text);
    length += text.length;
  }
  return { text: parts.join(''), places };
}

/** The place of each line that is not blank, counted from 1. */
export function linePlaces(name: string, text: string): PlaceSpan[] {
  const places: PlaceSpan[] = [];
  let line = 0;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    line += 1;
    const content = match[0].trimEnd();
    if (content === '') continue;
    places.push({ start: match.index, end: match.index + content.length, unit: 'line', at: `${line}` });
    if (places.length > MAX_PASSAGES) {
      throw new InnographError('TOO_LARGE', `${name} has over ${MAX_PASSAGES} lines; split it.`);
    }
  }
  return places;
}

/** The place in which an offset lies, or after which it comes; by bisection. Null without places. */
export function placeAt(places: readonly PlaceSpan[], offset: number): Place | null {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (places[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const found = places[low];
  return found ? { unit: found.unit, at: found.at } : null;
}
