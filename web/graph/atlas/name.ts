import { type Body, type Box, labelsWithRoom, NODE_LABEL, nodeLabelSize, type Side } from '../label-room.ts';
import type { Scene } from '../scene.ts';
import type { Extent, Window } from '../window.ts';
import type { Sheet } from './sheet.ts';

/** A label that found room beside its node. */
export interface Named {
  readonly node: number;
  readonly side: Side;
}

/** So many of the weightiest in the window compete for room. */
const CANDIDATES = 260;
/** Free room around a name where there is much to name, in pixels: a sheet full of names names nothing. */
const AIR = { across: 26, down: 16 } as const;
/** Nodes in the window from which on names need air. */
const CROWD = 300;
/** So many of them may stand over bodies. */
const LANDMARKS = 40;
/** Smaller bodies may be covered. */
const BODY_PX = 6;
const MOST_BODIES = 1_500;
const MUST = 1e9;

/** Which nodes to name in a window: `first` before all, then the weightiest, none over another. */
export function nameWhatFits(
  { nodes }: Scene,
  { x, y, size }: Sheet,
  { zoom, pan }: Window,
  extent: Extent,
  first: ReadonlySet<number>,
): readonly Named[] {
  const sheet: Box = { x1: 0, y1: 0, x2: extent.width, y2: extent.height };
  const inside = nodes.flatMap((_, node) => {
    const [px, py] = [(x[node] ?? 0) * zoom + pan.x, (y[node] ?? 0) * zoom + pan.y];
    return px < 0 || py < 0 || px > sheet.x2 || py > sheet.y2 ? [] : [{ node, px, py }];
  });
  const rank = (node: number) => (nodes[node]?.weight ?? 0) + (first.has(node) ? MUST : 0);
  const candidates = [...inside].sort((a, b) => rank(b.node) - rank(a.node)).slice(0, CANDIDATES);
  const bodies: Body[] = inside
    .filter(({ node }) => (size[node] ?? 0) * zoom >= BODY_PX)
    .slice(0, MOST_BODIES)
    .map(({ node, px, py }) => {
      const half = ((size[node] ?? 0) * zoom) / 2;
      return { id: String(node), box: { x1: px - half, y1: py - half, x2: px + half, y2: py + half } };
    });
  const sides = labelsWithRoom(
    candidates.map(({ node, px, py }, index) => ({
      id: String(node),
      owner: String(node),
      rank: rank(node),
      overBodies: first.has(node) || index < LANDMARKS,
      places: placesOf(
        nodes[node]?.label ?? '',
        px,
        py,
        ((size[node] ?? 0) * zoom) / 2,
        inside.length > CROWD,
      ),
    })),
    bodies,
    sheet,
  );
  return [...sides].map(([id, side]) => ({ node: Number(id), side }));
}

function placesOf(
  label: string,
  x: number,
  y: number,
  radius: number,
  airy: boolean,
): { side: Side; box: Box }[] {
  const { width, height } = nodeLabelSize(label);
  const { across, down } = airy ? AIR : { across: 0, down: 0 };
  return (['below', 'above', 'right', 'left'] as const).map((side) => {
    const middle = middleOf(side, x, y, radius, width, height);
    return {
      side,
      box: {
        x1: middle.x - width / 2 - across,
        y1: middle.y - height / 2 - down,
        x2: middle.x + width / 2 + across,
        y2: middle.y + height / 2 + down,
      },
    };
  });
}

/** The middle of a label of this size that stands beside a body. */
export function middleOf(side: Side, x: number, y: number, radius: number, width: number, height: number) {
  const [wide, high] = [radius + NODE_LABEL.gap / 2 + width / 2, radius + NODE_LABEL.gap / 2 + height / 2];
  return {
    below: { x, y: y + high },
    above: { x, y: y - high },
    right: { x: x + wide, y },
    left: { x: x - wide, y },
  }[side];
}
