import type { Point } from './renderer.ts';

/** Whether a point lies inside a closed line, by the number of times that a ray from it crosses the line. */
export function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  let within = false;
  corners.forEach((a, index) => {
    const b = corners.at(index - 1);
    if (b && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  });
  return within;
}
