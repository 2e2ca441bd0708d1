import type { Box } from '../label-room.ts';
import type { Extent, Window } from '../window.ts';
import type { Inks, Sheet } from './sheet.ts';
import { type NamedSquare, OVERVIEW, overviewOf, squaresIn } from './squares.ts';
import type { Tile, TileOrder } from './tile-worker.ts';

/** Tiles kept, each 1 MB at one device pixel a pixel: three screens of them. */
const MOST_KEPT = 64;
/** While the zoom changes, what is painted is scaled; it is painted anew when it has stood still for so long. */
const STILL_MS = 90;

export interface Tiles {
  setSheet(sheet: Sheet): void;
  /** Everything has moved: what is painted is shown until it is painted anew. */
  setPlaces(x: Float32Array, y: Float32Array): void;
  setInks(inks: Inks): void;
  /** Draws what a window shows; returns whether every part of it is painted, and as it is now. */
  draw(brush: CanvasRenderingContext2D, window: Window, extent: Extent, whole: Box): boolean;
  destroy(): void;
}

/** The painted squares of a large graph, painted off the main thread; `changed` is called for each. */
export function createTiles(scale: number, changed: () => void): Tiles {
  const worker = new Worker(new URL('./tile-worker.ts', import.meta.url), { type: 'module' });
  const kept = new Map<string, Tile>();
  /** Painted since everything moved, shown when all that the window shows is: squares of two states do not meet. */
  const next = new Map<string, Tile>();
  let stamp = 0;
  let asked = '';
  let zoom = 0;
  let still: ReturnType<typeof setTimeout> | undefined;
  const order = (message: TileOrder) => worker.postMessage(message);
  const renew = (message: TileOrder) => {
    order(message);
    stamp += 1;
    changed();
  };
  const put = (tile: Tile) => {
    const { key } = tile.square;
    kept.get(key)?.image.close();
    kept.delete(key);
    kept.set(key, tile);
    for (const [old, { image }] of kept) {
      if (kept.size <= MOST_KEPT) break;
      if (old === OVERVIEW) continue;
      image.close();
      kept.delete(old);
    }
    changed();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Tile>) => {
    const { key } = data.square;
    if (!kept.has(key) || key === OVERVIEW) {
      put(data);
      return;
    }
    next.get(key)?.image.close();
    next.set(key, data);
    changed();
  });
  const takeOver = (shown: readonly NamedSquare[]) => {
    const ready = ({ key }: NamedSquare) =>
      isFresh({ key }) || next.get(key)?.stamp === stamp || !kept.has(key);
    if (next.size === 0 || !shown.every(ready)) return;
    const tiles = [...next.values()];
    next.clear();
    tiles.forEach(put);
  };

  const isFresh = ({ key }: { readonly key: string }) => kept.get(key)?.stamp === stamp;
  const ask = (shown: readonly NamedSquare[], around: readonly NamedSquare[], whole: Box) => {
    const keys = new Set(shown.map(({ key }) => key));
    const squares = [...shown, overviewOf(whole), ...around.filter(({ key }) => !keys.has(key))].filter(
      (square) => !isFresh(square) && next.get(square.key)?.stamp !== stamp,
    );
    const wish = `${stamp}/${squares.map(({ key }) => key).join()}`;
    if (wish === asked) return;
    asked = wish;
    order({ kind: 'squares', stamp, scale, squares });
  };

  return {
    setSheet: (sheet) => renew({ kind: 'sheet', sheet }),
    setPlaces: (x, y) => renew({ kind: 'places', x, y }),
    setInks: (inks) => renew({ kind: 'inks', inks }),
    draw(brush, window, extent, whole) {
      const shown = squaresIn(window, extent);
      takeOver(shown);
      if (!shown.every(({ key }) => kept.has(key))) {
        // What other zooms have of this part, the farther below the closer.
        [...kept.values()]
          .filter(({ square }) => square.zoom !== window.zoom)
          .sort((a, b) => a.square.zoom - b.square.zoom)
          .forEach((tile) => blit(brush, window, tile, scale));
      }
      for (const { key } of shown) {
        const tile = kept.get(key);
        if (!tile) continue;
        blit(brush, window, tile, scale);
        // The most lately used stay longest.
        kept.delete(key);
        kept.set(key, tile);
      }
      const moving = zoom !== 0 && window.zoom !== zoom;
      zoom = window.zoom;
      clearTimeout(still);
      if (moving) still = setTimeout(changed, STILL_MS);
      else ask(shown, squaresIn(window, extent, 1), whole);
      return shown.every(isFresh);
    },
    destroy() {
      clearTimeout(still);
      worker.terminate();
      for (const { image } of [...kept.values(), ...next.values()]) image.close();
      kept.clear();
      next.clear();
    },
  };
}

function blit(
  brush: CanvasRenderingContext2D,
  { zoom, pan }: Window,
  { square, image }: Tile,
  scale: number,
): void {
  const ratio = zoom / square.zoom;
  // Whole device pixels: a tile that is not scaled is copied, not computed.
  const round = (value: number) => Math.round(value * scale) / scale;
  const [left, top] = [round(pan.x + square.left * ratio), round(pan.y + square.top * ratio)];
  const [right, bottom] = [
    round(pan.x + (square.left + square.side) * ratio),
    round(pan.y + (square.top + square.side) * ratio),
  ];
  brush.drawImage(image, left, top, right - left, bottom - top);
}
