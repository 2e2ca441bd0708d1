import { FONTS } from '../theme/tokens.ts';

/** Which labels find room on the screen, as on a map: the more important first, none over another. */

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where a label stands beside its body. */
export type Side = 'below' | 'above' | 'right' | 'left';

export interface Label {
  readonly id: string;
  /** Where it may stand, the best first. */
  readonly places: readonly { readonly side: Side; readonly box: Box }[];
  /** The higher comes first. */
  readonly rank: number;
  /** The body that the label belongs to, which it may touch. */
  readonly owner: string;
  /** Whether it may cover bodies: what matters most is named even in a crowd. */
  readonly overBodies: boolean;
}

export interface Body {
  readonly id: string;
  readonly box: Box;
}

/** Pixels of a label on the screen, at any zoom. */
export const NODE_LABEL = { size: 12, width: 112, lineHeight: 1.2, gap: 8, air: 2 } as const;
export const EDGE_LABEL = { size: 11 } as const;

/** Measures in the page's font, where there is a canvas to measure with. */
const pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
const measured = new Map<string, number>();
/** Of characters other than Chinese, without a canvas; fonts differ, so rather too wide. */
const NARROW = 0.62;

/** How wide a text is drawn. Chinese characters are as wide as high in any font; the others are measured. */
export const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + size * (character > '\u2E80' ? 1 : partOf(character)), 0);

/** A character's width as a part of the font's size. */
function partOf(character: string): number {
  if (!pen) return NARROW;
  const known = measured.get(character);
  if (known !== undefined) return known;
  pen.font = `100px ${FONTS.sans}`;
  const part = pen.measureText(character).width / 100;
  measured.set(character, part);
  return part;
}

/** Width and height of a node's label once wrapped. */
export function nodeLabelSize(text: string): { readonly width: number; readonly height: number } {
  const width = widthOf(text, NODE_LABEL.size);
  const lines = Math.max(1, Math.ceil(width / NODE_LABEL.width));
  return {
    width: Math.min(width, NODE_LABEL.width) + 2 * NODE_LABEL.air,
    height: lines * NODE_LABEL.size * NODE_LABEL.lineHeight,
  };
}

export const edgeLabelSize = (text: string): { readonly width: number; readonly height: number } => ({
  width: widthOf(text, EDGE_LABEL.size) + 6,
  height: EDGE_LABEL.size * 1.3,
});

/** Side of the cells in which boxes are looked up, so that a label is compared with its surroundings alone. */
const CELL = 128;

/**
 * The labels that can be drawn without touching one of higher rank, or a body that is not their own, and the
 * side on which each finds room. None is cut by the edge of the `sheet`.
 */
export function labelsWithRoom(
  labels: readonly Label[],
  bodies: readonly Body[],
  sheet: Box = EVERYWHERE,
): ReadonlyMap<string, Side> {
  const taken = new Map<string, { readonly owner: string; readonly box: Box; readonly body: boolean }[]>();
  const take = (owner: string, box: Box, body: boolean) => {
    for (const cell of cellsOf(box)) {
      const there = taken.get(cell);
      if (there) there.push({ owner, box, body });
      else taken.set(cell, [{ owner, box, body }]);
    }
  };
  const isFree = ({ owner }: Label, box: Box, overBodies = false) =>
    cellsOf(box).every((cell) =>
      (taken.get(cell) ?? []).every(
        (other) => other.owner === owner || (overBodies && other.body) || !overlap(box, other.box),
      ),
    );
  for (const { id, box } of bodies) take(id, box, true);
  const drawn = new Map<string, Side>();
  for (const label of [...labels].sort((a, b) => b.rank - a.rank)) {
    const places = label.places.filter(({ box }) => isInside(box, sheet));
    const place =
      places.find(({ box }) => isFree(label, box)) ??
      (label.overBodies ? places.find(({ box }) => isFree(label, box, true)) : undefined);
    if (!place) continue;
    drawn.set(label.id, place.side);
    take(label.owner, place.box, false);
  }
  return drawn;
}

const EVERYWHERE: Box = { x1: -Infinity, y1: -Infinity, x2: Infinity, y2: Infinity };

const isInside = (box: Box, sheet: Box) =>
  box.x1 >= sheet.x1 && box.y1 >= sheet.y1 && box.x2 <= sheet.x2 && box.y2 <= sheet.y2;

const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

function cellsOf({ x1, y1, x2, y2 }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(x1 / CELL); column <= Math.floor(x2 / CELL); column += 1) {
    for (let row = Math.floor(y1 / CELL); row <= Math.floor(y2 / CELL); row += 1)
      cells.push(`${column}:${row}`);
  }
  return cells;
}
