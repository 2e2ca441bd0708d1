import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldNames, foldText, parseQuery, rank, TIERS } from './search-rank.ts';

const names = foldNames('松雅湖未来科技城', ['松雅湖科创湾', 'Song Ya Lake']);
const tierOf = (query: string) => {
  const parsed = parseQuery(query);
  return parsed && rank(parsed, names);
};

test.each([
  ['松雅湖未来科技城', TIERS.name],
  ['“松雅湖未来科技城”', TIERS.name],
  ['松雅湖科创湾', TIERS.alias],
  ['ＳＯＮＧ ya lake', TIERS.alias],
  ['松雅湖', TIERS.prefix],
  ['song', TIERS.prefix],
  ['科技城', TIERS.inner],
  ['湾', TIERS.inner],
  ['科技城 松雅', TIERS.parts],
  ['lake 未来', TIERS.parts],
  ['科创 未来', TIERS.parts],
  ['syh', TIERS.sound],
  ['songyahu', TIERS.sound],
  ['songyh', TIERS.sound],
  ['song ya hu', TIERS.sound],
  ['songyahuw', TIERS.sound],
  ['kjc', TIERS.innerSound],
  ['weilaikeji', TIERS.innerSound],
  ['syhkcw', TIERS.sound],
  ['kjy', null],
  ['w', null],
  ['songyaha', null],
  ['科技园', null],
  ['松雅湖 大学', null],
])('%s', (query, tier) => {
  expect(tierOf(query)).toBe(tier);
});

test.each(['', '   ', '“”', '，。'])('"%s" asks for nothing', (query) => {
  expect(parseQuery(query)).toBeNull();
});

test('every name is found by itself and by each of its parts of two characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (name) => {
      const query = parseQuery(name);
      fc.pre(query !== null);
      expect(rank(query, foldNames(name, []))).toBe(TIERS.name);
      for (const part of query.parts) {
        const inner = parseQuery(part);
        expect(inner && rank(inner, foldNames(name, []))).not.toBeNull();
      }
    }),
  );
});

test('a character with several readings is found by each, and letters in a name by themselves', () => {
  for (const [query, name] of [
    ['changsha', '长沙'],
    ['zhongqing', '重庆'],
    ['chongqing', '重庆'],
    ['lvse', '绿色产业'],
    ['sanyi', '三一集团'],
    ['xianjin3d', '先进3D打印'],
    ['xj3d', '先进3D打印'],
    ['zhinengai', '智能AI平台'],
  ] as const) {
    const parsed = parseQuery(query);
    expect([query, parsed && rank(parsed, foldNames(name, []))]).toEqual([query, TIERS.sound]);
  }
});

test('no name takes long to sound', () => {
  const query = parseQuery(`${'ae'.repeat(90)}x`);
  expect(query && rank(query, foldNames('阿啊恶'.repeat(20), []))).toBeNull();
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)),
  );
});
