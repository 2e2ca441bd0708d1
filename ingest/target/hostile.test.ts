import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../segment/index.ts';
import { readTargets } from './index.ts';

const PIECES = [
  '净增',
  '力争',
  '达到',
  '突破',
  '不少于',
  '以上',
  '左右',
  '其中',
  '分别',
  '总数',
  '增长',
  '企业',
  '平台',
  '的',
  '12',
  '3.5',
  '1,500',
  '7-10',
  '十',
  '两',
  '亿',
  '万',
  '家',
  '个',
  '%',
  '元',
  '、',
  '，',
  '。',
  '；',
  '(',
  ')',
  '“',
  '”',
  '《',
  '2024年',
  '全年',
  '每季度',
  '|',
  '\n',
  '\ud83d',
  '翻番',
  '前',
  '第',
  '规模',
  '等',
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join(''));

const targetsOf = (text: string) =>
  segment({ name: 'x.txt', format: 'txt', text }).flatMap((plan) => readTargets(text, plan));

describe('any text', () => {
  test('gives targets that name a metric, a number and their sentence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { metric, value, evidence } of targetsOf(`县科技局2024年计划\n${text}`)) {
          expect(metric).not.toBe('');
          expect(Number.isFinite(value)).toBe(true);
          expect(evidence[0]!.text).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['digits', '1'.repeat(400_000)],
    ['numbers in one clause', '新增企业3家、'.repeat(60_000)],
    ['numbers in one line', '新增企业3家，'.repeat(60_000)],
    ['quotes that never close', '“3家'.repeat(130_000)],
    ['brackets that never close', '（3家'.repeat(130_000)],
    ['Chinese numerals', '十'.repeat(400_000)],
    ['verbs', '引进培育'.repeat(100_000)],
    ['lists', `${'甲、'.repeat(100_000)}分别3家、4家`],
  ])('ends: %s', (_, text) => expect(Array.isArray(targetsOf(text))).toBe(true));
});
