import { attribute, type Element, numberOf } from './tree.ts';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // prettier-ignore

/** A number in lower-case Roman letters; numbers that have none stay as they are. */
export function roman(value: number): string {
  if (value < 1 || value > 3999) return `${value}`;
  let rest = value;
  let text = '';
  for (const [step, letters] of ROMAN) {
    while (rest >= step) {
      text += letters;
      rest -= step;
    }
  }
  return text;
}

/** a, b … z, aa, bb …: letters as word processors and browsers count them up to 26, doubled after that. */
export function letter(value: number): string {
  if (value < 1 || value > 780) return `${value}`;
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

export const BULLET = '• ';

/** The marks that browsers put before the items of a list. */
export class ListMarks {
  readonly #next = new Map<Element, number>();

  /** The mark of a list's next item: `1. `, `a. `, `• `. */
  mark(list: Element | undefined, item: Element): string {
    if (list?.tagName !== 'ol') return BULLET;
    const start = numberOf(list, 'start', -99_999, 99_999) ?? 1;
    const value = numberOf(item, 'value', -99_999, 99_999) ?? this.#next.get(list) ?? start;
    this.#next.set(list, value + 1);
    switch (attribute(list, 'type')) {
      case 'a':
        return `${letter(value)}. `;
      case 'A':
        return `${letter(value).toUpperCase()}. `;
      case 'i':
        return `${roman(value)}. `;
      case 'I':
        return `${roman(value).toUpperCase()}. `;
      default:
        return `${value}. `;
    }
  }
}
