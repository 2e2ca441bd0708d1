import type { Span, TextDocument } from '../model.ts';
import { cellsOf } from '../segment/cells.ts';
import { linesOf } from '../segment/lines.ts';
import { type ColumnRole, readHeader } from './columns.ts';

/** A row below a header. */
export interface ListRow extends Span {
  readonly cells: readonly (Span & { readonly text: string })[];
}

/** A list: what stands above its header, the header, and its rows. */
export interface List {
  /** Lines above the header: a title, the name of the sheet. */
  readonly captions: readonly Span[];
  readonly header: ListRow;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly rows: readonly ListRow[];
}

/** A further header names at least as many columns, if it has them. */
const LEAST_COLUMNS = 2;

/** A header stands within this many lines; lists do not begin later. */
const HEADER_WITHIN = 10;

/**
 * The lists of a document that came from a sheet: each begins at a row that names a column of names. Empty for
 * a sheet of another kind, such as a table of targets.
 */
export function listsOf({ format, text }: TextDocument): List[] {
  if (format !== 'csv' && format !== 'xlsx') return [];
  const lists: { captions: Span[]; header: ListRow; columns: List['columns']; rows: ListRow[] }[] = [];
  let captions: Span[] = [];
  for (const line of linesOf(text)) {
    const row = rowOf(text, line);
    const list = lists.at(-1);
    const columns = isHeader(row) ? readHeader(row.cells.map((cell) => cell.text)) : null;
    // Below a header 某某公司|企业 is a row, though 企业 heads columns elsewhere.
    if (columns && (!list || columns.size >= Math.min(LEAST_COLUMNS, row.cells.length))) {
      lists.push({ captions, header: row, columns, rows: [] });
      captions = [];
    } else if (list && !(line.afterGap && row.cells.length === 1)) {
      list.rows.push(row);
    } else {
      captions.push({ start: line.start, end: line.end });
      if (!list && captions.length > HEADER_WITHIN) return [];
    }
  }
  return lists;
}

function rowOf(text: string, line: Span): ListRow {
  const { start, end } = line;
  // Readers of sheets begin every row of several columns with a bar.
  const cells = text[start] === '|' ? cellsOf(text, line) : [{ start, end }];
  return { start, end, cells: cells.map((cell) => ({ ...cell, text: text.slice(cell.start, cell.end) })) };
}

/** A header's cells are short and hold no numbers. */
const isHeader = ({ cells }: ListRow): boolean =>
  cells.every(({ text }) => text.length <= 20 && !/\d/.test(text));
