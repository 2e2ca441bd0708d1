import { type Features, scoreOf } from '#analysis/suggest/tally';

/** A value for a thing that could be linked; `luck`, from 0 to 1, orders equals by chance. */
export type Ranker = (features: Features | null, degree: number, luck: number) => number;

/** What suggestions have to be better than. */
export const BASELINES = ['random', 'degree', 'common neighbours'] as const;

const by =
  (read: (features: Features) => number): Ranker =>
  (features, _degree, luck) =>
    (features ? read(features) : 0) + luck / 1e6;

/** Ways to rank what a thing could be linked to; what nothing speaks for ranks last. */
export const RANKERS: Readonly<Record<string, Ranker>> = {
  random: (_features, _degree, luck) => luck,
  degree: (_features, degree, luck) => degree + luck,
  'common neighbours': by(({ common }) => common),
  'Adamic–Adar': by(({ adamicAdar }) => adamicAdar),
  'resource allocation': by(({ resource }) => resource),
  Katz: by(({ katz }) => katz),
  'sentences in common': by(({ sentences }) => sentences),
  ours: by(scoreOf),
};
