import { useComputedColorScheme } from '@mantine/core';
import { type PointerEvent, useEffect, useRef } from 'react';
import { COLOURS, type Mode } from '../theme/tokens.ts';
import classes from './canvas.module.css';
import { useDrawing } from './drawing.ts';
import type { Controller } from './controller.ts';
import type { Places } from './renderer.ts';
import type { Window } from './window.ts';

const SIZE = { width: 148, height: 100 } as const;
const MARGIN = 6;
/** Up to so many nodes the minimap waits until the drawing is larger than its window. */
const FEW = 60;

/** Where the whole drawing lies in the minimap. */
interface Frame {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** All of the drawing, small, with the window that is seen of it; pressing it moves the window there. */
export function Minimap() {
  const mode = useComputedColorScheme('light');
  const controller = useDrawing((state) => state.controller);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<Frame>({ scale: 1, left: 0, top: 0 });

  useEffect(() => {
    const element = canvas.current;
    if (!controller || !element) return undefined;
    let request = 0;
    const draw = () => {
      request ||= requestAnimationFrame(() => {
        request = 0;
        frame.current = drawSmall(element, controller, mode);
      });
    };
    draw();
    const stop = controller.onChange(draw);
    return () => {
      stop();
      cancelAnimationFrame(request);
    };
  }, [controller, mode]);

  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const { scale, left, top } = frame.current;
    controller?.centre({
      x: (event.clientX - box.left - left) / scale,
      y: (event.clientY - box.top - top) / scale,
    });
  };
  return (
    <canvas
      ref={canvas}
      className={classes.minimap}
      width={SIZE.width * 2}
      height={SIZE.height * 2}
      // The keys of the drawing move its window as well.
      aria-hidden="true"
      data-testid="minimap"
      onPointerDown={go}
      onPointerMove={go}
    />
  );
}

const within = (place: number, size: number): number => Math.min(size - 1, Math.max(1, place));

/** Nodes of the last drawing as an image, so that moving the window draws one rectangle alone. */
const dots = new WeakMap<
  object,
  { readonly image: HTMLCanvasElement; readonly frame: Frame; readonly mode: Mode }
>();

function drawSmall(element: HTMLCanvasElement, controller: Controller, mode: Mode): Frame {
  const brush = element.getContext('2d');
  const { places, window, width, height, drawn } = controller.view();
  const known = dots.get(drawn);
  const { image, frame } = known?.mode === mode ? known : makeDots(places(), mode);
  if (known?.mode !== mode) dots.set(drawn, { image, frame, mode });
  // A small drawing that is seen whole is its own overview.
  const whole = places().size <= FEW && seenWhole(places(), window, width, height);
  element.style.visibility = whole ? 'hidden' : 'visible';
  if (!brush) return frame;
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.clearRect(0, 0, element.width, element.height);
  brush.drawImage(image, 0, 0);
  brush.scale(2, 2);
  const { scale, left, top } = frame;
  // A window that reaches beyond the minimap is drawn along its rim: all four sides are seen.
  const across = (edge: number) => within(((edge - window.pan.x) / window.zoom) * scale + left, SIZE.width);
  const down = (edge: number) => within(((edge - window.pan.y) / window.zoom) * scale + top, SIZE.height);
  const [x1, x2, y1, y2] = [across(0), across(width), down(0), down(height)];
  brush.strokeStyle = COLOURS.cinnabar[mode];
  brush.lineWidth = 1.2;
  brush.strokeRect(x1, y1, x2 - x1, y2 - y1);
  return frame;
}

const seenWhole = (places: Places, { zoom, pan }: Window, width: number, height: number): boolean =>
  [...places.values()].every(({ x, y }) => {
    const [across, down] = [x * zoom + pan.x, y * zoom + pan.y];
    return across >= 0 && across <= width && down >= 0 && down <= height;
  });

function makeDots(places: ReadonlyMap<string, { x: number; y: number }>, mode: Mode) {
  const image = document.createElement('canvas');
  image.width = SIZE.width * 2;
  image.height = SIZE.height * 2;
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const { x, y } of places.values()) {
    box.x1 = Math.min(box.x1, x);
    box.y1 = Math.min(box.y1, y);
    box.x2 = Math.max(box.x2, x);
    box.y2 = Math.max(box.y2, y);
  }
  const wide = Math.max(box.x2 - box.x1, 200);
  const high = Math.max(box.y2 - box.y1, 200);
  const scale = Math.min((SIZE.width - 2 * MARGIN) / wide, (SIZE.height - 2 * MARGIN) / high);
  const frame: Frame = {
    scale,
    left: SIZE.width / 2 - ((box.x1 + box.x2) / 2) * scale,
    top: SIZE.height / 2 - ((box.y1 + box.y2) / 2) * scale,
  };
  const brush = image.getContext('2d');
  if (!brush) return { image, frame };
  brush.scale(2, 2);
  brush.fillStyle = COLOURS.inkFaint[mode];
  const side = places.size > 1_000 ? 1 : 2;
  for (const { x, y } of places.values()) {
    brush.fillRect(x * scale + frame.left - side / 2, y * scale + frame.top - side / 2, side, side);
  }
  return { image, frame };
}
