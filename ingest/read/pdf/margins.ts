import type { Line } from './geometry.ts';

/** What is repeated stands in this share of a page's height, at its top or bottom. */
const MARGIN = 0.13;

/** Lines looked at from either end of a page. */
const LINES = 3;

const PAGE_NUMBER =
  /^[-—–―－·•\s]*(?:第\s*)?(\d{1,4})\s*(?:页)?(?:\s*[/／,，共]*\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–―－·•\s]*$/;
/** What browsers print around a page. */
const PRINTED =
  /^(?:(?:file|https?):\/\/\S*.*\d+\/\d+|\d{1,4}[/年]\d{1,2}[/月]\d{1,4}日?,?\s+(?:[上下]午)?\d{1,2}:\d{2}.*)$/;

/** A page's lines with its size. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/**
 * The lines that repeat from page to page at its top or bottom, and the page numbers: running heads and feet.
 */
export function runningLines(pages: readonly PageLines[]): ReadonlySet<Line> {
  const candidates = pages.map(({ height, lines }) => {
    const isOut = ({ baseline }: Line) => baseline < height * MARGIN || baseline > height * (1 - MARGIN);
    return [...new Set([...lines.slice(0, LINES), ...lines.slice(-LINES)])].filter(isOut);
  });
  const repeats = countRepeats(candidates);
  const most = repeatsNeeded(pages.length);
  const numbers = numberOffsets(candidates);
  return new Set(
    candidates.flatMap((lines, index) =>
      lines.filter((line) => {
        if ((repeats.get(keyOf(line)) ?? 0) >= most || PRINTED.test(line.text)) return true;
        const number = PAGE_NUMBER.exec(line.text)?.[1];
        if (number === undefined) return false;
        const isBare = /^\d+$/.test(line.text.trim());
        // A bare number may be a cell or a year; it numbers pages where its neighbours count along.
        return !isBare || pages.length === 1
          ? Number(number) <= pages.length + 5 || !isBare
          : (numbers.get(Number(number) - index) ?? 0) >= 2;
      }),
    ),
  );
}

/** Twice on two pages; else on three, which also finds heads that alternate between left and right pages. */
const repeatsNeeded = (pages: number): number => (pages <= 1 ? Infinity : pages === 2 ? 2 : 3);

const keyOf = (line: Line): string =>
  `${Math.round(line.baseline / 4)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, '')}`;

function countRepeats(candidates: readonly (readonly Line[])[]): Map<string, number> {
  const repeats = new Map<string, number>();
  for (const lines of candidates) {
    for (const key of new Set(lines.map(keyOf))) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  return repeats;
}

/** How often each difference between a line's number and its page's position occurs. */
function numberOffsets(candidates: readonly (readonly Line[])[]): Map<number, number> {
  const offsets = new Map<number, number>();
  for (const [index, lines] of candidates.entries()) {
    for (const { text } of lines) {
      const number = PAGE_NUMBER.exec(text)?.[1];
      if (number !== undefined)
        offsets.set(Number(number) - index, (offsets.get(Number(number) - index) ?? 0) + 1);
    }
  }
  return offsets;
}
