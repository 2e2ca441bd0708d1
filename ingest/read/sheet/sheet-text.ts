import { InnographError } from '#common/errors';
import { joinPassages, type Passage } from '../places.ts';
import type { ReadText } from '../reader.ts';
import { rowText } from '../row.ts';

/** A sheet of cells, as text. */
export interface Sheet {
  /** '' for the only sheet of a file, or one that bears the name programs give. */
  readonly title: string;
  /** As the file names it, where it has several. */
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** Most cells of a file: a bound for time and memory. */
export const MAX_CELLS = 2_000_000;

/** The sheets of a file one after the other: the title of each, then a line for each row that is not empty. */
export function sheetText(name: string, sheets: readonly Sheet[]): ReadText {
  const read = joinPassages(name, 'row', sheets.flatMap(passagesOf));
  if (read.text === '')
    throw new InnographError('EMPTY', `${name} holds no rows; give a list with a header row.`);
  return read;
}

function passagesOf({ title, name, rows }: Sheet): Passage[] {
  const place = (row: number) => (name === null ? `${row}` : `${name}!${row}`);
  const heading: Passage[] = title === '' ? [] : [{ text: title, at: place(1), gap: '\n\n' }];
  const width = rows.reduce((most, row) => Math.max(most, lengthOf(row)), 0);
  // What stands above the first row of several cells are captions.
  const first = rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  return [
    ...heading,
    ...rows.map((row, index): Passage => {
      // Every row with all columns, so that each cell stands under its heading.
      const cells = Array.from({ length: width }, (_, column) => row[column] ?? '');
      return {
        text: rowText(cells, first >= 0 && index > first),
        at: place(index + 1),
        gap: index === 0 ? '\n\n' : '\n',
      };
    }),
  ];
}

/** How many columns a row has up to its last that is filled. */
const lengthOf = (row: readonly string[]): number => row.findLastIndex((cell) => cell.trim() !== '') + 1;
