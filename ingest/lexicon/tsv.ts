import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InnographError } from '#common/errors';

/** What a lexicon file holds: the lines of its head, and its rows in the order of the file. */
export interface TsvFile<Row> {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** A row's schema: its keys are the columns, in order; columns that are arrays hold forms joined by `|`. */
export type RowSchema<Shape extends z.ZodRawShape> = z.ZodObject<Shape>;

/**
 * Reads a lexicon: `#` lines are comments (those before the header row are its head), the first other line
 * names the columns, each further line is a row. Blank lines are skipped.
 *
 * @throws InnographError `UNREADABLE`, naming file and line, where a line does not fit the schema
 */
export function readTsv<Shape extends z.ZodRawShape>(
  file: URL,
  schema: RowSchema<Shape>,
): TsvFile<z.output<RowSchema<Shape>>> {
  return parseTsv(readFileSync(file, 'utf8'), schema, file.pathname.replace(/^.*\//, ''));
}

/** As {@link readTsv}, from a text; `name` is what errors call it. */
export function parseTsv<Shape extends z.ZodRawShape>(
  text: string,
  schema: RowSchema<Shape>,
  name: string,
): TsvFile<z.output<RowSchema<Shape>>> {
  const columns = Object.keys(schema.shape);
  const lists = columns.map((column) => schema.shape[column] instanceof z.ZodArray);
  const head: string[] = [];
  const rows: Record<string, string | readonly string[]>[] = [];
  const lineOf: number[] = [];
  let headed = false;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line === '') continue;
    if (line.startsWith('#')) {
      if (!headed) head.push(line.slice(1).trim());
      continue;
    }
    const cells = line.split('\t');
    if (!headed) {
      if (cells.join(' ') !== columns.join(' ')) {
        throw malformed(name, index + 1, `the header row must be: ${columns.join(', ')}`);
      }
      headed = true;
      continue;
    }
    if (cells.length > columns.length) {
      throw malformed(name, index + 1, `${cells.length} cells for ${columns.length} columns`);
    }
    const row: Record<string, string | readonly string[]> = {};
    for (let c = 0; c < columns.length; c++) {
      // Editors strip trailing tabs; a missing last cell is an empty one.
      const cell = cells[c] ?? '';
      if (cell !== cell.trim()) throw malformed(name, index + 1, `spaces around "${cell.trim()}"`);
      row[columns[c]!] = !lists[c] ? cell : cell === '' ? [] : cell.split('|');
    }
    rows.push(row);
    lineOf.push(index + 1);
  }
  if (!headed) throw malformed(name, 1, 'it has no header row');
  // One call for all rows: three times as fast as one for each.
  const parsed = z.array(schema).safeParse(rows);
  if (parsed.success) return { head, rows: parsed.data };
  const issue = parsed.error.issues[0];
  const [row, column] = issue?.path ?? [];
  throw malformed(name, lineOf[Number(row)] ?? 1, `${String(column)}: ${issue?.message ?? 'does not fit'}`);
}

const malformed = (name: string, line: number, what: string): InnographError =>
  new InnographError(
    'UNREADABLE',
    `Lexicon ${name}, line ${line}: ${what}. Columns are separated by tabs; docs/lexicons.md shows how.`,
  );
