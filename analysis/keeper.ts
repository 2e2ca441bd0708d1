import type { GraphStore } from '#cypher/port';
import { AnalysisBuilder } from './build.ts';
import type { AnalysisGraph } from './graph.ts';

/** All that analyses need of a store. */
export type AnalysisSource = Pick<GraphStore, 'facts' | 'version'>;

/** Times to begin again while others write, before the graph is taken as it was found. */
const MOST_READINGS = 5;

const kept = new WeakMap<AnalysisSource, Promise<AnalysisGraph>>();

/**
 * The graph of a store as it is now, read once for each version. Callers that come while it is being read wait for
 * the same reading. Throws what the store throws.
 */
export async function analysisGraph(store: AnalysisSource): Promise<AnalysisGraph> {
  const version = await store.version();
  const known = await kept.get(store)?.catch(() => undefined);
  if (known?.version === version) return known;
  // Another caller may have begun to read while this one waited.
  const pending = kept.get(store);
  const latest = pending && (await pending.catch(() => undefined));
  if (latest?.version === version) return latest;
  const reading = read(store);
  kept.set(store, reading);
  return reading;
}

async function read(store: AnalysisSource): Promise<AnalysisGraph> {
  for (let attempt = 1; ; attempt += 1) {
    const version = await store.version();
    const builder = new AnalysisBuilder();
    for await (const facts of store.facts()) builder.add(facts);
    if ((await store.version()) === version || attempt === MOST_READINGS) return builder.graph(version);
  }
}
