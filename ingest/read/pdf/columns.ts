import type { PageContent, Piece } from './geometry.ts';
import { linesOfPieces } from './lines.ts';

/** Fewest lines on either side for a page to be set in two columns. */
const FEWEST_LINES = 8;

/** Share of a column's lines that reach its right edge where it is prose; cells of a table rarely do. */
const FULL_SHARE = 0.5;

/** Pieces that are read together, from top to bottom. */
interface Column {
  /** 0 for what goes across the page. */
  readonly column: number;
  readonly pieces: readonly Piece[];
}

/**
 * The pieces of a page in the groups in which they are read: one group for a page in one column; for two
 * columns of prose what stands above both, the left, the right, what stands below.
 */
export function inColumns({ number, width }: PageContent, pieces: readonly Piece[]): Column[] {
  const whole = [{ column: 0, pieces }];
  const gutter = gutterOf(width, pieces);
  if (gutter === null) return whole;
  const crossing = pieces.filter(({ left, right }) => left < gutter && right > gutter);
  const left = pieces.filter(({ right }) => right <= gutter);
  const right = pieces.filter((piece) => piece.left >= gutter);
  if (!isProse(number, left) || !isProse(number, right)) return whole;
  const top = Math.min(...left.map(({ baseline }) => baseline), ...right.map(({ baseline }) => baseline));
  const above = crossing.filter(({ baseline }) => baseline <= top);
  const below = crossing.filter(({ baseline }) => baseline > top);
  return [
    { column: 0, pieces: above },
    { column: 1, pieces: left },
    { column: 2, pieces: right },
    { column: 0, pieces: below },
  ];
}

/** A vertical strip in the middle third that hardly any piece crosses; null for none. */
function gutterOf(width: number, pieces: readonly Piece[]): number | null {
  if (pieces.length < FEWEST_LINES * 2) return null;
  const size = pieces[Math.floor(pieces.length / 2)]!.size;
  let best: { at: number; crossings: number } | null = null;
  for (let at = width * 0.35; at <= width * 0.65; at += size / 2) {
    const crossings = pieces.filter(
      ({ left, right }) => left < at + size * 0.4 && right > at - size * 0.4,
    ).length;
    if (best === null || crossings < best.crossings) best = { at, crossings };
  }
  return best && best.crossings <= pieces.length * 0.03 ? best.at : null;
}

function isProse(page: number, pieces: readonly Piece[]): boolean {
  const lines = linesOfPieces(page, pieces);
  if (lines.length < FEWEST_LINES) return false;
  const edge = Math.max(...lines.map(({ right }) => right));
  const full = lines.filter(({ right, size, segments }) => edge - right < size * 2 && segments.length === 1);
  return full.length >= lines.length * FULL_SHARE;
}
