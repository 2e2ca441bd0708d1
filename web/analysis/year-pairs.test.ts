import { expect, test } from 'vitest';
import { yearPairs } from './year-pairs.ts';

const plan = (title: string, year: number | null) => ({ id: `${title}${year}`, title, year });

test('plans whose titles differ in the year alone are pairs, latest first', () => {
  const plans = [
    plan('甲县科技局2023年工作计划', 2023),
    plan('甲县科技局2025年工作计划', 2025),
    plan('甲县科技局2024年工作计划', 2024),
    plan('乙县科技局2024年工作计划', 2024),
    plan('工作计划', 2024),
    plan('工作计划', null),
  ];
  const told = yearPairs(plans, 5).map(({ from, to }) => [from.year, to.year, to.title.slice(0, 2)]);
  expect(told).toEqual([
    [2024, 2025, '甲县'],
    [2023, 2024, '甲县'],
  ]);
  expect(yearPairs(plans, 1)).toHaveLength(1);
});

test('two plans of one year are no pair', () => {
  expect(yearPairs([plan('局2024年计划', 2024), { ...plan('局2024年计划', 2024), id: 'x' }], 5)).toEqual([]);
});
