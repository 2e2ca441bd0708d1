import { expect, test } from 'vitest';
import { amountText, countOf, promiseText, shortfallText } from './wording.ts';

test.each([
  [310, '家', '310家', '310'],
  [239.06, '亿元', '239.06亿元', 'CNY 23.906 billion'],
  [2.5, '万人', '2.5万人', '25,000 people'],
  [17, '%', '17%', '17%'],
  [1.5, '个百分点', '1.5个百分点', '1.5 percentage points'],
  [12, '台套', '12台套', '12 台套'],
  [3, '百万美元', '3百万美元', 'USD 3 million'],
])('%d %s is written as each language writes it', (value, unit, zh, en) => {
  expect(amountText({ value, unit }, 'zh')).toBe(zh);
  expect(amountText({ value, unit }, 'en')).toBe(en);
});

test('a promise is told in words, without signs', () => {
  const target = { metric: '净增企业', comparator: '>=', value: 1576, unit: '家' } as const;
  expect(promiseText(target, 'zh')).toBe('净增企业不少于1576家');
  expect(promiseText(target, 'en')).toBe('净增企业: at least 1,576');
  expect(promiseText({ ...target, comparator: '=' }, 'zh')).toBe('净增企业1576家');
  expect(promiseText({ ...target, comparator: '<=' }, 'en')).toBe('净增企业: at most 1,576');
});

test('how often is part of a promise, the whole year goes without saying', () => {
  const target = { metric: '现场调研', comparator: '>=', value: 1, unit: '次' } as const;
  expect(promiseText({ ...target, period: '每季度' }, 'zh')).toBe('每季度现场调研不少于1次');
  expect(promiseText({ ...target, period: '每季度' }, 'en')).toBe('现场调研 (每季度): at least 1 time');
  expect(promiseText({ ...target, period: '全年' }, 'zh')).toBe('现场调研不少于1次');
});

test('shares differ by points; what has other units is not subtracted', () => {
  const share = (value: number) => ({ metric: '增速', comparator: '>=', value, unit: '%' }) as const;
  expect(shortfallText(share(17), share(15.2), 'zh')).toBe('差1.8个百分点');
  expect(shortfallText(share(17), share(15.2), 'en')).toBe('1.8 percentage points short');
  expect(shortfallText({ ...share(15), comparator: '<=' }, share(17), 'en')).toBe('2 percentage points over');
  expect(shortfallText(share(17), { metric: '额', value: 3, unit: '亿元' }, 'zh')).toBe('');
});

test('one is told from many', () => {
  expect(amountText({ value: 1, unit: '名' }, 'en')).toBe('1 person');
  expect([countOf(1, 'plan'), countOf(2, 'plan')]).toEqual(['1 plan', '2 plans']);
});
