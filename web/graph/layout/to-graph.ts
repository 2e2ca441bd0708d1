import Graph from 'graphology';

/** Columns of ends as a graph; relations side by side count as one of that weight. */
export function toGraph(
  nodes: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  attributesOf: (node: number) => Record<string, unknown> = () => ({}),
): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (let node = 0; node < nodes; node += 1) graph.addNode(node, attributesOf(node));
  for (let edge = 0; edge < from.length; edge += 1) {
    const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
    if (a === b) continue;
    graph.updateEdge(a, b, ({ weight = 0 }: { weight?: number }) => ({ weight: weight + 1 }));
  }
  return graph;
}
