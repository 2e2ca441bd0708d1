import { joinWords } from '../characters.ts';
import { rowText } from '../row.ts';
import type { PageContent, Piece } from './geometry.ts';
import { type Grid, gridsOf } from './grid.ts';
import { linesOfPieces } from './lines.ts';

/** A row of a table, as text. */
export interface RowBlock {
  readonly text: string;
  /** Where it stands among the lines of the page. */
  readonly top: number;
}

export interface WithoutTables {
  readonly rows: readonly RowBlock[];
  /** What stands in no table. */
  readonly rest: readonly Piece[];
}

/** A merged cell is repeated in the rows it spans up to this length: a department, not a story. */
const LONGEST_REPEATED = 200;

/** Takes the tables with drawn borders out of a page. */
export function takeTables({ number, pieces, rules }: PageContent): WithoutTables {
  let rest = pieces;
  const rows: RowBlock[] = [];
  for (const grid of gridsOf(rules)) {
    // One column is a box around text.
    if (grid.xs.length < 3) continue;
    const inside = rest.filter((piece) => isInside(grid, piece));
    if (inside.length === 0) continue;
    rest = rest.filter((piece) => !isInside(grid, piece));
    rows.push(...rowsOf(number, grid, inside));
  }
  return { rows, rest };
}

const middleOf = ({ left, right }: Piece): number => (left + right) / 2;
const heightOf = ({ baseline, size }: Piece): number => baseline - size * 0.35;

function isInside({ xs, ys }: Grid, piece: Piece): boolean {
  const [x, y] = [middleOf(piece), heightOf(piece)];
  return x > xs[0]! && x < xs.at(-1)! && y > ys[0]! && y < ys.at(-1)!;
}

function rowsOf(page: number, grid: Grid, pieces: readonly Piece[]): RowBlock[] {
  const [columns, rows] = [grid.xs.length - 1, grid.ys.length - 1];
  const roots = mergedCells(grid);
  const contents = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const column = bandOf(grid.xs, middleOf(piece));
    const root = roots[bandOf(grid.ys, heightOf(piece)) * columns + column]!;
    const content = contents.get(root);
    if (content) content.push(piece);
    else contents.set(root, [piece]);
  }
  const texts = new Map([...contents].map(([root, content]) => [root, textOf(page, content)]));
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const root = roots[row * columns + column]!;
      const text = texts.get(root) ?? '';
      if (root % columns !== column) return '';
      return Math.floor(root / columns) === row || text.length <= LONGEST_REPEATED ? text : '';
    });
    return { text: rowText(cells), top: grid.ys[row]! };
  }).filter(({ text }) => text !== '');
}

/** For each cell of the grid, row by row, the first cell of the merged one that it is part of. */
function mergedCells(grid: Grid): number[] {
  const [columns, rows] = [grid.xs.length - 1, grid.ys.length - 1];
  const roots: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (column > 0 && grid.isOpenRight(row, column - 1)) roots[at] = roots[at - 1]!;
      else if (row > 0 && grid.isOpenBelow(row - 1, column)) roots[at] = roots[at - columns]!;
      else roots[at] = at;
    }
  }
  return roots;
}

/** The band between two borders in which a value lies. */
function bandOf(borders: readonly number[], value: number): number {
  const next = borders.findIndex((border) => border > value);
  return next <= 0 ? borders.length - 2 : next - 1;
}

const textOf = (page: number, pieces: readonly Piece[]): string =>
  linesOfPieces(page, pieces).reduce((text, line) => joinWords(text, line.text), '');
