import type { Span } from '../model.ts';
import { trim } from './lines.ts';

const BARS = '|｜│┃';
const IS_BAR = new Uint8Array(0x10000);
for (const bar of BARS) IS_BAR[bar.charCodeAt(0)] = 1;

/** Whether a line is a row of a table: cells apart by bars or tabs. A single tab in prose makes no row. */
export function looksLikeRow(text: string, line: Span): boolean {
  let bars = 0;
  let tabs = 0;
  for (let at = line.start; at < line.end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x09) tabs += 1;
    else if (IS_BAR[code] === 1) bars += 1;
  }
  if (bars === 0 && tabs === 0) return false;
  const cells = cellsOf(text, line).filter(({ start, end }) => start < end).length;
  return cells >= 3 || (cells === 2 && (bars > 0 || tabs > 0));
}

/** The cells of a row, empty ones included; a bar before the first or after the last cell makes none. */
export function cellsOf(text: string, row: Span): Span[] {
  const hasBars = hasBar(text, row);
  const isBreak = (at: number) => (hasBars ? BARS.includes(text[at]!) : text.charCodeAt(at) === 0x09);
  const cells: Span[] = [];
  let from = row.start;
  for (let at = row.start; at <= row.end; at += 1) {
    if (at < row.end && !isBreak(at)) continue;
    cells.push(trim(text, from, at));
    from = at + 1;
  }
  if (hasBars && cells[0]?.start === cells[0]?.end) cells.shift();
  if (hasBars && cells.at(-1)?.start === cells.at(-1)?.end) cells.pop();
  return cells;
}

function hasBar(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (IS_BAR[text.charCodeAt(at)] === 1) return true;
  return false;
}
