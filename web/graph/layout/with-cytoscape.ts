import cytoscape, { type LayoutOptions } from 'cytoscape';
import extension from 'cytoscape-fcose';
import { fcose } from './fcose.ts';
import type { LayoutJob } from './job.ts';

cytoscape.use(extension);

export interface PlacesOf {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

const idOf = (node: number) => String(node);

/** fcose and rows by Cytoscape.js without a screen. */
export function placeWithCytoscape(job: LayoutJob): PlacesOf {
  const nodes = Array.from(job.x, (_, node) => ({
    group: 'nodes' as const,
    data: { id: idOf(node), w: job.width[node], h: job.height[node], weight: job.weight[node] },
    position: { x: job.x[node] ?? 0, y: job.y[node] ?? 0 },
  }));
  const edges = Array.from(job.from, (from, edge) => ({
    group: 'edges' as const,
    data: { id: `r${edge}`, source: idOf(from), target: idOf(job.to[edge] ?? 0) },
  }));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)', shape: 'rectangle' } }],
    elements: [...nodes, ...edges],
  });
  cy.layout(optionsOf(job)).run();
  const places = cy.nodes().map((node) => ({ index: Number(node.id()), ...node.position() }));
  const [x, y] = [Float32Array.from(job.x), Float32Array.from(job.y)];
  for (const place of places) {
    x[place.index] = place.x;
    y[place.index] = place.y;
  }
  cy.destroy();
  return { x, y };
}

function optionsOf({ arrangement, x, y, fixed, anew }: LayoutJob): LayoutOptions {
  const count = x.length;
  if (arrangement === 'grid') {
    const columns = Math.ceil(Math.sqrt(count * 0.8));
    return {
      name: 'grid',
      cols: columns,
      // Room for a name of two lines below each.
      boundingBox: { x1: 0, y1: 0, w: columns * 140, h: Math.ceil(count / columns) * 92 },
      sort: (a: { data: (key: string) => unknown }, b: { data: (key: string) => unknown }) =>
        Number(b.data('weight')) - Number(a.data('weight')),
      fit: false,
      animate: false,
    } as unknown as LayoutOptions;
  }
  return fcose({
    anew,
    nodes: count,
    fixed: Array.from(fixed).flatMap((stays, node) =>
      stays ? [{ nodeId: idOf(node), position: { x: x[node] ?? 0, y: y[node] ?? 0 } }] : [],
    ),
  });
}
