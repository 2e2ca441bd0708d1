import { isWideAtEnd, isWideAtStart } from '../characters.ts';
import type { Line, Piece, Segment } from './geometry.ts';

/** Gaps in heights of the font: less makes no blank between words, more parts a line into segments. */
const WORD_GAP = 0.15;
const WIDE_WORD_GAP = 0.6;
const SEGMENT_GAP = 1.4;

/** A blank between a Chinese and a Latin letter: air that programs leave there, written down as one by some. */
const AIR = /(?<=[\u3400-\u9fff]) (?=[!-~])|(?<=[!-~]) (?=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])/g;

/** Puts the pieces of a page, or of a column, into lines from top to bottom. */
export function linesOfPieces(page: number, pieces: readonly Piece[], column = 0): Line[] {
  const lines: Line[] = [];
  let row: Piece[] = [];
  let baseline = 0;
  let size = 0;
  const finish = () => {
    if (row.length > 0) lines.push({ page, column, ...lineOf(row) });
    row = [];
  };
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
    const isSameLine = row.length > 0 && piece.baseline - baseline < Math.max(size, piece.size) * 0.45;
    if (!isSameLine) {
      finish();
      baseline = piece.baseline;
      size = piece.size;
    } else if (piece.size > size) {
      baseline = piece.baseline;
      size = piece.size;
    }
    row.push(piece);
  }
  finish();
  return lines;
}

function lineOf(pieces: Piece[]): Omit<Line, 'page' | 'column'> {
  const ordered = withoutTwins(pieces.sort((a, b) => a.left - b.left));
  const main = ordered.reduce((most, piece) =>
    piece.text.length * piece.size > most.text.length * most.size ? piece : most,
  );
  const segments: { text: string; left: number; right: number }[] = [];
  for (const piece of ordered) {
    const last = segments.at(-1);
    const gap = last ? (piece.left - last.right) / Math.max(piece.size, 1) : Infinity;
    if (!last || gap > SEGMENT_GAP) {
      segments.push({ text: piece.text, left: piece.left, right: piece.right });
    } else {
      last.text += (hasBlank(last.text, piece.text, gap) ? ' ' : '') + piece.text;
      last.right = Math.max(last.right, piece.right);
    }
  }
  const trimmed: Segment[] = segments
    .map((segment) => ({ ...segment, text: segment.text.trim().replace(AIR, '') }))
    .filter(({ text }) => text !== '');
  return {
    text: trimmed.map(({ text }) => text).join(' '),
    left: ordered[0]!.left,
    right: Math.max(...ordered.map(({ right }) => right)),
    baseline: main.baseline,
    size: main.size,
    segments: trimmed,
  };
}

/** Programs leave a little air between Chinese and Latin letters; that is no blank. */
function hasBlank(left: string, right: string, gap: number): boolean {
  if (/\s$/.test(left) || /^\s/.test(right)) return false;
  return gap > (isWideAtEnd(left) || isWideAtStart(right) ? WIDE_WORD_GAP : WORD_GAP);
}

/** Some programs draw a text twice, a hair apart, to make it bold. */
function withoutTwins(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const isTwin = kept
      .slice(-3)
      .some((other) => other.text === piece.text && Math.abs(other.left - piece.left) < piece.size * 0.2);
    if (!isTwin) kept.push(piece);
  }
  return kept;
}
