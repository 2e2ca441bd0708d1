import type { Entity, PlanFacts, Relation, Target } from '../../ingest/model.ts';
import { type Gold, type GoldEntity, type GoldRelation, type GoldTarget, normal, quantity } from './gold.ts';

/** Types that the guidelines do not know are scored neither way. */
const UNSCORED = new Set(['RESPONSIBLE_FOR']);

/** How one kind of thing was read: what was right, and in words what was wrong or missed, by type. */
export interface Tally {
  readonly right: string[];
  readonly wrong: { readonly type: string; readonly text: string }[];
  readonly missed: { readonly type: string; readonly text: string }[];
}

export interface Score {
  readonly entities: Tally;
  readonly relations: Tally;
  readonly targets: Tally;
}

/** Precision, recall and their harmonic mean; all 1 where there was nothing to find and nothing was found. */
export function rates(right: number, wrong: number, missed: number) {
  if (right + wrong + missed === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Compares what was extracted with what a careful reader found, plan by plan. */
export function compare(plans: readonly PlanFacts[], gold: Gold): Score {
  const score = { entities: emptyTally(), relations: emptyTally(), targets: emptyTally() };
  for (const [index, plan] of plans.entries()) {
    const of = <Row extends { plan: number }>(rows: readonly Row[]) =>
      rows.filter((row) => row.plan === index + 1);
    const entityOf = new Map(plan.entities.map((entity) => [entity.id, entity]));
    const nameOf = (id: string) => entityOf.get(id)?.name ?? id;
    tally(score.entities, index, of(gold.entities), plan.entities, {
      fits: fitsEntity,
      type: (entity) => entity.type,
      typeOfGold: (row) => row.types[0] ?? '',
      text: (entity) => entity.name,
      textOfGold: (row) => row.names[0] ?? '',
    });
    tally(
      score.relations,
      index,
      of(gold.relations),
      plan.relations.filter(({ type }) => !UNSCORED.has(type)),
      {
        fits: (row, relation) => fitsRelation(row, relation, plan, entityOf),
        type: (relation) => relation.type,
        typeOfGold: (row) => row.types[0] ?? '',
        text: (relation) => `${nameOf(relation.source)} → ${nameOf(relation.target)}`,
        textOfGold: (row) => `${row.source[0] ?? ''} → ${row.target[0] ?? ''}`,
      },
    );
    tally(score.targets, index, of(gold.targets), plan.targets, {
      fits: fitsTarget,
      type: (target) => target.comparator,
      typeOfGold: (row) => row.comparators[0] ?? '',
      text: (target) => `${target.metric} ${target.comparator} ${target.value} ${target.unit}`,
      textOfGold: (row) => `${row.metrics[0] ?? ''} ${row.comparators[0] ?? ''} ${row.quantity}`,
    });
  }
  return score;
}

const emptyTally = (): Tally => ({ right: [], wrong: [], missed: [] });

interface Comparison<Row, Item> {
  fits(row: Row, item: Item): boolean;
  type(item: Item): string;
  typeOfGold(row: Row): string;
  text(item: Item): string;
  textOfGold(row: Row): string;
}

function tally<Row extends { readonly optional: boolean }, Item>(
  into: Tally,
  plan: number,
  rows: readonly Row[],
  items: readonly Item[],
  by: Comparison<Row, Item>,
): void {
  const found = new Set<Row>();
  const seen = new Set<string>();
  for (const item of items) {
    const hits = rows.filter((row) => by.fits(row, item));
    hits.forEach((row) => found.add(row));
    const text = `${by.type(item)} ${by.text(item)}`;
    if (hits.length > 0 || seen.has(text)) continue;
    seen.add(text);
    into.wrong.push({ type: by.type(item), text: `plan ${plan + 1}: ${by.text(item)}` });
  }
  for (const row of rows.filter(({ optional }) => !optional)) {
    if (found.has(row)) into.right.push(by.typeOfGold(row));
    else into.missed.push({ type: by.typeOfGold(row), text: `plan ${plan + 1}: ${by.textOfGold(row)}` });
  }
}

const isNamed = (names: readonly string[], entity: Entity): boolean =>
  [entity.name, ...entity.aliases].some((name) => names.includes(normal(name)));

const fitsEntity = (row: GoldEntity, entity: Entity): boolean =>
  row.types.includes(entity.type) && isNamed(row.names, entity);

function fitsRelation(
  row: GoldRelation,
  relation: Relation,
  plan: PlanFacts,
  entityOf: ReadonlyMap<string, Entity>,
): boolean {
  const isSide = (names: readonly string[], id: string) => {
    if (names[0] === '@') return id === plan.agencyId || id === plan.regionId;
    const entity = entityOf.get(id);
    return entity !== undefined && isNamed(names, entity);
  };
  const { type, source, target } = relation;
  return (
    row.types.includes(type) &&
    ((isSide(row.source, source) && isSide(row.target, target)) ||
      (type === 'PARTNERS_WITH' && isSide(row.source, target) && isSide(row.target, source)))
  );
}

function fitsTarget(row: GoldTarget, { metric, comparator, value, unit }: Target): boolean {
  const own = normal(metric);
  return (
    own !== '' &&
    row.comparators.includes(comparator) &&
    row.quantity === quantity(value, unit) &&
    row.metrics.some((name) => own.includes(name) || name.includes(own))
  );
}
