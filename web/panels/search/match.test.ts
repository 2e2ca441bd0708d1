import { expect, test } from 'vitest';
import { markMatch, matchingAlias } from './match.ts';

test.each([
  ['松涛湖未来科技城', '科技城', ['松涛湖未来', '[科技城]']],
  ['松涛湖未来科技城', '松涛', ['[松涛]', '湖未来科技城']],
  ['3T产业', '3t', ['[3T]', '产业']],
  ['３Ｔ产业', '3T', ['[３Ｔ]', '产业']],
  ['氢能', '锂电', ['氢能']],
  ['氢能', '', ['氢能']],
])('%s, typed %s', (name, part, pieces) => {
  expect(markMatch(name, part).map(({ text, matches }) => (matches ? `[${text}]` : text))).toEqual(pieces);
});

test('an alias is named only where the name does not say it', () => {
  const entity = { name: '国防科技大学', aliases: ['国防科大'] };
  expect(matchingAlias(entity, '科大')).toBe('国防科大');
  expect(matchingAlias(entity, '国防')).toBeNull();
  expect(matchingAlias(entity, '')).toBeNull();
});
