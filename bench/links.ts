import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prand from 'pure-rand';
import { AnalysisBuilder } from '#analysis/build';
import type { AnalysisGraph, EntityNode, RelationNode } from '#analysis';
import { scopeOf } from '#analysis';
import { FeatureReader } from '#analysis/suggest/features';
import { type Features, scoreOf } from '#analysis/suggest/tally';
import { PAIR_KINDS, type PairKind } from '#analysis/suggest/suggest';
import { extract, readDocument, toFacts } from '#ingest';
import { generatePlan } from './corpus/plan.ts';

/** Share of the stated links that are hidden. */
const HIDDEN = 0.2;
/** The most hidden links that are asked for each time, so that the bench ends. */
const MOST_ASKED = 60;
/** Hiding another fifth each time; the figures are means over all. */
const SEEDS_OF_CHANCE = [1, 2, 3, 4, 5];

type Ranker = (features: Features | undefined, other: EntityNode, degree: number, chance: number) => number;

/** Ways to rank what an entity could be linked to; what nothing speaks for ranks last, by chance. */
const RANKERS: Readonly<Record<string, Ranker>> = {
  random: (_features, _other, _degree, chance) => chance,
  degree: (_features, _other, degree, chance) => degree + chance,
  'common neighbours': (features, _other, _degree, chance) => (features?.common ?? 0) + chance,
  'Adamic–Adar': (features, _other, _degree, chance) => (features?.adamicAdar ?? 0) + chance / 1e6,
  'resource allocation': (features, _other, _degree, chance) => (features?.resource ?? 0) + chance / 1e6,
  Katz: (features, _other, _degree, chance) => (features?.katz ?? 0) + chance / 1e6,
  ours: (features, _other, _degree, chance) => (features ? scoreOf(features) : 0) + chance / 1e6,
};

/**
 * Suggested links against what plans state: a fifth of the stated links of the four pairs is hidden, together with the
 * sentences that state them (they would give the answer away), and each way of ranking looks for them among all entities
 * of the type. MRR is the mean of 1/rank, hits@10 the share found in the first ten.
 */
export async function run(args: readonly string[]): Promise<void> {
  const plans = Number(args[0] ?? 60);
  measure('seeds', await seeds());
  measure(`${plans} generated plans`, await generated(plans));
}

async function seeds(): Promise<AnalysisGraph> {
  const builder = new AnalysisBuilder();
  for (const folder of ['../seeds/plans/', '../seeds/second-year/']) {
    const at = new URL(folder, import.meta.url);
    for (const name of readdirSync(fileURLToPath(at)).filter((file) => !file.endsWith('.yml'))) {
      const document = await readDocument(name, readFileSync(new URL(name, at)));
      builder.add(toFacts(document, extract(document)));
    }
  }
  return builder.graph(1);
}

async function generated(count: number): Promise<AnalysisGraph> {
  const builder = new AnalysisBuilder();
  for (let seed = 1; seed <= count; seed += 1) {
    const { name, text } = generatePlan(seed);
    const document = await readDocument(name, new TextEncoder().encode(text));
    builder.add(toFacts(document, extract(document)));
  }
  return builder.graph(1);
}

interface Link {
  readonly from: EntityNode;
  readonly to: EntityNode;
  readonly relations: RelationNode[];
}

function measure(what: string, graph: AnalysisGraph): void {
  console.log(`\n${what}: ${graph.entities.size} entities, ${graph.relations.size} relations`);
  for (const kind of Object.keys(PAIR_KINDS) as PairKind[]) {
    const links = linksOf(graph, kind);
    const size = Math.round(links.length * HIDDEN);
    if (size === 0) {
      console.log(`  ${kind}: ${links.length} stated links, too few to hide a fifth of`);
      continue;
    }
    const sums = new Map(Object.keys(RANKERS).map((name) => [name, { reciprocal: 0, hits: 0 }]));
    let asked = 0;
    let others = 0;
    for (const seed of SEEDS_OF_CHANCE) {
      const stream = prand.xoroshiro128plus(seed);
      const chance = () => prand.unsafeUniformIntDistribution(0, 1e6 - 1, stream) / 1e6;
      const hidden = [...links]
        .map((link) => ({ link, at: chance() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, size);
      const reader = new FeatureReader(graph, scopeOf(graph, {}), {
        relations: new Set(hidden.flatMap(({ link }) => link.relations)),
        sentences: new Set(
          hidden.flatMap(({ link }) =>
            link.relations.flatMap(({ quotes }) => quotes.map(({ sentence }) => sentence)),
          ),
        ),
      });
      const all = [...graph.entities.values()].filter(({ type }) => type === PAIR_KINDS[kind].to);
      for (const { link } of hidden.slice(0, MOST_ASKED)) {
        const features = reader.candidates(link.from, PAIR_KINDS[kind].to);
        const linked = reader.linked(link.from);
        const open = all.filter((other) => !linked.has(other) && other !== link.from);
        const chances = open.map(chance);
        others += open.length;
        asked += 1;
        for (const [name, ranker] of Object.entries(RANKERS)) {
          const values = open.map((other, index) =>
            ranker(features.get(other), other, reader.neighbours(other).length, chances[index]!),
          );
          const own = values[open.indexOf(link.to)]!;
          const rank = 1 + values.filter((value) => value > own).length;
          const sum = sums.get(name)!;
          sum.reciprocal += 1 / rank;
          sum.hits += rank <= 10 ? 1 : 0;
        }
      }
    }
    console.log(
      `  ${kind}: ${links.length} stated links, ${size} hidden ${SEEDS_OF_CHANCE.length} times, among ${Math.round(others / asked)} each`,
    );
    for (const [name, { reciprocal, hits }] of sums) {
      console.log(
        `    ${name.padEnd(20)} MRR ${(reciprocal / asked).toFixed(3)}   hits@10 ${(hits / asked).toFixed(3)}`,
      );
    }
    const value = (name: string) => (sums.get(name)?.reciprocal ?? 0) / asked;
    const best = Math.max(...['random', 'degree', 'common neighbours'].map(value));
    if (value('ours') <= best)
      console.log('    ours does no better than the best of random, degree and common neighbours');
  }
}

/** Stated links between the types of a pair, each once. */
function linksOf(graph: AnalysisGraph, kind: PairKind): Link[] {
  const { from, to } = PAIR_KINDS[kind];
  const found = new Map<string, Link>();
  for (const relation of graph.relations.values()) {
    const ends = [relation.source, relation.target] as const;
    const [a, b] =
      relation.source.type === from && relation.target.type === to ? ends : ([ends[1], ends[0]] as const);
    if (a.type !== from || b.type !== to || a === b) continue;
    const link = found.get(`${a.id} ${b.id}`) ?? { from: a, to: b, relations: [] };
    link.relations.push(relation);
    found.set(`${a.id} ${b.id}`, link);
  }
  return [...found.values()];
}
