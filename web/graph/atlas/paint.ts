import type { Box } from '../label-room.ts';
import { cornersOf } from '../shapes.ts';
import { type Inks, type Sheet, SHAPES } from './sheet.ts';

/** A square of the drawing at one zoom. */
export interface Square {
  readonly zoom: number;
  /** The corner in the drawing's pixels: places times zoom. */
  readonly left: number;
  readonly top: number;
  /** Side in pixels. */
  readonly side: number;
  /** See `densityOf`. */
  readonly density: number;
}

export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** From this zoom on status shows as line style, and arrows as arrows; farther away they are a smear. */
const DETAILED = 0.32;
/** Nodes smaller than this are dots: their shape cannot be seen. */
const SHAPED_PX = 7;
/** How much of the ground lines may cover on the whole: the more there is, the fainter each, so that names stay legible. */
const INK_SHARE = 0.34;
/** Ends within one such cell make edges that cannot be told apart: the first stands for all. */
const CELL_PX = 3;

/**
 * Paints one square, edges below nodes; of what cannot be told apart at this zoom, once. `certain` draws every
 * edge in full strength: of the few that stand out.
 */
export function paint(
  brush: Brush,
  sheet: Sheet,
  inks: Inks,
  square: Square,
  { certain = false } = {},
): void {
  if (square.zoom < DETAILED && !certain) paintFar(brush, sheet, inks, square);
  else paintNear(brush, sheet, inks, square);
  paintNodes(brush, sheet, inks, square);
}

/** The length of all edges in the area that the nodes take, per unit of the drawing. */
export function densityOf({ x, y, from, to }: Sheet, { x1, y1, x2, y2 }: Box): number {
  let length = 0;
  for (let edge = 0; edge < from.length; edge += 1) {
    const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
    length += Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
  }
  return Math.max(1e-6, length / Math.max(1, (x2 - x1) * (y2 - y1)));
}

/** Whether a segment may touch a box: by its bounds, then by the side of the line that the corners lie on. */
export function mayTouch(x1: number, y1: number, x2: number, y2: number, box: Box): boolean {
  if (Math.max(x1, x2) < box.x1 || Math.min(x1, x2) > box.x2) return false;
  if (Math.max(y1, y2) < box.y1 || Math.min(y1, y2) > box.y2) return false;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const side = (x: number, y: number) => dx * (y - y1) - dy * (x - x1) > 0;
  const first = side(box.x1, box.y1);
  return first !== side(box.x2, box.y1) || first !== side(box.x1, box.y2) || first !== side(box.x2, box.y2);
}

function paintFar(brush: Brush, sheet: Sheet, inks: Inks, square: Square): void {
  const { zoom, left, top, side } = square;
  const { x, y, from, to } = sheet;
  const box = { x1: -2, y1: -2, x2: side + 2, y2: side + 2 };
  const seen = new Set<number>();
  brush.strokeStyle = inks.edge;
  brush.lineWidth = 1;
  brush.globalAlpha = Math.min(0.55, Math.max(0.045, (INK_SHARE * zoom) / square.density));
  brush.setLineDash([]);
  for (let edge = 0; edge < from.length; edge += 1) {
    const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
    const x1 = (x[a] ?? 0) * zoom - left;
    const y1 = (y[a] ?? 0) * zoom - top;
    const x2 = (x[b] ?? 0) * zoom - left;
    const y2 = (y[b] ?? 0) * zoom - top;
    if (!mayTouch(x1, y1, x2, y2, box)) continue;
    const key = cellKey(x1, y1) * 67_108_859 + cellKey(x2, y2);
    if (seen.has(key)) continue;
    seen.add(key);
    brush.beginPath();
    brush.moveTo(x1, y1);
    brush.lineTo(x2, y2);
    brush.stroke();
  }
  brush.globalAlpha = 1;
}

const cellKey = (x: number, y: number) =>
  (Math.round(x / CELL_PX) & 0x1fff) * 0x2000 + (Math.round(y / CELL_PX) & 0x1fff);

