import prand from 'pure-rand';
import {
  BRANDS,
  CARRIERS,
  EVENTS,
  FIELDS,
  FORMS,
  METRICS,
  PLACES,
  SCHEMES,
  SCHOOLS,
  TALENTS,
  TRADES,
} from './words.ts';

/** Draws from a stream of numbers that a seed fixes. */
interface Dice {
  number(least: number, most: number): number;
  one<Item>(items: readonly Item[]): Item;
}

function diceOf(seed: number): Dice {
  const stream = prand.xoroshiro128plus(seed);
  const number = (least: number, most: number) => prand.unsafeUniformIntDistribution(least, most, stream);
  return { number, one: (items) => items[number(0, items.length - 1)]! };
}

const LEVELS = ['市', '县', '区'] as const;

/**
 * A plan of the genre, the same for the same seed: 2,000 to 6,000 characters, as real ones have, with names that
 * come back in other plans (places, universities and companies are drawn from a few thousand).
 */
export function generatePlan(seed: number): { readonly name: string; readonly text: string } {
  const dice = diceOf(seed);
  const place = `${dice.one(PLACES)}${dice.one(LEVELS)}`;
  const year = dice.number(2021, 2026);
  const title = `${place}科技局${year}年工作计划`;
  const paragraphs = Array.from({ length: dice.number(12, 30) }, (_, index) => paragraph(dice, place, index));
  const text = [title, '', goals(dice, year), '', '二、重点任务', ...paragraphs].join('\n');
  return { name: `${place}${year}-${seed}.txt`, text: `${text}\n` };
}

const company = (dice: Dice) => `${dice.one(PLACES)}${dice.one(BRANDS)}${dice.one(TRADES)}${dice.one(FORMS)}`;
const school = (dice: Dice) => `${dice.one(PLACES)}${dice.one(SCHOOLS)}`;
const platform = (dice: Dice) => `${dice.one(PLACES)}${dice.one(FIELDS)}${dice.one(CARRIERS)}`;
const fields = (dice: Dice) => Array.from({ length: dice.number(2, 4) }, () => dice.one(FIELDS)).join('、');

function goals(dice: Dice, year: number): string {
  const promises = METRICS.map(
    ([metric, unit, least, most]) => `${metric}${dice.number(least, most)}${unit}${dice.one(['', '以上'])}`,
  );
  return `一、主要目标\n${year}年，力争${promises.join('，')}。`;
}

function paragraph(dice: Dice, place: string, index: number): string {
  const sentences = Array.from({ length: dice.number(3, 6) }, () => dice.one(SENTENCES)(dice, place));
  return `${index + 1}.${dice.one(['建设创新平台', '壮大创新主体', '推进成果转化', '引育科技人才', '优化创新生态'])}。${sentences.join('')}`;
}

const SENTENCES: readonly ((dice: Dice, place: string) => string)[] = [
  (dice, place) =>
    `加快推进${place}${dice.one(FIELDS)}${dice.one(CARRIERS)}建设，聚焦${fields(dice)}等产业。`,
  (dice) =>
    `支持${company(dice)}建设${platform(dice)}，支持${company(dice)}、${company(dice)}等企业做大做强。`,
  (dice) => `深化与${school(dice)}、${school(dice)}的产学研合作，与${school(dice)}共建${platform(dice)}。`,
  (dice, place) =>
    `实施“${place}${dice.one(FIELDS)}${dice.one(SCHEMES)}”，落实《${place}${dice.one(FIELDS)}发展若干政策》。`,
  (dice, place) => `用好“${place}${dice.one(TALENTS)}”，引进高层次人才${dice.number(5, 200)}名。`,
  (dice, place) => `办好${place}${dice.one(EVENTS)}，推动${platform(dice)}在${dice.one(PLACES)}新区落地。`,
  () => '完善工作机制，压实工作责任，形成上下联动、齐抓共管的良好局面，确保各项任务落到实处。',
  (dice) => `在谈的${company(dice)}项目力争年内签约。`,
];
