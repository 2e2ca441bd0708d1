import type { Core } from 'cytoscape';
import type { Box } from './label-room.ts';

/** Pixels around the drawing: room for the labels of the outermost nodes, and for the toolbar below. */
const MARGIN = { left: 64, right: 64, top: 36, bottom: 92 } as const;
/** A few nodes are shown no larger than this. */
const CLOSEST = 1.25;
const FARTHEST = 0.08;

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

/** Labels keep their size on the screen, so only the bodies count. */
const bodiesOf = (cy: Core): Box => cy.nodes().boundingBox({ includeLabels: false, includeOverlays: false });

/** Shows everything. */
export function showAll(cy: Core, duration: number): void {
  if (cy.nodes().empty()) return;
  const next = windowOn(bodiesOf(cy), cy.width(), cy.height());
  if (duration > 0) cy.animate({ ...next, duration });
  else cy.viewport(next);
}

/** Shows everything if part of it lies outside the window. */
export function bringIntoView(cy: Core, duration: number): void {
  const { x1, y1, x2, y2 } = cy.extent();
  const box = bodiesOf(cy);
  if (box.x1 < x1 || box.y1 < y1 || box.x2 > x2 || box.y2 > y2) showAll(cy, duration);
}

/** Keeps the middle in the middle when the panel opens beside the drawing. Returns what ends it. */
export function watchSize(container: HTMLElement, cy: Core): () => void {
  let { width, height } = container.getBoundingClientRect();
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width: wide, height: high } = entry.contentRect;
    cy.resize();
    cy.panBy({ x: (wide - width) / 2, y: (high - height) / 2 });
    [width, height] = [wide, high];
  });
  observer.observe(container);
  return () => observer.disconnect();
}
