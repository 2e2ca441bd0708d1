import { describe, expect, test } from 'vitest';
import { HEADING_RULES, tenseOfHeading, tenseOfTitle } from './heading-tense.ts';

describe.each(HEADING_RULES)('$id', ({ tense, reads, refuses }) => {
  test.each(reads)('reads %s', (heading) => expect([tense, 'mixed']).toContain(tenseOfHeading(heading)));
  test.each(refuses)('refuses %s', (heading) => expect(tenseOfHeading(heading)).not.toBe(tense));
});

test.each([
  ['区科技局2024年工作总结和2025年工作思路', 'mixed', 'review'],
  ['市科技局2022年度述职报告(节选)', 'review', 'review'],
  ['县科技局2024年工作计划', 'plan', 'plan'],
  ['泉州市科技局2024年主要工作', null, 'plan'],
])('title %s', (title, said, first) => {
  expect(tenseOfHeading(title)).toBe(said);
  expect(tenseOfTitle(title)).toBe(first);
});
