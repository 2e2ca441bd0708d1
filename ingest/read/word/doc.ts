import WordExtractor from 'word-extractor';
import { InnographError } from '#common/errors';
import { joinPassages, type Passage } from '../places.ts';
import type { ReadText } from '../reader.ts';
import { rowText } from '../row.ts';

/** The type of `getBody` leaves its options out; without them, Chinese quotation marks become ASCII. */
interface Body {
  getBody(options: { readonly filterUnicode: boolean }): string;
}

/** Reads a Word file of 1997 to 2003. Numbers of automatic lists are not in its text and do not come out. */
export async function readDoc(name: string, bytes: Uint8Array): Promise<ReadText> {
  let body: string;
  try {
    const document: Body = await new WordExtractor().extract(Buffer.from(bytes));
    body = document.getBody({ filterUnicode: false });
  } catch (error) {
    throw new InnographError(
      'UNREADABLE',
      `${name} is damaged and cannot be read as a Word file; open it in Word and save it anew.`,
      { cause: error },
    );
  }
  const read = joinPassages(name, 'paragraph', passagesOfBody(body));
  if (read.text === '') {
    throw new InnographError('EMPTY', `${name} holds no text, perhaps only pictures of it.`);
  }
  return read;
}

/** Most paragraphs in the cells of one row. */
const TALLEST_ROW = 100;

const isRowEnd = (line: string): boolean => line.endsWith('\t');
const cellsOf = (row: string): string[] => row.slice(0, -1).split('\t');

/**
 * Paragraphs and rows of a body in which every cell ends with a tab and every row with a tab and a line end.
 * A cell of several paragraphs stands on several lines, which are put together where that makes a row like the
 * one before or after.
 */
export function passagesOfBody(body: string): Passage[] {
  const lines = body.split('\n');
  const passages: Passage[] = [];
  let width = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const number = `${at + 1}`;
    const last = rowEnd(lines, at, width);
    if (last === null) {
      const text = lines[at]!.trim();
      if (text !== '') passages.push({ text, at: number, gap: '\n\n' });
      width = 0;
      continue;
    }
    const cells = cellsOf(lines.slice(at, last + 1).join('\n'));
    passages.push({ text: rowText(cells), at: number, gap: width > 0 ? '\n' : '\n\n' });
    width = cells.length;
    at = last;
  }
  return passages;
}

/** The last line of the row that begins at a line; null where none begins. */
function rowEnd(lines: readonly string[], from: number, width: number): number | null {
  if (isRowEnd(lines[from]!)) return from;
  if (!lines[from]!.includes('\t') && width === 0) return null;
  const until = Math.min(lines.length, from + TALLEST_ROW);
  for (let at = from + 1; at < until; at += 1) {
    if (!isRowEnd(lines[at]!)) continue;
    const cells = cellsOf(lines.slice(from, at + 1).join('\n')).length;
    const below = lines[at + 1];
    const isLikeBelow = below !== undefined && isRowEnd(below) && cellsOf(below).length === cells;
    return cells > 1 && (cells === width || isLikeBelow) ? at : null;
  }
  return null;
}
