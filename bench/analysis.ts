import { type AnalysisGraph, findGaps } from '#analysis';
import { AnalysisBuilder } from '#analysis/build';
import { diffPlans } from '#analysis/compare/diff';
import { commitmentsOf } from '#analysis/ledger/commitments';
import { targetLedger } from '#analysis/ledger/ledger';
import { unevenListings } from '#analysis/ledger/listings';
import { industryMatrix } from '#analysis/matrix/matrix';
import { gapReport } from '#analysis/report/report';
import { suggestLinks } from '#analysis/suggest/suggest';
import { madeUpDocuments } from './graph/documents.ts';
import { timed, workedFor } from './measure.ts';

const VIEWS: Readonly<Record<string, (graph: AnalysisGraph) => unknown>> = {
  gaps: (graph) => findGaps(graph),
  matrix: (graph) => industryMatrix(graph),
  suggestions: (graph) => suggestLinks(graph),
  ledger: (graph) => targetLedger(graph),
  listings: (graph) => unevenListings(graph),
  commitments: (graph) => commitmentsOf(graph),
  report: (graph) => gapReport(graph, {}, 'zh'),
  diff: (graph) => diffPlans(graph, graph.plans[0]!.id, graph.plans.at(-1)!.id),
};

/**
 * How the analyses grow with the graph: made-up documents of platforms and industries, five relations an entity. Prints
 * for each view the first time and the second at one version of the graph, with the processor time of the first, and the
 * memory after all of them (start with --expose-gc for the memory without what is only waiting to be collected).
 */
export async function run(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [1_000, 10_000, 100_000];
  for (const size of sizes) {
    const builder = new AnalysisBuilder();
    for (const facts of madeUpDocuments(size, size * 5)) builder.add(facts);
    const graph = builder.graph(1);
    console.log(
      `\n${graph.entities.size} entities, ${graph.relations.size} relations, ${graph.plans.length} plans`,
    );
    for (const [name, view] of Object.entries(VIEWS)) {
      const { seconds: first, processor } = await workedFor(() => Promise.resolve(view(graph)));
      const second = await timed(() => Promise.resolve(view(graph)));
      console.log(
        `  ${name.padEnd(12)} first ${(first * 1000).toFixed(0).padStart(6)} ms (processor ${(processor * 1000).toFixed(0).padStart(6)} ms)   then ${(second * 1000).toFixed(1).padStart(7)} ms`,
      );
    }
    globalThis.gc?.();
    console.log(`  heap ${Math.round(process.memoryUsage().heapUsed / 1024 / 1024)} MB`);
  }
}
