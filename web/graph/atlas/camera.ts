import type { Point } from '../renderer.ts';
import { type Extent, glide, type Window } from '../window.ts';

const ZOOM = { least: 0.01, most: 3 } as const;

/** Which part of the drawing is seen, and how large. */
export interface Camera {
  readonly view: Window;
  /** Of the canvas, in CSS pixels. */
  readonly extent: Extent;
  /** Shows this window, at once or gliding there in milliseconds. */
  readonly show: (window: Window, duration: number) => void;
  readonly panBy: (by: Point) => void;
  /** Zooms so that what is at this point of the canvas stays there. */
  readonly zoomAt: (factor: number, at: Point) => void;
  /** From pixels of the canvas to units of the drawing, and back. */
  toDrawing(at: Point): Point;
  toCanvas(at: Point): Point;
  destroy(): void;
}

/** Keeps the canvas as large as its container, and what is in its middle there. `moved` hears of every change. */
export function createCamera(
  container: HTMLElement,
  canvas: HTMLCanvasElement,
  scale: number,
  moved: () => void,
): Camera {
  const measure = (): Extent => {
    const extent = { width: container.clientWidth, height: container.clientHeight };
    canvas.width = Math.round(extent.width * scale);
    canvas.height = Math.round(extent.height * scale);
    return extent;
  };
  let view: Window = { zoom: 1, pan: { x: 0, y: 0 } };
  let extent = measure();
  let stopGliding: () => void = () => undefined;
  const set = (next: Window) => {
    view = next;
    moved();
  };
  const panBy = ({ x, y }: Point) => set({ zoom: view.zoom, pan: { x: view.pan.x + x, y: view.pan.y + y } });
  const observer = new ResizeObserver(() => {
    const before = extent;
    extent = measure();
    panBy({ x: (extent.width - before.width) / 2, y: (extent.height - before.height) / 2 });
  });
  observer.observe(container);

  return {
    get view() {
      return view;
    },
    get extent() {
      return extent;
    },
    show(next, duration) {
      stopGliding();
      stopGliding = glide(view, next, duration, set);
    },
    panBy(by) {
      stopGliding();
      panBy(by);
    },
    zoomAt(factor, at) {
      const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, view.zoom * factor));
      const ratio = zoom / view.zoom;
      set({ zoom, pan: { x: at.x - (at.x - view.pan.x) * ratio, y: at.y - (at.y - view.pan.y) * ratio } });
    },
    toDrawing: ({ x, y }) => ({ x: (x - view.pan.x) / view.zoom, y: (y - view.pan.y) / view.zoom }),
    toCanvas: ({ x, y }) => ({ x: x * view.zoom + view.pan.x, y: y * view.zoom + view.pan.y }),
    destroy() {
      stopGliding();
      observer.disconnect();
    },
  };
}
