import { expect, test } from 'vitest';
import { parseViews, renamed, type SavedView, withView, without } from './saved.ts';

const view = (id: string, name: string): SavedView => ({ id, name, fragment: `n=${id}`, savedAt: '2024' });

test('the latest comes first, and a name is given once', () => {
  const views = withView(withView(withView([], view('a', '氢能')), view('b', '园区')), view('c', '氢能'));
  expect(views.map(({ id }) => id)).toEqual(['c', 'b']);
});

test('a new name takes the place of another view of that name', () => {
  const views = [view('a', '氢能'), view('b', '园区')];
  expect(renamed(views, 'a', '园区')).toEqual([{ ...view('a', '园区') }]);
  expect(without(views, 'a')).toEqual([view('b', '园区')]);
});

test('what was kept is read, and what is no view left out', () => {
  expect(parseViews(JSON.stringify([view('a', '氢能'), { id: 1 }, null]))).toEqual([view('a', '氢能')]);
  expect(parseViews('{')).toEqual([]);
  expect(parseViews(null)).toEqual([]);
});
