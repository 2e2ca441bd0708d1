import { readFileSync } from 'node:fs';

/** What a careful reader takes from a text: rows of three tab-separated files, `|` between equally good forms. */
export interface GoldEntity {
  readonly plan: number;
  readonly types: readonly string[];
  readonly names: readonly string[];
  readonly optional: boolean;
}

export interface GoldRelation {
  readonly plan: number;
  readonly types: readonly string[];
  /** Names; `@` is the plan's own agency or region. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly optional: boolean;
}

export interface GoldTarget {
  readonly plan: number;
  readonly metrics: readonly string[];
  readonly comparators: readonly string[];
  readonly quantity: string;
  readonly optional: boolean;
}

export interface Gold {
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly targets: readonly GoldTarget[];
}

/** A name as it is compared: without width, quotation marks, spaces, and with one kind of dash. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s“”"'‘’《》「」『』]/g, '')
    .replace(/~|—|–/g, '-')
    .toLowerCase();

/** 2 万人次 and 20000 人次 are the same quantity. */
export function quantity(value: number, unit: string): string {
  const scale = { 万: 1e4, 亿: 1e8 }[normal(unit)[0] ?? ''];
  const bare = normal(unit).replace(/^[万亿]/, '');
  return scale !== undefined && bare
    ? `${Number((value * scale).toPrecision(12))} ${bare}`
    : `${value} ${normal(unit)}`;
}

const either = (text: string): string[] => text.split('|').map(normal);

/** Reads PREFIX.entities.tsv, PREFIX.relations.tsv and PREFIX.targets.tsv. */
export function readGold(prefix: string): Gold {
  const rows = (kind: string) =>
    readFileSync(`${prefix}.${kind}.tsv`, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
  return {
    entities: rows('entities').map(([plan, types = '', names = '', mark]) => ({
      plan: Number(plan),
      types: types.split('|'),
      names: either(names),
      optional: mark === '?',
    })),
    relations: rows('relations').map(([plan, source = '', types = '', target = '', mark]) => ({
      plan: Number(plan),
      types: types.split('|'),
      source: either(source),
      target: either(target),
      optional: mark === '?',
    })),
    targets: rows('targets').map(([plan, metric = '', comparators = '', value, unit = '', mark]) => ({
      plan: Number(plan),
      metrics: either(metric),
      comparators: comparators.split('|'),
      quantity: quantity(Number(value), unit),
      optional: mark === '?',
    })),
  };
}
