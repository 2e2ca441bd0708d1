import Graph from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { communitiesOf } from '../layout/communities.ts';
import { toGraph } from '../layout/to-graph.ts';
import type { MeasureAnswer, MeasureJob } from './job.ts';

addEventListener('message', ({ data: job }: MessageEvent<MeasureJob>) => {
  try {
    answer({
      centrality: centralityOf(job),
      community: job.communities ? communitiesOf(toGraph(job.nodes, job.from, job.to)) : null,
    });
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    answer({ centrality: null, community: null, failure });
  }
});

const answer = (found: MeasureAnswer) => postMessage(found);

/** PageRank follows the direction of relations (Page et al. 1999), betweenness does not (Brandes 2001). */
function centralityOf({ nodes, from, to, sizeBy }: MeasureJob): Float32Array | null {
  if (sizeBy === 'degree' || nodes === 0) return null;
  const scores =
    sizeBy === 'betweenness'
      ? betweenness(toGraph(nodes, from, to), { normalized: true, getEdgeWeight: null })
      : pagerank(pointing(nodes, from, to), { getEdgeWeight: null });
  const values = Float32Array.from({ length: nodes }, (_, node) => scores[String(node)] ?? 0);
  const least = values.reduce((low, value) => Math.min(low, value), Infinity);
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  return values.map((value) => (most > least ? (value - least) / (most - least) : 0));
}

function pointing(nodes: number, from: Uint32Array, to: Uint32Array): Graph {
  const graph = new Graph({ type: 'directed' });
  for (let node = 0; node < nodes; node += 1) graph.addNode(node);
  from.forEach((source, edge) => {
    const target = to[edge] ?? 0;
    if (source !== target) graph.mergeEdge(source, target);
  });
  return graph;
}
