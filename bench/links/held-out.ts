import prand from 'pure-rand';
import { type AnalysisGraph, type EntityNode, scopeOf } from '#analysis';
import { type Copies, copiesOf } from '#analysis/copies';
import { FeatureReader, type Hidden } from '#analysis/suggest/features';
import { PAIR_KINDS, type PairKind } from '#analysis/suggest/suggest';
import { type StatedLink, statedLinks } from './stated.ts';
import type { Ranker } from './rankers.ts';

/** Every link is hidden once, with a fifth of the others. */
const FIFTHS = 5;
/** The most hidden links that are asked for in each fifth, so that the bench ends. */
const MOST_ASKED = 60;

/** What becomes of the sentences that state a hidden link. */
export const TEXTS = {
  kept: 'the sentence is kept: a reader missed what it says',
  apart: 'its things count as if each stood in another sentence of the section',
  gone: 'the sentence is gone: the plan never said it',
} as const;
export type Text = keyof typeof TEXTS;

export interface Measured {
  /** Links that were asked for from either end. */
  readonly asked: number;
  /** Those that could not be asked for: nothing names one of the two any more. */
  readonly vanished: number;
  /** Things that were ranked, on average. */
  readonly among: number;
  readonly of: ReadonlyMap<string, { readonly mrr: number; readonly hits: number }>;
}

/**
 * Hides each stated link of a kind once, a fifth of them at a time, and looks for it from both ends among all things of
 * the type. As is usual (filtered ranking), other things that are truly linked, hidden or not, are no wrong answers.
 * MRR is the mean of 1/rank, hits the share found in the first ten. Equals are ordered by chance.
 * @param rounds - how often the fifths are drawn anew
 */
export function heldOut(
  graph: AnalysisGraph,
  kind: PairKind,
  text: Text,
  rounds: number,
  rankers: Readonly<Record<string, Ranker>>,
): Measured | null {
  const copies = copiesOf(graph);
  const links = statedLinks(graph, kind, copies);
  if (links.length < 2) return null;
  const truths = truthsOf(links);
  const sums = new Map(Object.keys(rankers).map((name) => [name, { reciprocal: 0, hits: 0 }]));
  let [asked, vanished, among] = [0, 0, 0];
  const things = (type: EntityNode['type']) =>
    [...graph.entities.values()].filter((entity) => entity.type === type && copies(entity)[0] === entity);
  const all = { from: things(PAIR_KINDS[kind].from), to: things(PAIR_KINDS[kind].to) };
  for (let round = 1; round <= rounds; round += 1) {
    const stream = prand.xoroshiro128plus(round);
    const chance = () => prand.unsafeUniformIntDistribution(0, 1e6 - 1, stream) / 1e6;
    const drawn = links.map((link) => ({ link, at: chance() })).sort((a, b) => a.at - b.at);
    const size = Math.ceil(drawn.length / FIFTHS);
    for (let start = 0; start < drawn.length; start += size) {
      const hidden = drawn.slice(start, start + size).map(({ link }) => link);
      const leftOut = hiding(hidden, text);
      const reader = new FeatureReader(graph, scopeOf(graph, {}), leftOut);
      for (const link of hidden.slice(0, MOST_ASKED)) {
        if (isGone(copies(link.from), leftOut) || isGone(copies(link.to), leftOut)) {
          vanished += 2;
          continue;
        }
        for (const [own, other, others] of [
          [link.from, link.to, all.to],
          [link.to, link.from, all.from],
        ] as const) {
          const known = truths.get(own)!;
          const open = others.filter((one) => one === other || (one !== own && !known.has(one)));
          const values = valuesFor(reader, copies, own, open, rankers, chance);
          for (const [name, list] of values) {
            const best = list[open.indexOf(other)]!;
            const rank = 1 + list.filter((value) => value > best).length;
            const sum = sums.get(name)!;
            sum.reciprocal += 1 / rank;
            sum.hits += rank <= 10 ? 1 : 0;
          }
          asked += 1;
          among += open.length;
        }
      }
    }
  }
  const of = new Map(
    Array.from(sums, ([name, { reciprocal, hits }]) => [
      name,
      { mrr: reciprocal / Math.max(1, asked), hits: hits / Math.max(1, asked) },
    ]),
  );
  return { asked, vanished, among: among / Math.max(1, asked), of };
}

function truthsOf(links: readonly StatedLink[]): ReadonlyMap<EntityNode, Set<EntityNode>> {
  const truths = new Map<EntityNode, Set<EntityNode>>();
  const note = (one: EntityNode, other: EntityNode) =>
    truths.set(one, (truths.get(one) ?? new Set<EntityNode>()).add(other));
  for (const { from, to } of links) {
    note(from, to);
    note(to, from);
  }
  return truths;
}

function hiding(links: readonly StatedLink[], text: Text): Hidden {
  const relations = new Set(links.flatMap((link) => link.relations));
  const sentences = new Set([...relations].flatMap(({ quotes }) => quotes.map(({ sentence }) => sentence)));
  const none: typeof sentences = new Set();
  return {
    relations,
    sentences: text === 'gone' ? sentences : none,
    apart: text === 'apart' ? sentences : none,
  };
}

const isGone = (copies: readonly EntityNode[], { sentences }: Hidden): boolean =>
  copies.every(({ quotes }) => quotes.every(({ sentence }) => sentences.has(sentence)));

/** What each ranker gives each thing: the most that any pair of their entities gets. */
function valuesFor(
  reader: FeatureReader,
  copies: Copies,
  own: EntityNode,
  open: readonly EntityNode[],
  rankers: Readonly<Record<string, Ranker>>,
  chance: () => number,
): Map<string, number[]> {
  const type = open[0]!.type;
  const found = copies(own).map((entity) => reader.candidates(entity, type));
  const drawn = open.map((thing) => {
    const entities = copies(thing);
    const features = found.flatMap((candidates) => entities.flatMap((one) => candidates.get(one) ?? []));
    const degree = Math.max(...entities.map((one) => reader.neighbours(one).length));
    return { features, degree, luck: chance() };
  });
  return new Map(
    Object.entries(rankers).map(([name, ranker]) => [
      name,
      drawn.map(({ features, degree, luck }) =>
        Math.max(ranker(null, degree, luck), ...features.map((one) => ranker(one, degree, luck))),
      ),
    ]),
  );
}
