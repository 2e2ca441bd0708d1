import type { Box } from '../label-room.ts';
import type { Extent, Window } from '../window.ts';
import type { Square } from './paint.ts';

/** A square of the drawing that is painted as one image. */
export interface NamedSquare extends Omit<Square, 'density'> {
  readonly key: string;
}

/** Side of a tile in pixels of the page. */
export const SIDE = 512;
/** The whole drawing as one small image: what is shown where nothing better is painted yet. */
export const OVERVIEW = 'overview';
const OVERVIEW_SIDE = 1024;

/** The tiles that a window shows, from the middle outwards; `ring` more around them. */
export function squaresIn({ zoom, pan }: Window, { width, height }: Extent, ring = 0): NamedSquare[] {
  const middle = { column: (width / 2 - pan.x) / SIDE - 0.5, row: (height / 2 - pan.y) / SIDE - 0.5 };
  const squares: { readonly square: NamedSquare; readonly distance: number }[] = [];
  const columns = {
    first: Math.floor(-pan.x / SIDE) - ring,
    last: Math.ceil((width - pan.x) / SIDE) - 1 + ring,
  };
  const rows = {
    first: Math.floor(-pan.y / SIDE) - ring,
    last: Math.ceil((height - pan.y) / SIDE) - 1 + ring,
  };
  for (let row = rows.first; row <= rows.last; row += 1) {
    for (let column = columns.first; column <= columns.last; column += 1) {
      squares.push({
        square: { key: `${zoom}:${column}:${row}`, zoom, left: column * SIDE, top: row * SIDE, side: SIDE },
        distance: Math.hypot(column - middle.column, row - middle.row),
      });
    }
  }
  return squares.sort((a, b) => a.distance - b.distance).map(({ square }) => square);
}

/** The square that holds all of the drawing. */
export function overviewOf({ x1, y1, x2, y2 }: Box): NamedSquare {
  const reach = Math.max(x2 - x1, y2 - y1, 1);
  const zoom = OVERVIEW_SIDE / reach;
  return { key: OVERVIEW, zoom, left: x1 * zoom, top: y1 * zoom, side: OVERVIEW_SIDE };
}
