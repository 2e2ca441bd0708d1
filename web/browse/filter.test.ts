import { expect, test } from 'vitest';
import { countChosen, NO_FILTER, toggled } from './filter.ts';

test('a value is chosen and let go, and a facet without any is not there', () => {
  const one = toggled(NO_FILTER, 'types', 'Company');
  const two = toggled(toggled(one, 'types', 'Platform'), 'years', '2024');
  expect(two.chosen).toEqual({ types: ['Company', 'Platform'], years: ['2024'] });
  expect(countChosen(two)).toBe(3);
  expect(toggled(toggled(toggled(two, 'types', 'Company'), 'types', 'Platform'), 'years', '2024')).toEqual(
    NO_FILTER,
  );
});