function paintNear(brush: Brush, sheet: Sheet, inks: Inks, { zoom, left, top, side }: Square): void {
  const { x, y, size, from, to, line, lane, both } = sheet;
  const box = { x1: -8, y1: -8, x2: side + 8, y2: side + 8 };
  const strength = Math.min(1, Math.max(0.5, zoom * 1.3));
  const arrow = 7 * strength;
  brush.strokeStyle = inks.edge;
  brush.fillStyle = inks.edge;
  brush.globalAlpha = Math.min(1, 0.55 + zoom * 0.4);
  inks.lines.forEach(({ width, dashes }, style) => {
    brush.lineWidth = width * strength;
    brush.setLineDash(dashes ? dashes.map((length) => length * strength) : []);
    brush.lineCap = dashes && (dashes[0] ?? 1) < 1 ? 'round' : 'butt';
    for (let edge = 0; edge < from.length; edge += 1) {
      if (line[edge] !== style) continue;
      const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
      const [ax, ay] = [(x[a] ?? 0) * zoom - left, (y[a] ?? 0) * zoom - top];
      const [bx, by] = [(x[b] ?? 0) * zoom - left, (y[b] ?? 0) * zoom - top];
      if (!mayTouch(ax, ay, bx, by, box)) continue;
      const length = Math.hypot(bx - ax, by - ay);
      if (length < 1) continue;
      const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
      const aside = (lane[edge] ?? 0) * strength;
      const end = length - ((size[b] ?? 0) / 2) * zoom - 1.5;
      const begin = ((size[a] ?? 0) / 2) * zoom + 1.5;
      if (end - begin < 1) continue;
      const at = (along: number, across: number) =>
        [ax + ux * along - uy * (aside + across), ay + uy * along + ux * (aside + across)] as const;
      brush.beginPath();
      brush.moveTo(...at(begin, 0));
      brush.lineTo(...at(end - arrow / 2, 0));
      brush.stroke();
      if (end - begin < arrow * 2) continue;
      head(brush, at(end, 0), at(end - arrow, arrow / 2), at(end - arrow, -arrow / 2));
      if (both[edge]) head(brush, at(begin, 0), at(begin + arrow, arrow / 2), at(begin + arrow, -arrow / 2));
    }
  });
  brush.setLineDash([]);
  brush.globalAlpha = 1;
}

type Point = readonly [x: number, y: number];

function head(brush: Brush, tip: Point, left: Point, right: Point): void {
  brush.beginPath();
  brush.moveTo(...tip);
  brush.lineTo(...left);
  brush.lineTo(...right);
  brush.fill();
}

function paintNodes(brush: Brush, sheet: Sheet, inks: Inks, { zoom, left, top, side }: Square): void {
  const { x, y, size, fill, shape } = sheet;
  brush.strokeStyle = inks.ground;
  brush.lineWidth = 1.5;
  let inked = -1;
  for (let node = 0; node < x.length; node += 1) {
    const width = Math.max(2.4, (size[node] ?? 0) * zoom);
    const [px, py] = [(x[node] ?? 0) * zoom - left, (y[node] ?? 0) * zoom - top];
    if (px < -width || py < -width || px > side + width || py > side + width) continue;
    const ink = fill[node] ?? 0;
    if (ink !== inked) brush.fillStyle = inks.fills[ink] ?? inks.edge;
    inked = ink;
    if (width < 2.8) {
      brush.fillRect(px - width / 2, py - width / 2, width, width);
      continue;
    }
    brush.beginPath();
    if (width < SHAPED_PX) brush.arc(px, py, width / 2, 0, 2 * Math.PI);
    else outline(brush, shape[node] ?? 0, px, py, width);
    brush.fill();
    if (width > 10) brush.stroke();
  }
}

/** Traces a shape's outline around a middle. */
export function outline(brush: Brush, shape: number, x: number, y: number, width: number): void {
  const corners = cornersOf(SHAPES[shape] ?? 'ellipse');
  if (corners === 'ellipse') brush.arc(x, y, width / 2, 0, 2 * Math.PI);
  else if (corners === 'round-rectangle')
    brush.roundRect(x - width / 2, y - width / 2, width, width, width / 4);
  else {
    corners.forEach(([across, down], index) => {
      const point = [x + (across - 0.5) * width, y + (down - 0.5) * width] as const;
      if (index === 0) brush.moveTo(...point);
      else brush.lineTo(...point);
    });
    brush.closePath();
  }
}
