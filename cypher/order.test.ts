import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText, sortBy, sortedUnion } from './order.ts';

test('text is ordered by code point, as UTF-8 bytes are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(compareText(a, b))).toBe(bytes);
    }),
    { examples: [['！', '𠮷']] },
  );
});

test('the first difference in a key decides', () => {
  const rows = [
    { n: 10, s: 'b' },
    { n: 9, s: 'z' },
    { n: 10, s: 'a' },
  ];
  expect(sortBy(rows, ({ n, s }) => [n, s])).toEqual([rows[1], rows[2], rows[0]]);
});

test('a union has each text once, in order', () => {
  expect(sortedUnion(['b', 'a'], ['a', '𠮷', '！'])).toEqual(['a', 'b', '！', '𠮷']);
});
