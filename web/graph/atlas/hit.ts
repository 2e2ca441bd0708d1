import type { Box } from '../label-room.ts';
import type { Sheet } from './sheet.ts';

/**
 * The topmost node at a place of the drawing, or null. Looking at each of 10,000 takes a tenth of a
 * millisecond: an index would have to be kept up to date for nothing.
 * @param reach - how far beside a node still counts, in units of the drawing
 */
export function nodeAt({ x, y, size }: Sheet, at: { x: number; y: number }, reach: number): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (let node = 0; node < x.length; node += 1) {
    const distance = Math.hypot((x[node] ?? 0) - at.x, (y[node] ?? 0) - at.y);
    const beyond = distance - (size[node] ?? 0) / 2;
    if (beyond > reach || distance > least) continue;
    best = node;
    least = distance;
  }
  return best;
}

/** The edge nearest to a place, or null where none is within reach. */
export function edgeAt(
  { x, y, from, to }: Sheet,
  at: { x: number; y: number },
  reach: number,
): number | null {
  let best: number | null = null;
  let least = reach;
  for (let edge = 0; edge < from.length; edge += 1) {
    const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
    const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
    if (Math.min(ax, bx) - reach > at.x || Math.max(ax, bx) + reach < at.x) continue;
    if (Math.min(ay, by) - reach > at.y || Math.max(ay, by) + reach < at.y) continue;
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((at.x - ax) * dx + (at.y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const distance = Math.hypot(ax + along * dx - at.x, ay + along * dy - at.y);
    if (distance >= least) continue;
    best = edge;
    least = distance;
  }
  return best;
}

/** The box around all bodies. */
export function boundsOf({ x, y, size }: Sheet): Box {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (let node = 0; node < x.length; node += 1) {
    const [px, py, half] = [x[node] ?? 0, y[node] ?? 0, (size[node] ?? 0) / 2];
    box.x1 = Math.min(box.x1, px - half);
    box.y1 = Math.min(box.y1, py - half);
    box.x2 = Math.max(box.x2, px + half);
    box.y2 = Math.max(box.y2, py + half);
  }
  return x.length === 0 ? { x1: 0, y1: 0, x2: 0, y2: 0 } : box;
}

/** The middle of an edge, in units of the drawing. */
export function middleOf({ x, y, from, to }: Sheet, edge: number): { x: number; y: number } {
  const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
  return { x: ((x[a] ?? 0) + (x[b] ?? 0)) / 2, y: ((y[a] ?? 0) + (y[b] ?? 0)) / 2 };
}
