import type { Span } from '../model.ts';

/** Headings of a table's columns are short; so is what a last cell goes on with. */
const LONGEST_HEADING = 14;
const LONGEST_REST = 30;
const MOST_COLUMNS = 8;

const IS_NUMBER = /^\d{1,3}$/;

/** Reads a table cell by cell, as a copy of a web page lays it out: one cell to a line, nothing between them. */
export interface StackedTable {
  /** Whether the next line is its first. */
  isOpening(): boolean;
  /** Whether a line is a cell of it; false ends the table. */
  takes(content: string, length: number): boolean;
}

/**
 * The table that begins at a line 序号 with its other headings below it, up to the first row's number; null
 * where none does. Bounded look-ahead.
 */
export function stackedTable(text: string, lines: readonly Span[], at: number): StackedTable | null {
  const width = widthAt(text, lines, at);
  if (width === null) return null;
  let cells = 0;
  let taken = 0;
  return {
    isOpening: () => taken === 0,
    takes(content, length) {
      taken += 1;
      if (taken <= width) return true;
      if (IS_NUMBER.test(content)) {
        cells = 1;
        return true;
      }
      cells += 1;
      // A last cell may hold several lines, each the name of one who answers.
      return cells <= width || (length <= LONGEST_REST && !/[。；:：]/.test(content));
    },
  };
}

function widthAt(text: string, lines: readonly Span[], at: number): number | null {
  const content = (index: number): string => {
    const line = lines[index];
    return line ? text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADING + 1)) : '';
  };
  if (!/^序\s?号$/.test(content(at))) return null;
  for (let width = 1; width <= MOST_COLUMNS; width += 1) {
    const heading = content(at + width);
    if (IS_NUMBER.test(heading)) return width >= 3 ? width : null;
    if (heading === '' || heading.length > LONGEST_HEADING || /[|｜│。；]/.test(heading)) return null;
  }
  return null;
}

/** The rows of such a table: its headings, then each number with the cells up to the next. */
export function rowsOfStackedLines(
  text: string,
  lines: readonly Span[],
): (Span & { readonly cells: readonly Span[] })[] {
  const numbers = lines.flatMap(({ start, end }, at) => (IS_NUMBER.test(text.slice(start, end)) ? [at] : []));
  const width = numbers[0] ?? lines.length;
  return [0, ...numbers].map((from, index, starts) => {
    const cells = lines.slice(from, starts[index + 1] ?? lines.length);
    const rest = cells.slice(width - 1);
    const last = rest.length > 1 ? [{ start: rest[0]!.start, end: rest.at(-1)!.end }] : rest;
    return {
      start: cells[0]!.start,
      end: cells.at(-1)!.end,
      cells: [...cells.slice(0, width - 1), ...last],
    };
  });
}
