import { InnographError } from '#common/errors';
import { joinPassages } from '../places.ts';
import type { ReadText } from '../reader.ts';
import { inColumns } from './columns.ts';
import type { Line } from './geometry.ts';
import { linesOfPieces } from './lines.ts';
import { runningLines } from './margins.ts';
import { pagesOf } from './open.ts';
import { type Block, passagesOf } from './paragraphs.ts';
import { takeSpacedTables } from './spaced-tables.ts';
import { type RowBlock, takeTables } from './tables.ts';

/** Reads a PDF with a text layer. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<ReadText> {
  const pages: { height: number; lines: Line[]; rows: readonly RowBlock[] }[] = [];
  for await (const page of pagesOf(name, bytes)) {
    const { rows, rest } = takeTables(page);
    const lines = inColumns(page, rest).flatMap(({ pieces, column }) =>
      linesOfPieces(page.number, pieces, column),
    );
    pages.push({ height: page.height, lines, rows });
  }
  const running = runningLines(pages);
  const blocks = pages.flatMap(({ lines, rows }, index): Block[] => {
    const spaced = takeSpacedTables(lines.filter((line) => !running.has(line)));
    const all = [...rows, ...spaced.rows].sort((a, b) => a.top - b.top);
    return inReadingOrder(index + 1, spaced.rest, all);
  });
  const read = joinPassages(name, 'page', passagesOf(blocks));
  if (read.text === '') throw scanError(name, pages.length);
  return read;
}

/** Puts the rows of tables between the lines that stand above and below them. */
function inReadingOrder(page: number, lines: readonly Line[], rows: readonly RowBlock[]): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  let highest = 0;
  for (const line of lines) {
    highest = Math.max(highest, line.baseline);
    for (; next < rows.length && rows[next]!.top < highest; next += 1)
      blocks.push({ row: rows[next]!.text, page });
    blocks.push({ line });
  }
  return [...blocks, ...rows.slice(next).map(({ text }) => ({ row: text, page }))];
}

function scanError(name: string, pages: number): InnographError {
  const count = pages === 1 ? '1 page' : `${pages} pages`;
  return new InnographError(
    'UNREADABLE',
    `${name} has no text: its ${count} are pictures of text (a scan); run it through OCR and give the result.`,
  );
}
