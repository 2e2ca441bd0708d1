import type { GraphStore } from '#cypher/port';
import { AnalysisBuilder } from './build.ts';
import type { AnalysisGraph } from './graph.ts';
import { inTurns, turn } from './steps.ts';

/** All that analyses need of a store. */
export type AnalysisSource = Pick<GraphStore, 'facts' | 'version'>;

/** Times to begin again while others write, before the graph is taken as it was found. */
const MOST_READINGS = 5;

const kept = new WeakMap<AnalysisSource, { version: number; readonly graph: Promise<AnalysisGraph> }>();

/**
 * The graph of a store as it is now, read once for each version. Callers that come while it is being read wait for
 * the same reading. Throws what the store throws.
 */
export async function analysisGraph(store: AnalysisSource): Promise<AnalysisGraph> {
  const version = await store.version();
  const known = kept.get(store);
  if (known?.version === version) return known.graph;
  const entry = { version, graph: read(store) };
  kept.set(store, entry);
  try {
    const graph = await entry.graph;
    // Others may have written while it was read.
    entry.version = graph.version;
    return graph;
  } catch (error) {
    if (kept.get(store) === entry) kept.delete(store);
    throw error;
  }
}

async function read(store: AnalysisSource): Promise<AnalysisGraph> {
  for (let attempt = 1; ; attempt += 1) {
    const version = await store.version();
    const builder = new AnalysisBuilder();
    for await (const facts of store.facts()) {
      builder.add(facts);
      // A store in memory hands out its documents without ever letting others go on.
      await turn();
    }
    if ((await store.version()) === version || attempt === MOST_READINGS)
      return inTurns(builder.graphInSteps(version));
  }
}
