import { type AnalysisGraph, gapsInSteps, inTurns, type Steps } from '#analysis';
import { AnalysisBuilder } from '#analysis/build';
import { diffPlans } from '#analysis/compare/diff';
import { commitmentsInSteps } from '#analysis/ledger/commitments';
import { ledgerInSteps } from '#analysis/ledger/ledger';
import { listingsInSteps } from '#analysis/ledger/listings';
import { matrixInSteps } from '#analysis/matrix/matrix';
import { gapReport } from '#analysis/report/report';
import { turn } from '#analysis/steps';
import { suggestionsInSteps } from '#analysis/suggest/suggest';
import { madeUpDocuments } from './graph/documents.ts';
import { timed, workedFor } from './measure.ts';

const VIEWS: Readonly<Record<string, (graph: AnalysisGraph) => Steps<unknown>>> = {
  gaps: (graph) => gapsInSteps(graph),
  matrix: (graph) => matrixInSteps(graph),
  suggestions: (graph) => suggestionsInSteps(graph),
  ledger: (graph) => ledgerInSteps(graph),
  listings: (graph) => listingsInSteps(graph),
  commitments: (graph) => commitmentsInSteps(graph),
  report: (graph) => inOneStep(() => gapReport(graph, {}, 'zh')),
  diff: (graph) => inOneStep(() => diffPlans(graph, graph.plans[0]!.id, graph.plans.at(-1)!.id)),
};

/** What the command line alone works out, or what never takes long. */
// eslint-disable-next-line require-yield
function* inOneStep(work: () => unknown): Steps<unknown> {
  return work();
}

/**
 * How the analyses grow with the graph: made-up documents of platforms and industries, five relations an entity. Prints
 * for each view the first time and the second at one version of the graph, with the processor time of the first and the
 * longest time for which nothing else got its turn meanwhile, and the memory after all of them (start with --expose-gc for the memory without what is only waiting to be collected).
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
      let held = 0;
      const { seconds: first, processor } = await workedFor(async () => {
        held = await holdsOf(() => inTurns(view(graph)));
      });
      const second = await timed(() => inTurns(view(graph)));
      const ms = (seconds: number, width: number, digits = 0) =>
        (seconds * 1000).toFixed(digits).padStart(width);
      console.log(
        `  ${name.padEnd(12)} first ${ms(first, 6)} ms (processor ${ms(processor, 6)} ms, others held up ${ms(held, 5)} ms at most)   then ${ms(second, 7, 1)} ms`,
      );
    }
    globalThis.gc?.();
    console.log(`  heap ${Math.round(process.memoryUsage().heapUsed / 1024 / 1024)} MB`);
  }
}

/** The longest time, in seconds, that passed between two turns of all else while some work went on. */
async function holdsOf(work: () => Promise<unknown>): Promise<number> {
  let [longest, last, done] = [0, performance.now(), false];
  const watch = async () => {
    while (!done) {
      await turn();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  };
  const watching = watch();
  await work();
  done = true;
  await watching;
  return longest / 1000;
}
