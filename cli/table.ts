import { BYTE_ORDER_MARK, csvLine } from '#export/csv';

/** How a list can be printed. */
export const TABLE_FORMATS = ['table', 'json', 'csv', 'md'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export type Cell = string | number | null;

export interface Column<Row> {
  /** Its heading for people. */
  readonly label: string;
  readonly cell: (row: Row) => Cell;
  /** Left out of what is read in a terminal: long texts, ids. */
  readonly detail?: boolean;
}

/** Two columns of a terminal each: the characters of East Asia and their punctuation. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Columns that a text takes in a terminal, or half-widths in print. */
export const widthOf = (text: string): number => Array.from(text).length + (text.match(WIDE)?.length ?? 0);

/** A list as text: aligned for a terminal, CSV with all columns, or a table of Markdown. */
export function renderTable<Row>(
  format: Exclude<TableFormat, 'json'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  if (format === 'csv') {
    const lines = rows.map((row) => csvLine(columns.map(({ cell }) => cell(row))));
    return [BYTE_ORDER_MARK + csvLine(columns.map(({ label }) => label)), ...lines].join('');
  }
  const shown = format === 'md' ? columns : columns.filter(({ detail }) => !detail);
  const cells = rows.map((row) => shown.map(({ cell }) => String(cell(row) ?? '')));
  return format === 'md' ? markdown(shown, cells) : aligned(shown, cells);
}

function markdown<Row>(columns: readonly Column<Row>[], cells: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) =>
    `| ${row.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |\n`;
  return [line(columns.map(({ label }) => label)), line(columns.map(() => '---')), ...cells.map(line)].join(
    '',
  );
}

function aligned<Row>(columns: readonly Column<Row>[], cells: readonly (readonly string[])[]): string {
  const all = [columns.map(({ label }) => label), ...cells];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => widthOf(row[index] ?? ''))));
  return all
    .map((row) =>
      row
        .map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n');
}
