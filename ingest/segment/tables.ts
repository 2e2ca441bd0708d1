import type { Sentence, Span } from '../model.ts';
import { cellsOf } from './cells.ts';

type Cell = NonNullable<Sentence['cells']>[number];

/** A row of a table, with its cells under their headings. */
export interface Row extends Span {
  readonly cells: readonly Cell[];
  readonly isHeader: boolean;
}

const HEADING_WORDS =
  /^(?:序\s*号|编号|指标|目标|任务|单位|责任|牵头|配合|完成|时限|备注|项目|内容|措施|科室|年份|名称|类别|进度|进展|情况|目标值|计量单位)|(?:单位|科室|任务|目标|指标|时限|期限|时间|情况|内容|措施|名称|数值|部门|领导|要求|值)$/;
const LONGEST_HEADING = 16;

/** The rows of one table: lines of cells that follow each other. */
export function readTable(text: string, lines: readonly Span[]): Row[] {
  const rows = lines.some((line) => isBar(text, line)) ? rowsOfCellLines(text, lines) : null;
  return withHeadings(text, rows ?? lines.map((line) => ({ line, cells: cellsOf(text, line) })));
}

interface RawRow {
  readonly line: Span;
  readonly cells: readonly Span[];
}

function withHeadings(text: string, rows: readonly RawRow[]): Row[] {
  let headings: readonly string[] = [];
  return rows.map(({ line, cells }) => {
    const texts = cells.map(({ start, end }) => text.slice(start, end));
    const isHeader = isHeaderRow(texts);
    if (isHeader) headings = texts;
    return {
      start: line.start,
      end: line.end,
      isHeader,
      cells: cells.map((cell, column) => ({
        start: cell.start,
        end: cell.end,
        text: texts[column]!,
        heading: isHeader ? '' : (headings[column] ?? ''),
      })),
    };
  });
}

function isHeaderRow(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== '');
  return (
    named.length >= 2 &&
    named.every((cell) => cell.length <= LONGEST_HEADING && !/^\d|\d.*[个家项%％元]/.test(cell)) &&
    named.filter((cell) => HEADING_WORDS.test(cell)).length * 2 >= named.length
  );
}

function isBar(text: string, { start, end }: Span): boolean {
  return end - start === 1 && '|｜│'.includes(text[start]!);
}

/**
 * A table that a web page's copy has laid out as one cell to a line, with a bar on a line of its own between
 * cells. Its header ends before the first number; every row has as many cells. Null where that does not hold.
 */
function rowsOfCellLines(text: string, lines: readonly Span[]): RawRow[] | null {
  const cells = lines.filter((line) => !isBar(text, line));
  const width = cells.findIndex(({ start, end }) => /^\d{1,3}$/.test(text.slice(start, end)));
  if (width < 2) return null;
  const rows: RawRow[] = [];
  for (let at = 0; at < cells.length; at += width) {
    const row = cells.slice(at, at + width);
    rows.push({ line: { start: row[0]!.start, end: row.at(-1)!.end }, cells: row });
  }
  return rows;
}
