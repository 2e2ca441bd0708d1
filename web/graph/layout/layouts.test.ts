import { describe, expect, test } from 'vitest';
import { madeUpGraph } from '../../../bench/page/made-up-graph.ts';
import { communitiesOf } from './communities.ts';
import { placeByForces } from './forces.ts';
import type { LayoutJob } from './job.ts';
import { placeInLayers } from './layered.ts';
import { placeInRings } from './rings.ts';
import { toGraph } from './to-graph.ts';
import { type PlacesOf, placeWithCytoscape } from './with-cytoscape.ts';

function jobOf(nodes: number, edges: number, changes: Partial<LayoutJob> = {}): LayoutJob {
  const { scene } = madeUpGraph(nodes, edges);
  const indexOf = new Map(scene.nodes.map(({ id }, index) => [id, index]));
  const column = (value: number) => new Float32Array(nodes).fill(value);
  return {
    arrangement: 'forces',
    width: column(60),
    height: column(40),
    x: column(0),
    y: column(0),
    fixed: new Uint8Array(nodes),
    weight: Float32Array.from(scene.nodes, ({ weight }) => weight),
    from: Uint32Array.from(scene.edges, ({ source }) => indexOf.get(source) ?? 0),
    to: Uint32Array.from(scene.edges, ({ target }) => indexOf.get(target) ?? 0),
    anew: true,
    ...changes,
  };
}

/** Pairs of nodes whose middles are closer than this. */
function closerThan({ x, y }: PlacesOf, least: number): number {
  let pairs = 0;
  x.forEach((px, a) => {
    for (let b = a + 1; b < x.length; b += 1) {
      if (Math.hypot(px - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)) < least) pairs += 1;
    }
  });
  return pairs;
}

describe('every layout gives each node a place of its own', () => {
  test.each([
    ['forces', placeWithCytoscape],
    ['grid', placeWithCytoscape],
    ['concentric', placeInRings],
    ['layered', placeInLayers],
  ] as const)('%s', (arrangement, place) => {
    const places = place(jobOf(60, 90, { arrangement }));
    expect([...places.x, ...places.y].every(Number.isFinite)).toBe(true);
    expect(closerThan(places, 15)).toBe(0);
  });

  test('forces of large graphs', () => {
    const [last] = [...placeByForces(jobOf(300, 600))].slice(-1);
    expect(last && [...last.x, ...last.y].every(Number.isFinite)).toBe(true);
    expect(last && closerThan(last, 1)).toBe(0);
  });
});

test('what is pinned stays', () => {
  const fixed = new Uint8Array(30);
  fixed[3] = 1;
  const job = jobOf(30, 40, { fixed });
  job.x[3] = 500;
  job.y[3] = -200;
  for (const place of [placeWithCytoscape(job), ...[...placeByForces(job)].slice(-1)]) {
    expect(place.x[3]).toBeCloseTo(500, 0);
    expect(place.y[3]).toBeCloseTo(-200, 0);
  }
});

test('many that hang on one stand in a block, not in a row', () => {
  const leaves = 60;
  const { x, y } = placeInLayers(
    jobOf(leaves + 1, 0, {
      arrangement: 'layered',
      from: new Uint32Array(leaves),
      to: Uint32Array.from({ length: leaves }, (_, leaf) => leaf + 1),
    }),
  );
  const wide = Math.max(...x) - Math.min(...x);
  const high = Math.max(...y) - Math.min(...y);
  expect(wide / high).toBeLessThan(3);
  expect(Math.max(...y.subarray(1))).toBeGreaterThan(y[0] ?? 0);
});

test('communities are found, and found the same again', () => {
  const job = jobOf(400, 1600);
  const communities = communitiesOf(toGraph(400, job.from, job.to));
  expect(new Set(communities).size).toBeGreaterThan(1);
  expect(communitiesOf(toGraph(400, job.from, job.to))).toEqual(communities);
});
