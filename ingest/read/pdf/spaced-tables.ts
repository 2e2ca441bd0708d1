import { joinWords } from '../characters.ts';
import { rowText } from '../row.ts';
import type { Line, Segment } from './geometry.ts';
import type { RowBlock } from './tables.ts';

/** Fewest columns and rows for lines that stand apart to be a table; less may be spaced-out prose. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;

/** Distance of baselines, in heights of the font, after which a table is over. */
const FAR = 4;

/**
 * Takes tables without borders out of the lines of a page, where their columns are clear: at least three rows of
 * the same number of cells, none of which reaches into another's column. Lines between them that fill only some
 * columns go on with the row above.
 */
export function takeSpacedTables(lines: readonly Line[]): { rows: RowBlock[]; rest: Line[] } {
  const rows: RowBlock[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const table = tableAt(lines, at);
    if (table) {
      rows.push(...rowsOf(table));
      at += table.length;
    } else {
      rest.push(lines[at]!);
      at += 1;
    }
  }
  return { rows, rest };
}

/** The lines of the table that begins at a line; null where none does. */
function tableAt(lines: readonly Line[], from: number): readonly Line[] | null {
  const count = lines[from]!.segments.length;
  if (count < FEWEST_COLUMNS) return null;
  let columns = lines[from]!.segments;
  let end = from + 1;
  let full = 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.baseline - lines[at - 1]!.baseline > line.size * FAR) break;
    if (line.segments.length > count || !fits(columns, line.segments)) break;
    if (line.segments.length === count) {
      columns = widened(columns, line.segments);
      if (!areApart(columns)) break;
      full += 1;
    }
    end = at + 1;
  }
  return full >= FEWEST_ROWS ? lines.slice(from, end) : null;
}

/** The column that a segment reaches into; null for none or several. */
function columnOf(columns: readonly Segment[], { left, right }: Segment): number | null {
  const reached = columns.flatMap((column, index) =>
    left < column.right && right > column.left ? [index] : [],
  );
  return reached.length === 1 ? reached[0]! : null;
}

function fits(columns: readonly Segment[], segments: readonly Segment[]): boolean {
  if (segments.length === columns.length) return areApart(widened(columns, segments));
  return segments.every((segment) => columnOf(columns, segment) !== null);
}

const widened = (columns: readonly Segment[], segments: readonly Segment[]): Segment[] =>
  columns.map(({ text, left, right }, index) => ({
    text,
    left: Math.min(left, segments[index]!.left),
    right: Math.max(right, segments[index]!.right),
  }));

const areApart = (columns: readonly Segment[]): boolean =>
  columns.every((column, index) => index === 0 || columns[index - 1]!.right < column.left);

function rowsOf(lines: readonly Line[]): RowBlock[] {
  const count = lines[0]!.segments.length;
  const full = lines.filter(({ segments }) => segments.length === count);
  const columns = full.reduce<readonly Segment[]>(
    (wide, { segments }) => widened(wide, segments),
    full[0]!.segments,
  );
  const rows: { cells: string[]; top: number }[] = [];
  for (const { segments, baseline } of lines) {
    const last = rows.at(-1);
    if (segments.length === count || !last) {
      rows.push({ cells: segments.map(({ text }) => text), top: baseline });
      continue;
    }
    for (const segment of segments) {
      const column = columnOf(columns, segment);
      if (column !== null) last.cells[column] = joinWords(last.cells[column]!, segment.text);
    }
  }
  return rows.map(({ cells, top }) => ({ text: rowText(cells), top }));
}
