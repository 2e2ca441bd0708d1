import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { groupBy } from '../../state/group-by.ts';
import { communitiesOf } from './communities.ts';
import type { LayoutJob } from './job.ts';
import { toGraph } from './to-graph.ts';
import type { PlacesOf } from './with-cytoscape.ts';

/** Side of the square that a node has on the whole. */
const ROOM = 74;
/** Rounds of the forces, fewer where each takes long; `SHOWN_EVERY` rounds are shown. */
const roundsFor = (nodes: number) => (nodes > 4_000 ? 90 : 180);
const SHOWN_EVERY = 15;
/** The last rounds know the sizes of the nodes and push them apart. */
const PUSHING = 30;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Large graphs: communities as discs beside each other, then ForceAtlas2 (Jacomy et al. 2014). Yields the places
 * every now and then, the last ones at the end.
 */
export function* placeByForces(job: LayoutJob): Generator<PlacesOf> {
  const { x, y, fixed, width, anew, from, to } = job;
  const count = x.length;
  const graph = toGraph(count, from, to, (node) => ({
    x: x[node],
    y: y[node],
    size: Math.min(width[node] ?? 20, 46) / 2 + 4,
    fixed: fixed[node] === 1,
  }));
  if (anew) startAsDiscs(graph, fixed);
  const settings = {
    ...forceAtlas2.inferSettings(count),
    barnesHutOptimize: count > 1_000,
    barnesHutTheta: 0.8,
    strongGravityMode: false,
    gravity: 1.2,
    scalingRatio: ROOM,
    outboundAttractionDistribution: true,
  };
  const rounds = anew ? roundsFor(count) : Math.round(roundsFor(count) / 3);
  for (let done = 0; done < rounds; done += SHOWN_EVERY) {
    const pushing = done >= rounds - PUSHING;
    forceAtlas2.assign(graph, {
      iterations: SHOWN_EVERY,
      getEdgeWeight: null,
      settings: { ...settings, adjustSizes: pushing },
    });
    yield drawnTogether(placesOf(graph), fixed);
  }
}

const placesOf = (graph: Graph): PlacesOf => {
  const [x, y] = [new Float32Array(graph.order), new Float32Array(graph.order)];
  graph.forEachNode((id, place) => {
    x[Number(id)] = Number(place.x);
    y[Number(id)] = Number(place.y);
  });
  return { x, y };
};

/** Side of the drawing in nodes' rooms, beyond which it is drawn together: names matter more than space. */
const WIDEST = 1.9;

function drawnTogether({ x, y }: PlacesOf, fixed: Uint8Array): PlacesOf {
  // What the user has put somewhere stays, and so must the rest.
  if (fixed.includes(1)) return { x, y };
  const reach = (column: Float32Array) =>
    column.reduce((most, value) => Math.max(most, value), -Infinity) -
    column.reduce((least, value) => Math.min(least, value), Infinity);
  const widest = ROOM * WIDEST * Math.sqrt(x.length);
  const scale = Math.min(1, widest / Math.max(reach(x), reach(y), 1));
  return { x: x.map((value) => value * scale), y: y.map((value) => value * scale) };
}

/** The largest community in the middle, the others around it, each with room for its nodes. */
function startAsDiscs(graph: Graph, fixed: Uint8Array): void {
  const communities = communitiesOf(graph);
  const members = groupBy(communities.keys(), (node) => communities[node] ?? 0);
  let before = 0;
  for (const [community, nodes] of [...members].sort(([a], [b]) => a - b)) {
    const middle = ROOM * Math.sqrt((before + nodes.length / 2) / Math.PI) * (before === 0 ? 0 : 1.15);
    const angle = community * GOLDEN_ANGLE;
    before += nodes.length;
    const byDegree = [...nodes].sort((a, b) => graph.degree(b) - graph.degree(a));
    byDegree.forEach((node, place) => {
      if (fixed[node] === 1) return;
      const reach = ROOM * Math.sqrt((place + 0.3) / Math.PI);
      graph.mergeNodeAttributes(node, {
        x: middle * Math.cos(angle) + reach * Math.cos(place * GOLDEN_ANGLE),
        y: middle * Math.sin(angle) + reach * Math.sin(place * GOLDEN_ANGLE),
      });
    });
  }
}
