import { rowText } from '../row.ts';
import { Line } from './line.ts';
import { attribute, type Element, isBlock, isElement, isText, numberOf, walk } from './tree.ts';

/** A merged cell is repeated in the rows it spans up to this length: a department, not a story. */
const LONGEST_REPEATED = 200;

/** A single cell with more than this, and most of the table's text, makes the table a frame for a page. */
const STORY = 500;

/** Whether a table only lays a page out: tables inside, one column, or one cell that holds nearly everything. */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true;
  const inner: Element[] = [];
  let columns = 0;
  let inRow = 0;
  const lengths: number[] = [];
  walk(table, (node) => {
    if (isText(node)) {
      if (lengths.length > 0) lengths[lengths.length - 1]! += node.value.trim().length;
      return true;
    }
    if (!isElement(node)) return false;
    if (node.tagName === 'table' && node !== table) inner.push(node);
    if (node.tagName === 'tr') inRow = 0;
    if (node.tagName === 'td' || node.tagName === 'th') {
      inRow += 1;
      columns = Math.max(columns, inRow);
      lengths.push(0);
    }
    return inner.length === 0;
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return inner.length > 0 || columns < 2 || (longest > STORY && longest > total * 0.8);
}

/** Makes the rows of one table of data, in order; cells that span rows are repeated in each. */
export class TableRows {
  #carried: { left: number; text: string }[] = [];

  /** The row's text: its cells between bars, or, where a single cell spans all, that cell's text. */
  row(tr: Element, skipped: ReadonlySet<Element>): string {
    const cells: string[] = [];
    const carry = () => {
      for (let at = cells.length; (this.#carried[at]?.left ?? 0) > 0; at = cells.length) {
        const above = this.#carried[at]!;
        above.left -= 1;
        cells.push(above.text);
      }
    };
    for (const cell of tr.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      carry();
      const text = cellText(cell, skipped);
      const rows = numberOf(cell, 'rowspan', 1, 1000) ?? 1;
      const repeated = text.length <= LONGEST_REPEATED ? text : '';
      const columns = numberOf(cell, 'colspan', 1, 50) ?? 1;
      for (let column = 0; column < columns; column += 1) {
        if (rows > 1) this.#carried[cells.length] = { left: rows - 1, text: column === 0 ? repeated : '' };
        cells.push(column === 0 ? text : '');
      }
    }
    carry();
    return rowText(cells);
  }
}

function cellText(cell: Element, skipped: ReadonlySet<Element>): string {
  const line = new Line();
  walk(
    cell,
    (node) => {
      if (isText(node)) line.append(node.value);
      else if (isElement(node)) {
        if (skipped.has(node)) return false;
        if (node.tagName === 'br' || isBlock(node)) line.breakHere();
      }
      return true;
    },
    (element) => {
      if (isBlock(element)) line.breakHere();
    },
  );
  return line.take();
}
