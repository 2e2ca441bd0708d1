import type { AnalysisGraph } from '#analysis';
import { PAIR_KINDS, type PairKind } from '#analysis/suggest/suggest';
import { generatedPlans, plansIn, samplePlans, TUNING_SEED } from './links/corpora.ts';
import { heldOut, type Text, TEXTS } from './links/held-out.ts';
import { BASELINES, RANKERS } from './links/rankers.ts';

/**
 * Suggested links against what plans state, by each way of ranking: of the sample plans and of generated ones apart.
 * `npm run bench -- links 60` measures on 60 generated plans, `-- links 60 tune` on others that weights are chosen by,
 * and `-- links 0 FOLDER…` on the plans of folders.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [count = '60', ...rest] = args;
  const plans = Number(count);
  if (rest[0] === 'tune') measure(`${plans} plans to tune by`, await generatedPlans(plans, TUNING_SEED), 1);
  else if (rest.length > 0) measure(rest.join(', '), await plansIn(rest), 20);
  else {
    measure('sample plans', await samplePlans(), 20);
    measure(`${plans} generated plans`, await generatedPlans(plans, 1), 1);
  }
}

function measure(what: string, graph: AnalysisGraph, rounds: number): void {
  console.log(`\n${what}: ${graph.entities.size} entities, ${graph.relations.size} relations`);
  for (const kind of Object.keys(PAIR_KINDS) as PairKind[]) {
    for (const text of Object.keys(TEXTS) as Text[]) {
      const measured = heldOut(graph, kind, text, rounds, RANKERS);
      if (!measured) {
        console.log(`  ${kind}: too few stated links to hide some of`);
        break;
      }
      const { asked, vanished, among, of } = measured;
      console.log(`  ${kind}, text ${text}: ${TEXTS[text]}`);
      console.log(
        `    asked ${asked} times among ${Math.round(among)}; ${vanished} times nothing named one of the two any more`,
      );
      if (asked === 0) continue;
      for (const [name, { mrr, hits }] of of)
        console.log(`    ${name.padEnd(20)} MRR ${mrr.toFixed(3)}   hits@10 ${hits.toFixed(3)}`);
      const best = Math.max(...BASELINES.map((name) => of.get(name)?.mrr ?? 0));
      if ((of.get('ours')?.mrr ?? 0) <= best)
        console.log(`    ours does no better than the best of ${BASELINES.join(', ')}`);
    }
  }
}
