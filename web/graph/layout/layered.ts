import { Graph, layout } from '@dagrejs/dagre';
import { groupBy } from '../../state/group-by.ts';
import type { LayoutJob } from './job.ts';
import type { PlacesOf } from './with-cytoscape.ts';

const GAP = 18;
/** Rooms wider than this are shared: where names meet they give way, and the nodes stay large enough to be told apart. */
const WIDEST = 76;
/** A drawing flatter than this is drawn out downwards, at most so far: there is room below. */
const FLATTEST = 1.5;
const MOST_DRAWN_OUT = 2.5;
/** From so many on, nodes that hang on one other alone stand in a block rather than in one long row. */
const BLOCK_FROM = 5;

/** Nodes that are laid out as one: a single node, or a block of them in rows. */
interface Block {
  readonly nodes: readonly number[];
  readonly columns: number;
  readonly cell: { readonly width: number; readonly height: number };
}

/** Layers along the direction of the edges (Sugiyama et al., by dagre): who builds above what is built. */
export function placeInLayers(job: LayoutJob): PlacesOf {
  const blocks = blocksOf(job);
  const blockOf = new Map(blocks.flatMap(({ nodes }, block) => nodes.map((node) => [node, block] as const)));
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 16, ranksep: 80, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  blocks.forEach(({ nodes, columns, cell }, block) => {
    const rows = Math.ceil(nodes.length / columns);
    graph.setNode(String(block), { width: columns * cell.width, height: rows * cell.height });
  });
  job.from.forEach((from, edge) => {
    const [a, b] = [blockOf.get(from), blockOf.get(job.to[edge] ?? 0)];
    if (a !== undefined && b !== undefined && a !== b) graph.setEdge(String(a), String(b), {});
  });
  layout(graph);
  const [x, y] = [Float32Array.from(job.x), Float32Array.from(job.y)];
  blocks.forEach(({ nodes, columns, cell }, block) => {
    const middle = graph.node(String(block)) as { readonly x?: number; readonly y?: number };
    const rows = Math.ceil(nodes.length / columns);
    nodes.forEach((node, place) => {
      x[node] = (middle.x ?? 0) + ((place % columns) - (columns - 1) / 2) * cell.width;
      y[node] = (middle.y ?? 0) + (Math.floor(place / columns) - (rows - 1) / 2) * cell.height;
    });
  });
  return { x, y: drawnOut(x, y) };
}

function drawnOut(x: Float32Array, y: Float32Array): Float32Array {
  const reach = (column: Float32Array) =>
    column.reduce((most, value) => Math.max(most, value), -Infinity) -
    column.reduce((least, value) => Math.min(least, value), Infinity);
  const factor = reach(x) / Math.max(reach(y), 1) / FLATTEST;
  return y.map((value) => value * Math.min(MOST_DRAWN_OUT, Math.max(1, factor)));
}

function blocksOf({ x, width, height, from, to }: LayoutJob): Block[] {
  const near = Array.from(x, () => new Set<number>());
  const pointsAway = new Set<string>();
  from.forEach((a, edge) => {
    const b = to[edge] ?? 0;
    near[a]?.add(b);
    near[b]?.add(a);
    pointsAway.add(`${a}>${b}`);
  });
  const keyOf = (node: number) => {
    const [other, ...others] = [...(near[node] ?? [])];
    if (other === undefined) return 'alone';
    if (others.length > 0) return `own ${node}`;
    return `${pointsAway.has(`${node}>${other}`) ? 'above' : 'below'} ${other}`;
  };
  return [...groupBy(x.keys(), keyOf).values()].flatMap((nodes) => {
    const together = nodes.length < BLOCK_FROM ? nodes.map((node) => [node]) : [nodes];
    return together.map((members): Block => ({
      nodes: members,
      columns: Math.ceil(Math.sqrt(members.length * 0.7)),
      cell: {
        width: Math.min(WIDEST, Math.max(...members.map((node) => width[node] ?? 0))) + GAP,
        height: Math.max(...members.map((node) => height[node] ?? 0)) + GAP,
      },
    }));
  });
}
