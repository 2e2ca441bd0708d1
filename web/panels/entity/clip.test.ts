import { expect, test } from 'vitest';
import { clip } from './clip.ts';

test('keeps a short sentence whole', () => {
  expect(clip('支持远山重工建设。', 2, 6)).toEqual({ before: '支持', name: '远山重工', after: '建设。' });
});

test('shortens a long one on both sides', () => {
  const sentence = `${'甲'.repeat(40)}远山重工${'乙'.repeat(40)}`;
  const { before, name, after } = clip(sentence, 40, 44);
  expect([before.length, name, after.length]).toEqual([27, '远山重工', 27]);
  expect(before.startsWith('…') && after.endsWith('…')).toBe(true);
});
