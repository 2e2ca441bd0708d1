import type { DocumentFacts } from '#ontology';
import { AnalysisBuilder } from '../build.ts';
import type { AnalysisGraph } from '../graph.ts';

/** The graph that a store with these documents would give. */
export function graphOf(...documents: readonly DocumentFacts[]): AnalysisGraph {
  const builder = new AnalysisBuilder();
  for (const facts of documents) builder.add(facts);
  return builder.graph(1);
}
