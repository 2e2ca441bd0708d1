import type { Span } from '../model.ts';

/** A line of the text without the blanks at its ends; lines of nothing but blanks are left out. */
export interface Line extends Span {
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean;
}

const LINE_FEED = 0x0a;

/** Line ends as editors, Windows, Unicode and form feeds of printed pages write them. */
function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029;
}

/** Blanks and control characters, the ideographic space, the no-break, zero-width and byte-order marks. */
export function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0x3000 || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

/** Narrows a span until neither end is blank; an all-blank span becomes empty. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** The lines of a text, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let afterGap = false;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    const { start, end } = trim(text, from, at);
    const isInsideCrLf = at === from && text.charCodeAt(at) === LINE_FEED && text.charCodeAt(at - 1) === 0x0d;
    if (start < end) {
      lines.push({ start, end, afterGap });
      afterGap = false;
    } else if (!isInsideCrLf) {
      afterGap = true;
    }
    from = at + 1;
  }
  return lines;
}
