import type { LineStyle, Shape } from '#ontology/vocabulary';

/** How Cytoscape.js's shapes look, for the legend and the badges: outlines in a square of side 1. */

type Point = readonly [x: number, y: number];

/** Corners on the circle around the middle, the first one at `from` degrees (0 = right, clockwise). */
const corners = (count: number, from: number, radius = 0.5): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = ((from + (index * 360) / count) * Math.PI) / 180;
    return [0.5 + radius * Math.cos(angle), 0.5 + radius * Math.sin(angle)] as const;
  });

const starOf = (points: number): Point[] => {
  const outer = corners(points, -90);
  const inner = corners(points, -90 + 180 / points, 0.22);
  return outer.flatMap((point, index) => [point, inner[index] ?? point]);
};

const POLYGONS: Readonly<Record<Exclude<Shape, 'ellipse' | 'round-rectangle'>, readonly Point[]>> = {
  rectangle: [
    [0.05, 0.05],
    [0.95, 0.05],
    [0.95, 0.95],
    [0.05, 0.95],
  ],
  diamond: [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
  triangle: [
    [0.5, 0.04],
    [1, 0.94],
    [0, 0.94],
  ],
  pentagon: corners(5, -90),
  hexagon: corners(6, 0),
  octagon: corners(8, 22.5, 0.54),
  star: starOf(5),
  rhomboid: [
    [0, 0.12],
    [0.68, 0.12],
    [1, 0.88],
    [0.32, 0.88],
  ],
  vee: [
    [0.03, 0.05],
    [0.5, 0.3],
    [0.97, 0.05],
    [0.5, 0.97],
  ],
};

/** The corners of a shape in a square of side 1, or its name where it is round. */
export const cornersOf = (shape: Shape): readonly Point[] | 'ellipse' | 'round-rectangle' =>
  shape === 'ellipse' || shape === 'round-rectangle' ? shape : POLYGONS[shape];

/** The `points` of an SVG polygon of this size, or null where the shape is round. */
export function polygonOf(shape: Shape, size: number): string | null {
  const corners = cornersOf(shape);
  if (typeof corners === 'string') return null;
  return corners.map(([x, y]) => `${(x * size).toFixed(2)},${(y * size).toFixed(2)}`).join(' ');
}

/** Width and dashes, in pixels, of each line style; canvas and legend draw the same. */
export const LINES: Readonly<Record<LineStyle, { width: number; dashes: readonly number[] | null }>> = {
  solid: { width: 2, dashes: null },
  thin: { width: 1, dashes: null },
  dashed: { width: 1.5, dashes: [7, 4] },
  dotted: { width: 2, dashes: [0.1, 4] },
  'dash-dot': { width: 1.5, dashes: [9, 4, 1, 4] },
};

/** A bundle of relations whose statuses differ. */
export const BUNDLE = { width: 3, dashes: null } as const;
