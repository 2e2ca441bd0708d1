/**
 * A table's row as a line: its cells between bars, empty ones included, as `segment/cells.ts` reads them.
 * A row with a single filled cell is that cell's text: a caption that spans the table, unless `isRow`. '' for an
 * empty row.
 */
export function rowText(cells: readonly string[], isRow = false): string {
  const clean = cells.map((cell) => cell.replace(/[|｜│┃\s]+/g, ' ').trim());
  const filled = clean.filter((cell) => cell !== '');
  if (filled.length === 0 || (filled.length < 2 && !isRow)) return filled[0] ?? '';
  return `| ${clean.join(' | ')} |`;
}
