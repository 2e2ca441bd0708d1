import type Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import prand from 'pure-rand';

/** A source of chance that is the same each time, so that the same graph gets the same communities. */
const dice = () => {
  const random = prand.xoroshiro128plus(7);
  return () => prand.unsafeUniformIntDistribution(0, 0xff_ff_ff, random) / 0x1_00_00_00;
};

/**
 * The community of each node (Blondel et al. 2008, Louvain), counted from the largest; nodes are named by their
 * index in the graph.
 */
export function communitiesOf(graph: Graph): Uint16Array {
  const found = graph.size === 0 ? {} : louvain(graph, { rng: dice(), getEdgeWeight: 'weight' });
  const sizes = new Map<number, number>();
  for (const community of Object.values(found)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const rank = new Map(
    [...sizes].sort((a, b) => b[1] - a[1]).map(([community], place) => [community, place]),
  );
  return Uint16Array.from({ length: graph.order }, (_, node) => {
    const community = found[String(node)];
    return community === undefined ? 0 : (rank.get(community) ?? 0);
  });
}
