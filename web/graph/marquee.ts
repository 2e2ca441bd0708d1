import type { Point } from './renderer.ts';

/** How nodes are marked by drawing around them: with a key held, or while the tool is chosen. */
export type Tool = 'hand' | 'box' | 'lasso';

export interface MarqueeActions {
  readonly tool: () => Tool;
  /** The line was closed; its corners in pixels of the frame. `add` keeps what was marked before. */
  readonly enclosed: (corners: readonly Point[], add: boolean) => void;
  /** A click with the shift key, without a line. */
  readonly clicked: (at: Point) => void;
}

const SLACK_PX = 4;

/**
 * Box (shift, or the tool) and lasso (alt, or the tool). Hears the pointer before the drawing does, and keeps from
 * it what is meant for the line. Returns what ends it.
 */
export function watchMarquee(
  frame: HTMLElement,
  line: SVGPolygonElement,
  actions: MarqueeActions,
): () => void {
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true } as const;
  let corners: Point[] = [];
  let drawing: Tool = 'hand';
  const at = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const toolFor = ({ shiftKey, altKey }: { shiftKey: boolean; altKey: boolean }): Tool =>
    altKey ? 'lasso' : shiftKey ? 'box' : actions.tool();
  const show = () => {
    const [first] = corners;
    const last = corners.at(-1);
    if (drawing === 'box' && first && last) {
      corners = [first, last];
      const box = cornersOfBox(first, last);
      line.setAttribute('points', box.map(({ x, y }) => `${x},${y}`).join(' '));
    } else line.setAttribute('points', corners.map(({ x, y }) => `${x},${y}`).join(' '));
  };
  const isOurs = (event: Event) =>
    event.target instanceof Element && event.target.closest('[data-drawing]') !== null;

  frame.addEventListener(
    'pointerdown',
    (event) => {
      drawing = event.button === 0 && isOurs(event) ? toolFor(event) : 'hand';
      if (drawing === 'hand') return;
      event.stopPropagation();
      event.preventDefault();
      frame.setPointerCapture(event.pointerId);
      corners = [at(event)];
    },
    options,
  );
  frame.addEventListener(
    'pointermove',
    (event) => {
      if (drawing === 'hand') return;
      event.stopPropagation();
      const next = at(event);
      const last = corners.at(-1);
      if (drawing === 'lasso' && last && Math.hypot(next.x - last.x, next.y - last.y) < 3) return;
      corners.push(next);
      show();
    },
    options,
  );
  const end = (event: PointerEvent) => {
    if (drawing === 'hand') return;
    event.stopPropagation();
    const [first] = corners;
    const box = drawing === 'box';
    drawing = 'hand';
    line.setAttribute('points', '');
    const last = corners.at(-1);
    if (event.type !== 'pointerup' || !first || !last) return;
    const moved = corners.some(({ x, y }) => Math.hypot(x - first.x, y - first.y) > SLACK_PX);
    if (!moved) actions.clicked(first);
    else
      actions.enclosed(
        box ? cornersOfBox(first, last) : corners,
        event.shiftKey || event.ctrlKey || event.metaKey,
      );
  };
  frame.addEventListener('pointerup', end, options);
  frame.addEventListener('pointercancel', end, options);
  // Cytoscape.js listens to these rather than to pointer events.
  for (const name of ['mousedown', 'touchstart'] as const) {
    frame.addEventListener(
      name,
      (event) => {
        if (isOurs(event) && toolFor(event) !== 'hand') event.stopPropagation();
      },
      options,
    );
  }
  return () => ending.abort();
}

const cornersOfBox = (a: Point, b: Point): readonly Point[] => [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
