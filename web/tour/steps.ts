import type { Box } from '../graph/label-room.ts';

/** What the tour shows, in order; parts of the page say by `data-tour` which of them they are. */
export const STEPS = ['find', 'start', 'legend', 'help'] as const;
export type Step = (typeof STEPS)[number];

/** Where a step points to, in pixels of the window; the middle of the page's upper part where its target is not shown. */
export function placeOfStep(step: Step): Box {
  const shown = [...document.querySelectorAll(`[data-tour~="${step}"]`)]
    .map((element) => element.getBoundingClientRect())
    .find(({ width, height, bottom }) => width > 0 && height > 0 && bottom > 0);
  if (!shown) {
    const { innerWidth, innerHeight } = globalThis;
    return { x1: innerWidth / 2, y1: innerHeight / 4, x2: innerWidth / 2, y2: innerHeight / 4 };
  }
  return {
    x1: shown.left,
    y1: shown.top,
    x2: shown.right,
    // A list that fills the side is pointed at by its beginning.
    y2: Math.min(shown.bottom, shown.top + MOST_HIGH),
  };
}

const MOST_HIGH = 380;
