import type { Places, Point } from './renderer.ts';
import type { Scene } from './scene.ts';

export interface Placed {
  readonly places: Places;
  /** Nodes that have been at their place before. */
  readonly known: readonly string[];
  /** Nodes that have never had a place. */
  readonly fresh: readonly string[];
}

/** The golden angle spreads any number of points evenly around one. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where each node starts: pinned ones at their pin, those that were drawn before where they were, a new one
 * beside a neighbour that has a place, so that it does not fly in from afar.
 */
export function startPlaces(
  { nodes, edges }: Scene,
  seen: Places,
  pins: Readonly<Record<string, Point>>,
): Placed {
  const places = new Map<string, Point>();
  for (const { id } of nodes) {
    const place = pins[id] ?? seen.get(id);
    if (place) places.set(id, place);
  }
  const known = [...places.keys()];
  const fresh = nodes.filter(({ id }) => !places.has(id)).map(({ id }) => id);
  const anchors = new Map<string, Point>();
  for (const { source, target } of edges) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const anchor = places.get(other);
      if (anchor && !anchors.has(id)) anchors.set(id, anchor);
    }
  }
  fresh.forEach((id, index) => {
    const { x, y } = anchors.get(id) ?? { x: 0, y: 0 };
    const angle = index * GOLDEN_ANGLE;
    const radius = 90 + 12 * Math.sqrt(index);
    places.set(id, { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
  });
  return { places, known, fresh };
}
