/** Numbers with what they count: 3家, 两大, 十余项, 2024年. A name may hold a number, but no count. */

const NUMERALS = '0123456789一二两三四五六七八九十百千万亿数几';
const UNITS =
  /^(?:多|余|来)?(?:万|亿)?(?:个百分点|平方米|平方公里|公里|小时|人次|家次|场次|周年|百分点|分钟|年度|季度|年底|年初|年内|年末|月份|大类|小类|万元|亿元|美元|[个家项名件户届次场条人元亩头只台套种大类所座批轮年月日天吨篇本册款辆架颗位支组队期%倍点余米层瓦P])/;
/** A span of years in a name: 三年行动, 五年倍增计划. */
const YEAR_IN_NAME =
  /^年(?:行动|倍增|攻坚|计划|提升|培育|规划|专项|跃升|攻关|赶超|翻番|发展|滚动|建设|实施|改造|振兴|突破)/;
/** 百万吨级 in a name: how large a thing is. */
const SIZE_IN_NAME = /^(?:吨|千瓦|兆瓦|瓦|公里|米|英寸|寸|纳米|升|立方米|伏|千伏|赫兹|比特|像素)级/;
const LONGEST_NUMERAL = 8;
const LONGEST_UNIT = 6;

const NUMERAL_CODES = new Set(Array.from(NUMERALS, (character) => character.charCodeAt(0)));

export const isNumeral = (code: number): boolean => NUMERAL_CODES.has(code);

/** The end of the unit after a number in digits from `start` to `at`; `at` if none counts there. */
export function unitEnd(text: string, start: number, at: number, end: number): number {
  const rest = text.slice(at, Math.min(end, at + LONGEST_UNIT));
  const unit = UNITS.exec(rest)?.[0];
  if (unit === undefined || (unit === '所' && isJoined(text, start))) return at;
  if (SIZE_IN_NAME.test(text.slice(at, Math.min(end, at + LONGEST_UNIT + 2)).replace(/^[万亿]+/, '')))
    return at;
  const isYear = at - start === 4 && rest.startsWith('年');
  return YEAR_IN_NAME.test(rest) && !isYear ? at : at + unit.length;
}

/** The end of a count in Chinese numerals with its unit (三大, 两家, 十余项); `start` if it is none. */
export function countEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < LONGEST_NUMERAL && NUMERAL_CODES.has(text.charCodeAt(at))) at += 1;
  const rest = text.slice(at, Math.min(end, at + LONGEST_UNIT));
  if (YEAR_IN_NAME.test(rest) || SIZE_IN_NAME.test(rest)) return start;
  const unit = UNITS.exec(rest)?.[0];
  return unit === undefined || (unit === '所' && isJoined(text, start)) ? start : at + unit.length;
}

/** Whether a number with 所 ends a name (电科38所) rather than counting: a character of a name stands before it. */
const isJoined = (text: string, start: number): boolean =>
  /\p{Script=Han}/u.test(text[start - 1] ?? '') &&
  !'的了等有建设新增达到近约超共计第'.includes(text[start - 1]!);
