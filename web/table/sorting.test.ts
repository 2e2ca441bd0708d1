import { expect, test } from 'vitest';
import { pressed, sorted } from './sorting.ts';

const rows = [
  { name: '中南大学', degree: 2 },
  { name: '北京市', degree: 10 },
  { name: '氢能', degree: 2 },
];
const names = (column: 'name' | 'degree', descending: boolean) =>
  sorted(rows, { column, descending }, (row, by) => row[by]).map(({ name }) => name);

test('names by pinyin, figures by size, ties in their old order', () => {
  expect(names('name', false)).toEqual(['北京市', '氢能', '中南大学']);
  expect(names('degree', true)).toEqual(['北京市', '中南大学', '氢能']);
});

test('the same column again turns the order', () => {
  expect(pressed({ column: 'name', descending: false }, 'name')).toEqual({
    column: 'name',
    descending: true,
  });
  expect(pressed({ column: 'name', descending: true }, 'degree')).toEqual({
    column: 'degree',
    descending: false,
  });
});
