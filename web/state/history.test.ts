import { expect, test } from 'vitest';
import { begin, redo, step, undo } from './history.ts';

const walked = step(step(begin('a'), 'b'), 'c');

test('steps are taken back and again', () => {
  expect(undo(walked).present).toBe('b');
  expect(undo(undo(walked)).present).toBe('a');
  expect(redo(undo(undo(walked))).present).toBe('b');
  expect(redo(undo(walked))).toEqual(walked);
});

test('at either end nothing happens', () => {
  expect(undo(begin('a'))).toEqual(begin('a'));
  expect(redo(walked)).toBe(walked);
});

test('a new step forgets what was taken back', () => {
  const branched = step(undo(walked), 'd');
  expect(branched).toEqual({ past: ['a', 'b'], present: 'd', future: [] });
});

test('a step to the same value is none', () => {
  expect(step(walked, 'c')).toBe(walked);
});

test('old steps are forgotten', () => {
  let history = begin(0);
  for (let next = 1; next <= 150; next += 1) history = step(history, next);
  expect(history.past).toHaveLength(100);
  expect(history.past[0]).toBe(50);
});
