import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SearchIndex } from './search-index.ts';
import { foldNames, parseQuery, rank } from './search-rank.ts';

const text = fc.string({
  unit: fc.constantFrom('甲', '乙', '丙', 'a', 'B', '1', ' ', '“', '𠮷', '３'),
  maxLength: 6,
});

test('no name that answers a query is left out, and the order stays', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, fc.array(text, { maxLength: 2 })), { maxLength: 12 }),
      text,
      (names, asked) => {
        const items = names.map(([name, aliases]) => ({ names: foldNames(name, aliases) }));
        const query = parseQuery(asked);
        fc.pre(query !== null);
        const answers = (among: readonly (typeof items)[number][]) =>
          among.filter((item) => rank(query, item.names) !== null);
        expect(answers(new SearchIndex(items).candidates(query))).toEqual(answers(items));
      },
    ),
    { numRuns: 500 },
  );
});

test('a rare pair of characters leaves few names to look at', () => {
  const items = Array.from({ length: 1000 }, (_, index) => ({ names: foldNames(`第${index}平台`, []) }));
  const query = parseQuery('第777平台');
  expect(query && new SearchIndex(items).candidates(query).length).toBeLessThan(30);
});
