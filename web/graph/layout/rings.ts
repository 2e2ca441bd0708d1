import type { LayoutJob } from './job.ts';
import type { PlacesOf } from './with-cytoscape.ts';

/** Pixels from ring to ring, and along a ring from node to node. */
const BETWEEN_RINGS = 125;
const ALONG = 104;

/**
 * Rings around the heaviest node, each filled before the next; on its ring a node stands as near as can be to
 * the inner nodes that it is related to. Cytoscape.js's own rings grow with their most crowded level.
 */
export function placeInRings({ x: places, weight, from, to }: LayoutJob): PlacesOf {
  const count = places.length;
  const [x, y] = [new Float32Array(count), new Float32Array(count)];
  const order = Array.from({ length: count }, (_, node) => node).sort(
    (a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b,
  );
  const near = Array.from({ length: count }, (): number[] => []);
  from.forEach((a, edge) => {
    const b = to[edge] ?? 0;
    near[a]?.push(b);
    near[b]?.push(a);
  });
  const placed = new Set<number>();
  /** Towards where a node is drawn by those that have a place. */
  const pull = (node: number) => {
    const inner = (near[node] ?? []).filter((other) => placed.has(other));
    const [sumX, sumY] = inner.reduce(([a, b], other) => [a + (x[other] ?? 0), b + (y[other] ?? 0)], [0, 0]);
    return sumX === 0 && sumY === 0 ? 7 : Math.atan2(sumY, sumX);
  };
  let done = 0;
  for (let ring = 0; done < count; ring += 1) {
    const radius = ring * BETWEEN_RINGS;
    const room = ring === 0 ? 1 : Math.floor((2 * Math.PI * radius) / ALONG);
    const members = order
      .slice(done, done + room)
      .map((node) => ({ node, angle: pull(node) }))
      .sort((a, b) => a.angle - b.angle);
    members.forEach(({ node }, place) => {
      const angle = (place / members.length) * 2 * Math.PI - Math.PI + ring * 0.35;
      x[node] = radius * Math.cos(angle);
      y[node] = radius * Math.sin(angle);
      placed.add(node);
    });
    done += members.length;
  }
  return { x, y };
}
