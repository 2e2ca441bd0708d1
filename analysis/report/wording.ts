import { type Bilingual, COMPARATORS, type Comparator } from '#ontology';
import { comparable, type Measured } from '../metric.ts';

/** Numbers and promises in the words of a language. Metrics stay as the plan calls them. */

export type Lang = keyof Bilingual;

const PLAIN = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const LARGE = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 3,
});
const MULTIPLES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Units as English writes them after a number; a measure word (家, 个) has no word there. */
const ENGLISH: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('家个项户件条篇只头批期台').map((unit) => [unit, ''])),
  ...Object.fromEntries(Array.from('人名位').map((unit) => [unit, ' people'])),
  次: ' times',
  场: ' events',
  人次: ' visits',
  '%': '%',
  '％': '%',
  '‰': '‰',
  个百分点: ' percentage points',
  百分点: ' percentage points',
  亩: ' mu',
  吨: ' t',
  公里: ' km',
  公顷: ' ha',
  平方公里: ' km²',
  平方米: ' m²',
  兆瓦: ' MW',
};
/** The same of one alone. */
const ONE: Readonly<Record<string, string>> = {
  ' people': ' person',
  ' times': ' time',
  ' events': ' event',
  ' visits': ' visit',
};
const CURRENCIES: Readonly<Record<string, string>> = { 元: 'CNY', 美元: 'USD' };

/** 320亿元, or CNY 32 billion. A unit without an English name is kept as it is. */
export function amountText({ value, unit }: Pick<Measured, 'value' | 'unit'>, lang: Lang): string {
  if (lang === 'zh') return `${value}${unit}`;
  const [, multiples = '', rest = ''] = /^([十百千万亿]*)(.*)$/.exec(unit) ?? [];
  const whole = Array.from(multiples).reduce((product, sign) => product * (MULTIPLES[sign] ?? 1), value);
  const number = (whole >= 1e6 ? LARGE : PLAIN).format(whole);
  const currency = CURRENCIES[rest];
  if (currency !== undefined) return `${currency} ${number}`;
  const words = ENGLISH[rest] ?? ` ${rest}`;
  return `${number}${whole === 1 ? (ONE[words] ?? words) : words}`;
}

/** 1 plan, 2 plans. */
export const countOf = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** How many: 不少于310家, at least 310. */
export function boundText(measured: Measured & { readonly comparator: Comparator }, lang: Lang): string {
  const amount = amountText(measured, lang);
  if (measured.comparator === '=') return amount;
  const bound = COMPARATORS[measured.comparator].label[lang];
  return lang === 'zh' ? `${bound}${amount}` : `${bound} ${amount}`;
}

/**
 * A promise in words: 净增高新技术企业不少于310家; 净增高新技术企业: at least 310. By when or how often stands with it, but
 * for what goes without saying: 全年开展调研3次 says no more than 开展调研3次, 每季度 does.
 */
export function promiseText(
  target: Measured & { readonly comparator: Comparator; readonly period?: string | null },
  lang: Lang,
): string {
  const period = target.period && !YEAR_LONG.test(target.period) ? target.period : '';
  const bound = boundText(target, lang);
  if (lang === 'zh') return `${period}${target.metric}${bound}`;
  return `${target.metric}${period && ` (${period})`}: ${bound}`;
}

const YEAR_LONG = /^(?:全年|年内|年度内|今年|本年度?|全年度)$/;

/** By how much a result misses its promise: 差36家, 36 short; empty where the two have no unit in common. */
export function shortfallText(
  promised: Measured & { readonly comparator: Comparator },
  reached: Measured,
  lang: Lang,
): string {
  const values = comparable(promised, reached);
  if (values === null || promised.unit !== reached.unit) return '';
  const value = Number(Math.abs(values[0] - values[1]).toFixed(6));
  // Two shares differ by points, not by a share.
  const unit = /^[%％]$/.test(promised.unit) ? '个百分点' : promised.unit;
  const amount = amountText({ value, unit }, lang);
  const over = promised.comparator === '<=';
  return lang === 'zh' ? `${over ? '超' : '差'}${amount}` : `${amount} ${over ? 'over' : 'short'}`;
}
