import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import { decode } from '../decode.ts';
import type { ReadText } from '../reader.ts';
import { sheetText } from './sheet-text.ts';

const rowsSchema = z.array(z.array(z.string()));

/** The sign that parts the cells of the first line: the one it has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  return [',', '\t', ';', '，'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Reads a list whose cells are apart by commas, tabs or semicolons. */
export function readCsv(name: string, bytes: Uint8Array): ReadText {
  const text = decode(name, bytes);
  let rows: string[][];
  try {
    rows = rowsSchema.parse(
      parse(text, {
        delimiter: delimiterOf(text),
        bom: true,
        relax_column_count: true,
        relax_quotes: true,
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InnographError(
      'UNREADABLE',
      `${name} is no list of cells: ${error.message.replace(/\s+/g, ' ')}; check its quotation marks.`,
      { cause: error },
    );
  }
  return sheetText(name, [{ title: '', name: null, rows }]);
}
