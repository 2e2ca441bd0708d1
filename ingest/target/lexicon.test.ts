import { describe, expect, test } from 'vitest';
import { COMPARATOR_RULES, readComparator } from './comparators.ts';
import { arabicNumber, chineseNumber } from '#common/numerals';
import { PERIOD_RULES, periodIn } from './periods.ts';
import { quantitiesIn } from './quantities.ts';
import { UNITS } from './units.ts';

/** The comparator rule that holds for the first quantity of a passage. */
function comparatorOf(passage: string): string | undefined {
  const quantity = quantitiesIn(passage)[0];
  if (!quantity) return undefined;
  return readComparator(passage.slice(0, quantity.start), passage.slice(quantity.end)).rule;
}

describe.each(COMPARATOR_RULES)('comparator $id', ({ id, reads, refuses }) => {
  test.each(reads)('reads %s', (passage) => expect(comparatorOf(passage)).toBe(id));
  test.each(refuses)('refuses %s', (passage) => expect(comparatorOf(passage)).not.toBe(id));
});

describe.each(PERIOD_RULES)('period $id', ({ pattern, reads, refuses }) => {
  test.each(reads)('reads %s', (passage) => expect(pattern.exec(passage)?.index).toBe(0));
  test.each(refuses)('refuses %s', (passage) => expect(pattern.test(passage)).toBe(false));
});

test.each([
  ['到2026年底，建成5家', '到2026年底'],
  ['1-11月完成50项', '1-11月'],
  ['三季度前挂牌', '三季度前'],
  ['全年净增310家', '全年'],
  ['净增310家', null],
])('the period of %s', (passage, period) => expect(periodIn(passage)).toBe(period));

const quantity = (passage: string) =>
  quantitiesIn(passage).map(({ value, high, unit }) => [value, high, unit]);

describe('quantities', () => {
  test.each([
    ['净增310家', [[310, null, '家']]],
    ['239.06亿元', [[239.06, null, '亿元']]],
    ['2.45万亿元', [[2.45, null, '万亿元']]],
    ['1,500家次', [[1500, null, '家次']]],
    ['１５％', [[15, null, '%']]],
    ['5-8个', [[5, 8, '个']]],
    ['3—4项', [[3, 4, '项']]],
    ['0.2个百分点', [[0.2, null, '个百分点']]],
    ['两条中试线', [[2, null, '条']]],
    ['突破百亿元', [[100, null, '亿元']]],
    ['新 增 2 0 家', [[20, null, '家']]],
    ['翻两番', [[4, null, '倍']]],
    ['创新指数达到160以上', [[160, null, '']]],
  ])('%s', (passage, found) => expect(quantity(passage)).toEqual(found));

  test.each([
    '2024年',
    '3-12月',
    '第3批',
    'G60科创走廊',
    '1+10+N',
    '315体系',
    '3个月',
    '5个工作日',
    '10场景',
    '〔2024〕42号',
    '9号机器人',
    '三年行动',
    '一批企业',
    '75周年',
  ])('none in %s', (passage) => expect(quantity(passage).filter(([, , unit]) => unit !== '批')).toEqual([]));
});

test('a longer unit stands before the shorter one that begins it', () => {
  const names = UNITS.map(({ name }) => name);
  names.forEach((name, at) =>
    expect(names.slice(at + 1).filter((later) => later !== name && later.startsWith(name))).toEqual([]),
  );
});

test.each([
  ['十', 10],
  ['两', 2],
  ['二十五', 25],
  ['三百', 300],
  ['一千二百', 1200],
  ['一二', null],
  ['', null],
])('numeral %s', (numeral, value) => expect(chineseNumber(numeral)).toBe(value));

test('digits of every width', () => expect(arabicNumber('１,２００')).toBe(1200));
