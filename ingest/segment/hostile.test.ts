import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from './index.ts';

/** Pieces that the rules look for, to be put together in ways that no plan does. */
const PIECES = [
  '一、',
  '（一）',
  '1.',
  '一是',
  '二是',
  '①',
  '■',
  '——',
  '|',
  '\t',
  '\n',
  '\r\n',
  '。',
  '；',
  '，',
  '、',
  '：',
  '(',
  '（',
  '“',
  '《',
  '目录',
  '附件：',
  '序号',
  '牵头单位：',
  '2024年',
  '科技局',
  '工作计划',
  '总结',
  '下一步',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u200b',
  '\u3000',
  '平台',
  'XX',
  '12家',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

describe('any text', () => {
  test('falls into sentences that are its own slices, in order, inside their sections and plans', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let last = 0;
        for (const plan of segment({ name: 'x.txt', format: 'txt', text })) {
          expect(plan.end).toBeLessThanOrEqual(text.length);
          for (const section of plan.sections) {
            for (const sentence of section.sentences) {
              expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
              expect(sentence.start).toBeGreaterThanOrEqual(Math.max(last, section.start, plan.start));
              expect(sentence.end).toBeGreaterThan(sentence.start);
              expect(sentence.end).toBeLessThanOrEqual(Math.min(section.end, plan.end));
              last = sentence.end;
            }
            for (const owner of section.owners) expect(text.slice(owner.start, owner.end)).toBe(owner.name);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('loses nothing but marks and blanks in a single plan', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('平台', '。', '；', '，', '\n', '12家', '一是', '二是'), { maxLength: 60 }),
        (pieces) => {
          const text = `甲${pieces.join('')}`;
          const kept = segment({ name: 'x.txt', format: 'txt', text })
            .flatMap(({ sections }) =>
              sections.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)),
            )
            .join('');
          expect(kept.replace(/\s|[一二]是/g, '')).toBe(text.replace(/\s|[一二]是/g, ''));
        },
      ),
    );
  });

  test.each([
    ['one line without a stop', '平台建设'.repeat(200_000)],
    ['brackets that never close', '（'.repeat(400_000)],
    ['nothing but bars', '|'.repeat(400_000)],
    ['marks alone', '一、'.repeat(200_000)],
    ['runs without an end', '一是'.repeat(200_000)],
    ['empty lines', '\n'.repeat(800_000)],
    ['owners without names', '牵头单位：'.repeat(100_000)],
    ['dots of contents', `${'甲'.repeat(80)}${'.'.repeat(400_000)}`],
  ])('ends soon: %s', (_, text) =>
    expect(segment({ name: 'x.txt', format: 'txt', text }).length).toBeLessThan(2),
  );
});
