import type { Point } from '../renderer.ts';

/** What pointers do, in pixels of the canvas. */
export interface PointerActions {
  /** Whether something here can be dragged; then `drag` and `drop` follow instead of `pan`. */
  grab: (at: Point) => boolean;
  drag: (at: Point) => void;
  drop: (at: Point) => void;
  pan: (by: Point) => void;
  zoom: (factor: number, at: Point) => void;
  tap: (at: Point, event: PointerEvent) => void;
  doubleTap: (at: Point) => void;
  hover: (at: Point | null) => void;
  menu: (at: Point) => void;
}

/** Movement below this is a tap. */
const SLACK_PX = 4;
const DOUBLE_MS = 320;
const HOLD_MS = 550;

/** Turns the events of mouse, pen and fingers into what they mean. Returns what ends it. */
export function watchPointers(element: HTMLElement, actions: PointerActions): () => void {
  const down = new Map<number, Point>();
  let start: Point | null = null;
  let mode: 'still' | 'pan' | 'drag' | 'pinch' = 'still';
  let lastTap = { at: { x: -99, y: -99 }, time: 0 };
  let hold: ReturnType<typeof setTimeout> | undefined;
  const ending = new AbortController();
  const { signal } = ending;
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      down.set(event.pointerId, at(event));
      mode = down.size > 1 ? 'pinch' : 'still';
      start = at(event);
      clearTimeout(hold);
      if (event.pointerType !== 'touch' || down.size > 1) return;
      hold = setTimeout(() => {
        start = null;
        actions.menu(at(event));
      }, HOLD_MS);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const now = at(event);
      const before = down.get(event.pointerId);
      if (!before) {
        if (event.pointerType !== 'touch') actions.hover(now);
        return;
      }
      if (mode === 'pinch') {
        const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
        down.set(event.pointerId, now);
        if (!other) return;
        const distance = (from: Point) => Math.hypot(from.x - other.x, from.y - other.y);
        const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
        actions.pan({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
        actions.zoom(distance(now) / Math.max(distance(before), 1), middle);
        return;
      }
      if (mode === 'still') {
        if (!start || Math.hypot(now.x - start.x, now.y - start.y) < SLACK_PX) return;
        clearTimeout(hold);
        mode = actions.grab(start) ? 'drag' : 'pan';
      }
      down.set(event.pointerId, now);
      if (mode === 'drag') actions.drag(now);
      else actions.pan({ x: now.x - before.x, y: now.y - before.y });
    },
    { signal },
  );
  const up = (event: PointerEvent) => {
    if (!down.delete(event.pointerId)) return;
    clearTimeout(hold);
    const now = at(event);
    if (mode === 'drag') actions.drop(now);
    else if (mode === 'still' && start && event.type === 'pointerup') {
      const again = event.timeStamp - lastTap.time < DOUBLE_MS;
      if (again && Math.hypot(now.x - lastTap.at.x, now.y - lastTap.at.y) < 3 * SLACK_PX)
        actions.doubleTap(now);
      else actions.tap(now, event);
      lastTap = { at: now, time: event.timeStamp };
    }
    if (down.size === 0) mode = 'still';
  };
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('pointerleave', () => actions.hover(null), { signal });
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
      actions.zoom(2 ** ((-event.deltaY * lines) / 320), at(event));
    },
    { signal, passive: false },
  );
  element.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
      actions.menu(at(event));
    },
    { signal },
  );
  return () => {
    clearTimeout(hold);
    ending.abort();
  };
}
