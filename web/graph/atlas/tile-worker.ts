import { boundsOf } from './hit.ts';
import { type Brush, densityOf, paint } from './paint.ts';
import type { Inks, Sheet } from './sheet.ts';
import type { NamedSquare } from './squares.ts';

/** What the page tells the painter of tiles. */
export type TileOrder =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'places'; readonly x: Float32Array; readonly y: Float32Array }
  | { readonly kind: 'inks'; readonly inks: Inks }
  /** The squares to paint next, the most wanted first; what was asked for before and not begun is dropped. */
  | {
      readonly kind: 'squares';
      readonly stamp: number;
      readonly scale: number;
      readonly squares: readonly NamedSquare[];
    };

/** A painted square. `stamp` tells from which state of the graph it was painted. */
export interface Tile {
  readonly square: NamedSquare;
  readonly stamp: number;
  readonly image: ImageBitmap;
}

let sheet: Sheet | null = null;
let density = 1;
let inks: Inks | null = null;
let wanted: NamedSquare[] = [];
let stamp = 0;
let scale = 1;
let painting = false;

/** Messages are heard between two squares, so that the newest wish comes first. */
const pause = new MessageChannel();
pause.port1.onmessage = () => paintNext();

addEventListener('message', ({ data: order }: MessageEvent<TileOrder>) => {
  if (order.kind === 'sheet') sheet = order.sheet;
  else if (order.kind === 'places') sheet = sheet && { ...sheet, x: order.x, y: order.y };
  if (sheet && (order.kind === 'sheet' || order.kind === 'places'))
    density = densityOf(sheet, boundsOf(sheet));
  if (order.kind === 'inks') inks = order.inks;
  else if (order.kind === 'squares') {
    wanted = [...order.squares];
    ({ stamp, scale } = order);
  }
  if (painting || wanted.length === 0) return;
  painting = true;
  pause.port2.postMessage(null);
});

function paintNext(): void {
  const square = wanted.shift();
  if (!square || !sheet || !inks) {
    painting = false;
    return;
  }
  const side = Math.ceil(square.side * scale);
  const canvas = new OffscreenCanvas(side, side);
  const brush: Brush | null = canvas.getContext('2d', { alpha: false });
  if (brush) {
    brush.fillStyle = inks.ground;
    brush.fillRect(0, 0, side, side);
    brush.scale(scale, scale);
    paint(brush, sheet, inks, { ...square, density });
    const image = canvas.transferToImageBitmap();
    const tile: Tile = { square, stamp, image };
    postMessage(tile, { transfer: [image] });
  }
  pause.port2.postMessage(null);
}
