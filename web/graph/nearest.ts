export type Direction = 'left' | 'right' | 'up' | 'down';

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** How far `spot` lies ahead, and how far beside the line; the further beside, the less it counts. */
const WAYS: Readonly<Record<Direction, (dx: number, dy: number) => { ahead: number; beside: number }>> = {
  left: (dx, dy) => ({ ahead: -dx, beside: Math.abs(dy) }),
  right: (dx, dy) => ({ ahead: dx, beside: Math.abs(dy) }),
  up: (dx, dy) => ({ ahead: -dy, beside: Math.abs(dx) }),
  down: (dx, dy) => ({ ahead: dy, beside: Math.abs(dx) }),
};

/** The id of the spot to go to from `id` by an arrow key; where there is none ahead, `id` itself. */
export function nextTowards(spots: readonly Spot[], id: string | null, direction: Direction): string | null {
  const from = spots.find((spot) => spot.id === id);
  if (!from) return spots[0]?.id ?? null;
  const [best] = spots
    .map((spot) => ({ id: spot.id, ...WAYS[direction](spot.x - from.x, spot.y - from.y) }))
    .filter(({ ahead }) => ahead > 0)
    .sort((a, b) => a.ahead + 2 * a.beside - (b.ahead + 2 * b.beside));
  return best?.id ?? from.id;
}
