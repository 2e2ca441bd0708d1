import { describe, expect, test } from 'vitest';
import { MARK_RULES, readMark } from './marks.ts';
import { runItems } from './runs.ts';

const examples = MARK_RULES.flatMap(({ id, reads, refuses }) => [
  ...reads.map((text) => ({ id, text, isRead: true })),
  ...refuses.map((text) => ({ id, text, isRead: false })),
]);

describe('ladder marks', () => {
  test.each(examples)('$id: "$text" is read: $isRead', ({ id, text, isRead }) =>
    expect(readMark(text, 0, text.length)?.rule === id).toBe(isRead),
  );

  test('the text begins after the mark', () => {
    const text = '（一） 夯实平台底座';
    expect(text.slice(readMark(text, 0, text.length)!.end)).toBe('夯实平台底座');
  });
});

const bodies = (text: string) => {
  const items = runItems(text, 0, text.length);
  return items.map(({ body }, at) => text.slice(body, items[at + 1]?.start ?? text.length));
};

describe('runs inside a paragraph', () => {
  test.each([
    ['抓三件事：一是建平台；二是聚人才；三是优生态。', ['建平台；', '聚人才；', '优生态。']],
    ['①建平台②聚人才', ['建平台', '聚人才']],
    ['1.建平台。2.聚人才1.5万人。', ['建平台。', '聚人才1.5万人。']],
    ['(1)建平台;(2)聚人才', ['建平台;', '聚人才']],
    ['一是建平台。', []],
    ['二是聚人才；三是优生态。', []],
    ['统一是关键，唯一是目标', []],
  ])('%s', (text, items) => expect(bodies(text)).toEqual(items));
});
