import { readFileSync } from 'node:fs';
import { InnographError } from '#common/errors';
import type { z } from 'zod';

/** What a lexicon file holds: the lines of its head, and its rows in the order of the file. */
export interface TsvFile<Row> {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** The cell `a|b` as its parts; an empty cell has none. */
export const parts = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'));

/**
 * Reads a lexicon: `#` lines are comments (those before the header row are its head), the first other line
 * names the columns, each further line is a row. Blank lines are skipped.
 *
 * @param file path, or URL, of a UTF-8 file
 * @param schema what a row must be: an object of strings keyed by column, or what it makes of one
 * @throws InnographError `UNREADABLE`, naming file and line, where a line does not fit
 */
export function readTsv<Row>(file: URL | string, schema: z.ZodType<Row>): TsvFile<Row> {
  return parseTsv(readFileSync(file, 'utf8'), schema, file.toString().replace(/^.*\//, ''));
}

/** As {@link readTsv}, from a text; `name` is what errors call it. */
export function parseTsv<Row>(text: string, schema: z.ZodType<Row>, name: string): TsvFile<Row> {
  const head: string[] = [];
  const rows: Row[] = [];
  let columns: readonly string[] | null = null;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    if (line.startsWith('#')) {
      if (columns === null) head.push(line.slice(1).trim());
      continue;
    }
    const cells = line.split('\t').map((cell) => cell.trim());
    if (columns === null) {
      columns = cells;
      continue;
    }
    rows.push(toRow(cells, columns, schema, `${name}, line ${index + 1}`));
  }
  if (columns === null) throw malformed(name, 'it has no header row');
  return { head, rows };
}

function toRow<Row>(
  cells: readonly string[],
  columns: readonly string[],
  schema: z.ZodType<Row>,
  where: string,
): Row {
  if (cells.length > columns.length) {
    throw malformed(where, `${cells.length} cells, but the header names ${columns.length} columns`);
  }
  // Editors strip trailing tabs; a missing last cell is an empty one.
  const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw malformed(where, `${issue?.path.join('.') ?? 'row'}: ${issue?.message ?? 'it does not fit'}`);
}

const malformed = (where: string, what: string): InnographError =>
  new InnographError(
    'UNREADABLE',
    `${where}: ${what}. Columns are separated by tabs; docs/lexicons.md shows a line.`,
  );
