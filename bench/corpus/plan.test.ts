import { expect, test } from 'vitest';
import { generatePlan } from './plan.ts';

test('the same seed gives the same plan, another seed another', () => {
  expect(generatePlan(7)).toEqual(generatePlan(7));
  expect(generatePlan(7).text).not.toBe(generatePlan(8).text);
});

test('plans have the length of real ones', () => {
  const lengths = Array.from({ length: 200 }, (_, seed) => generatePlan(seed).text.length).sort(
    (a, b) => a - b,
  );
  expect(lengths[0]).toBeGreaterThan(1000);
  expect(lengths[100]).toBeGreaterThan(2000);
  expect(lengths.at(-1)).toBeLessThan(10_000);
});

test('names are unique, as files have to be', () => {
  const names = Array.from({ length: 2000 }, (_, seed) => generatePlan(seed).name);
  expect(new Set(names).size).toBe(names.length);
});
