/** Lengths are in points (1/72 inch); y grows downward from the top of the page. */

/** Where a point goes: x' = a x + c y + e, y' = b x + d y + f, as PDF writes it. */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** A run of characters as the file draws it. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the font. */
  readonly size: number;
}

/** A straight line that is drawn: a border of a table's cell. `along` is x for horizontal ones, else y. */
export interface Rule {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on a page. */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

/** Pieces on one baseline without wide gaps between them. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of a page. */
export interface Line extends Segment {
  readonly page: number;
  /** 0 on a page in one column, else 1 or 2. */
  readonly column: number;
  readonly baseline: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** The value that occurs most, weighted; of equals the least. Null for none. */
export function mode(values: Iterable<readonly [value: number, weight: number]>): number | null {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: number | null = null;
  for (const [value, weight] of weights) {
    const most = best === null ? -1 : weights.get(best)!;
    if (weight > most || (weight === most && value < best!)) best = value;
  }
  return best;
}
