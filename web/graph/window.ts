import type { Box } from './label-room.ts';

/** Pixels around the drawing: room for the labels of the outermost nodes, and for the toolbar below. */
const MARGIN = { left: 64, right: 64, top: 36, bottom: 92 } as const;
/** A few nodes are shown no larger than this. */
const CLOSEST = 1.25;
const FARTHEST = 0.012;

/** The size of the canvas in pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Window {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** The zoom and pan that show a box in the middle of a canvas of this size. */
export function windowOn({ x1, y1, x2, y2 }: Box, width: number, height: number): Window {
  const wide = Math.max(width - MARGIN.left - MARGIN.right, width / 3);
  const high = Math.max(height - MARGIN.top - MARGIN.bottom, height / 3);
  const middle = {
    x: MARGIN.left + (width - MARGIN.left - MARGIN.right) / 2,
    y: MARGIN.top + (height - MARGIN.top - MARGIN.bottom) / 2,
  };
  const zoom = Math.min(
    CLOSEST,
    Math.max(FARTHEST, Math.min(wide / Math.max(x2 - x1, 1), high / Math.max(y2 - y1, 1))),
  );
  return { zoom, pan: { x: middle.x - (zoom * (x1 + x2)) / 2, y: middle.y - (zoom * (y1 + y2)) / 2 } };
}

/** Goes from one window to another, slowing down at the end; at once where `duration` is 0. Returns what stops it. */
export function glide(from: Window, to: Window, duration: number, set: (window: Window) => void): () => void {
  if (duration <= 0) {
    set(to);
    return () => undefined;
  }
  const start = performance.now();
  const between = (a: number, b: number, share: number) => a + (b - a) * share;
  let frame = requestAnimationFrame(function step(now) {
    const share = 1 - (1 - Math.min(1, Math.max(0, (now - start) / duration))) ** 3;
    set({
      zoom: between(from.zoom, to.zoom, share),
      pan: { x: between(from.pan.x, to.pan.x, share), y: between(from.pan.y, to.pan.y, share) },
    });
    if (share < 1) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
