import { expect, test } from 'vitest';
import { windowOn } from './window.ts';

test('a large drawing is shown whole, with room for the toolbar below', () => {
  const { zoom, pan } = windowOn({ x1: -1000, y1: -500, x2: 1000, y2: 500 }, 800, 600);
  expect(zoom).toBeCloseTo((800 - 128) / 2000);
  expect(pan).toEqual({ x: 400, y: 272 });
  expect(pan.y + zoom * 500).toBeLessThan(600 - 92);
});

test('a single node is not blown up', () => {
  expect(windowOn({ x1: 90, y1: 90, x2: 110, y2: 110 }, 800, 600)).toEqual({
    zoom: 1.25,
    pan: { x: 275, y: 147 },
  });
});

test('a canvas hardly larger than its margins still shows something', () => {
  expect(windowOn({ x1: 0, y1: 0, x2: 300, y2: 300 }, 120, 90).zoom).toBeGreaterThan(0.08);
});
