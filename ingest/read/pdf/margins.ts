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
  const outer = pages.flatMap(({ height, lines }, page) => {
    const isOut = ({ baseline }: Line) => baseline < height * MARGIN || baseline > height * (1 - MARGIN);
    const ends = new Set([...lines.slice(0, LINES), ...lines.slice(-LINES)]);
    return [...ends].filter(isOut).map((line) => ({ line, page }));
  });
  const numbered = groupBy(outer, ({ line, page }) => {
    const number = PAGE_NUMBER.exec(line.text)?.[1];
    return number === undefined ? '' : `${Number(number) - page}`;
  });
  const running = new Set<Line>();
  for (const { line, page } of outer) {
    const number = PAGE_NUMBER.exec(line.text)?.[1];
    // A bare number may be a cell or a year; it numbers pages where its neighbours count along.
    const countsAlong = number !== undefined && (numbered.get(`${Number(number) - page}`)?.length ?? 0) >= 2;
    const isNumber = number !== undefined && (countsAlong || !/^\d+$/.test(line.text) || pages.length === 1);
    if (isNumber || PRINTED.test(line.text)) running.add(line);
  }
  for (const alike of groupBy(outer, ({ line }) => keyOf(line)).values()) {
    for (const run of runsOf(alike)) {
      if (run.length >= Math.min(3, Math.max(2, pages.length))) run.forEach(({ line }) => running.add(line));
    }
  }
  return running;
}

/** The same words at the same height; numbers among them may count. */
const keyOf = (line: Line): string =>
  `${Math.round(line.baseline / 4)} ${line.text.replace(/\s+/g, '').replace(/\d+(?=\D)|(?<=\D)\d+/g, '#')}`;

/** Stretches of pages that follow each other, or every other one, as heads of left and right pages do. */
function runsOf<Item extends { readonly page: number }>(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && item.page - run.at(-1)!.page <= 2) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
