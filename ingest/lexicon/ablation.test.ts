import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare, rates } from '../../scripts/score/compare.ts';
import { type Gold, normal, quantity } from '../../scripts/score/gold.ts';
import type { PlanFacts } from '../model.ts';
import { extractWithout, GAZETTEERS, NAMES } from './testing/without-names-of.ts';

/**
 * Names are to be read by their structure, not because a lexicon lists those of the sample. So the sample plans are
 * read twice, with all lexicons and with lexicons from which every name that stands in these plans is taken out.
 */
const SEEDS = new URL('../../seeds/source/', import.meta.url);
const texts = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, format: 'txt', text: readFileSync(new URL(name, SEEDS), 'utf8') }));
const all = texts.map(({ text }) => text).join('\n');

/** What was read with all lexicons, as the rows that a second reading is compared with. */
const asGold = (plans: readonly PlanFacts[]): Gold => {
  const rows = plans.map((plan, at) => {
    const entityOf = new Map(plan.entities.map((entity) => [entity.id, entity]));
    const names = (id: string): string[] => {
      const entity = entityOf.get(id);
      return entity ? [entity.name, ...entity.aliases].map(normal) : [];
    };
    const row = { plan: at + 1, optional: false };
    return {
      entities: plan.entities.map(({ id, type }) => ({ ...row, types: [type], names: names(id) })),
      relations: plan.relations.map(({ type, source, target }) => ({
        ...row,
        types: [type],
        source: names(source),
        target: names(target),
      })),
      targets: plan.targets.map(({ metric, comparator, value, unit }) => ({
        ...row,
        metrics: [normal(metric)],
        comparators: [comparator],
        quantity: quantity(value, unit),
      })),
    };
  });
  return {
    entities: rows.flatMap(({ entities }) => entities),
    relations: rows.flatMap(({ relations }) => relations),
    targets: rows.flatMap(({ targets }) => targets),
  };
};

async function agreement(lexicons: Parameters<typeof extractWithout>[1]) {
  const whole = await extractWithout('', []);
  const less = await extractWithout(all, lexicons);
  const tallies = { entities: [0, 0, 0], relations: [0, 0, 0], targets: [0, 0, 0] };
  for (const text of texts) {
    const score = compare(less.extract(text), asGold(whole.extract(text)));
    for (const kind of ['entities', 'relations', 'targets'] as const) {
      const { right, wrong, missed } = score[kind];
      for (const [at, { length }] of [right, wrong, missed].entries()) tallies[kind][at]! += length;
    }
  }
  const f1 = ([right, wrong, missed]: readonly number[]) => rates(right!, wrong!, missed!).f1;
  return {
    removed: less.removed.length,
    entities: f1(tallies.entities),
    relations: f1(tallies.relations),
    targets: f1(tallies.targets),
  };
}

test('without the sample’s names in the lexicons, the sample is read as well', async () => {
  const { removed, entities, relations, targets } = await agreement(NAMES);
  expect(removed).toBeGreaterThan(20);
  expect(entities).toBeGreaterThan(0.97);
  expect(relations).toBeGreaterThan(0.97);
  expect(targets).toBe(1);
});

test('without its universities and divisions, too, it is read nearly as well', async () => {
  const { entities, relations, targets } = await agreement([...NAMES, ...GAZETTEERS]);
  expect(entities).toBeGreaterThan(0.93);
  expect(relations).toBeGreaterThan(0.93);
  expect(targets).toBe(1);
});
