import type { Sentence, Span, Tense } from '../model.ts';
import { cellsOf } from './cells.ts';
import type { ClassifiedLine } from './classify.ts';
import { tenseOfHeading } from './heading-tense.ts';
import { rowsOfStackedLines } from './stacked-tables.ts';

type Cell = NonNullable<Sentence['cells']>[number];

/** A row of a table, with its cells under their headings. */
export interface Row extends Span {
  readonly cells: readonly Cell[];
  readonly isHeader: boolean;
  /** What its headings say; null where they say nothing. */
  readonly tense: Tense | null;
}

interface RawRow extends Span {
  readonly cells: readonly Span[];
}

const HEADING_WORDS =
  /^(?:序\s*号|编号|指标|目标|任务|单位|责任|牵头|配合|完成|时限|备注|项目|内容|措施|科室|年份|名称|类别|进度|进展|情况)|(?:单位|科室|任务|目标|指标|时限|期限|时间|情况|内容|措施|名称|数值|部门|领导|要求|实绩|实际|基数|值)$|^20\d{2}年(?:度)?$/;
const LONGEST_HEADING = 16;
const NUMBER = /^\d|\d.*[个家项%％元]/;

/** The rows of one table: lines of cells that follow each other. */
export function readTable(text: string, lines: readonly ClassifiedLine[]): Row[] {
  const rows =
    (lines[0]?.isStacked ? rowsOfStackedLines(text, lines) : null) ??
    rowsOfCellLines(text, lines) ??
    rowsOfSpacedLines(text, lines) ??
    lines.map(({ start, end }) => ({ start, end, cells: cellsOf(text, { start, end }) }));
  return withHeadings(text, rows);
}

function withHeadings(text: string, rows: readonly RawRow[]): Row[] {
  let headings: readonly string[] = [];
  return rows.map(({ start, end, cells }) => {
    const texts = cells.map((cell) => text.slice(cell.start, cell.end));
    const isHeader = isHeaderRow(texts);
    if (isHeader) headings = texts;
    const tenses = headings.map(tenseOfColumn);
    return {
      start,
      end,
      isHeader,
      tense: tenses.includes('plan') ? 'plan' : tenses.includes('review') ? 'review' : null,
      cells: cells.map((cell, column) => {
        const tense = tenses[column];
        return {
          start: cell.start,
          end: cell.end,
          text: texts[column]!,
          heading: isHeader ? '' : (headings[column] ?? ''),
          ...(tense && { tense }),
        };
      }),
    };
  });
}

/** 完成情况 reports, 工作任务 and 目标值 promise; 责任科室 says neither. */
function tenseOfColumn(heading: string): Tense | null {
  if (/情况|进展|进度|实绩|完成值|实际/.test(heading)) return 'review';
  if (/任务|目标|指标|计划|措施|打算/.test(heading)) return 'plan';
  const tense = tenseOfHeading(heading);
  return tense === 'mixed' ? null : tense;
}

function isHeaderRow(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== '');
  return (
    named.length >= 2 &&
    named.every((cell) => cell.length <= LONGEST_HEADING && !NUMBER.test(cell.replace(/^20\d{2}年/, ''))) &&
    named.filter((cell) => HEADING_WORDS.test(cell)).length * 2 >= named.length
  );
}

/**
 * A table that a web page's copy has laid out as one cell to a line, with a bar on a line of its own between
 * cells. Its header ends before the first number; every row has as many cells. Null where that does not hold.
 */
function rowsOfCellLines(text: string, lines: readonly Span[]): RawRow[] | null {
  const isBar = ({ start, end }: Span) => end - start === 1 && '|｜│'.includes(text[start]!);
  const cells = lines.filter((line) => !isBar(line));
  if (cells.length === lines.length) return null;
  const width = cells.findIndex(({ start, end }) => /^\d{1,3}$/.test(text.slice(start, end)));
  if (width < 2) return null;
  const rows: RawRow[] = [];
  for (let at = 0; at < cells.length; at += width) {
    const row = cells.slice(at, at + width);
    rows.push({ start: row[0]!.start, end: row.at(-1)!.end, cells: row });
  }
  return rows;
}

/**
 * A table whose columns only blanks part (序号 重点任务 责任单位 …), with lines that go on inside a cell. A row
 * begins at its number; what lies between its task and its last column is split over the columns between.
 */
function rowsOfSpacedLines(text: string, lines: readonly ClassifiedLine[]): RawRow[] | null {
  if (!lines[0]?.isSpaced) return null;
  const header = tokensOf(text, lines[0]);
  const rows: RawRow[] = [{ start: lines[0].start, end: lines[0].end, cells: header }];
  let at = 1;
  while (at < lines.length) {
    const { start } = lines[at]!;
    const tokens: Span[] = [];
    let end = start;
    do {
      tokens.push(...tokensOf(text, lines[at]!));
      end = lines[at]!.end;
      at += 1;
    } while (at < lines.length && !/^\d{1,3}\s/.test(text.slice(lines[at]!.start, lines[at]!.start + 5)));
    rows.push({ start, end, cells: fit(tokens, header.length) });
  }
  return rows;
}

function tokensOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Brings a row's tokens to the number of columns: surplus ones belong to the third column's list. */
function fit(tokens: readonly Span[], width: number): Span[] {
  const surplus = tokens.length - width;
  if (surplus <= 0 || width < 3) return [...tokens];
  const merged = { start: tokens[2]!.start, end: tokens[2 + surplus]!.end };
  return [...tokens.slice(0, 2), merged, ...tokens.slice(3 + surplus)];
}
