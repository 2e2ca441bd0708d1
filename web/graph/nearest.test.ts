import { expect, test } from 'vitest';
import { nextTowards } from './nearest.ts';

const spots = [
  { id: 'middle', x: 0, y: 0 },
  { id: 'right', x: 100, y: 10 },
  { id: 'far right', x: 300, y: 0 },
  { id: 'below', x: 20, y: 80 },
  { id: 'above left', x: -60, y: -60 },
];

test.each([
  ['middle', 'right', 'right'],
  ['right', 'right', 'far right'],
  ['middle', 'down', 'below'],
  ['middle', 'left', 'above left'],
  ['middle', 'up', 'above left'],
  ['far right', 'right', 'far right'],
] as const)('from %s to the %s: %s', (from, direction, to) => {
  expect(nextTowards(spots, from, direction)).toBe(to);
});

test('without a start it is the first; without nodes there is none', () => {
  expect(nextTowards(spots, null, 'up')).toBe('middle');
  expect(nextTowards([], null, 'up')).toBeNull();
});
