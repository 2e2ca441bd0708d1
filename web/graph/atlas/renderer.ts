import type { Mode } from '../../theme/tokens.ts';
import type { Listeners, Renderer } from '../renderer.ts';
import { createCamera } from './camera.ts';
import { Drawn } from './drawn.ts';
import { gesturesOn, hitNode } from './gestures.ts';
import { boundsOf } from './hit.ts';
import { createSprites } from './label-sprites.ts';
import { nameWhatFits } from './name.ts';
import { createNaming } from './naming.ts';
import { drawOverlay } from './overlay.ts';
import { pngOf } from './png.ts';
import { watchPointers } from './pointers.ts';
import { inksOf } from './sheet.ts';
import { createTiles } from './tiles.ts';

/** How strongly the rest is drawn where something stands out. */
const STEPPED_BACK = 0.32;

/**
 * Draws large graphs: squares of the drawing are painted by a worker and copied while the window moves; names and
 * what stands out are drawn above them. `painted` is called after each frame, telling whether it was complete.
 */
export function createAtlas(
  container: HTMLElement,
  initialMode: Mode,
  listeners: Listeners,
  painted: (complete: boolean) => void = () => undefined,
): Renderer {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;touch-action:none';
  container.append(canvas);
  const brush = canvas.getContext('2d', { alpha: false });
  if (!brush) throw new Error('This browser draws no canvas.');
  const scale = globalThis.devicePixelRatio || 1;
  const drawn = new Drawn();
  let mode = initialMode;
  let inks = inksOf(mode);
  let sprites = createSprites(mode, scale);
  let frame = 0;

  const touch = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const tiles = createTiles(scale, touch);
  tiles.setInks(inks);

  function draw(): void {
    frame = 0;
    const { view, extent } = camera;
    if (!brush || extent.width === 0) return;
    brush.setTransform(scale, 0, 0, scale, 0, 0);
    brush.fillStyle = inks.ground;
    brush.globalAlpha = 1;
    brush.fillRect(0, 0, extent.width, extent.height);
    // What stands out does so because the rest steps back.
    brush.globalAlpha = drawn.standing ? STEPPED_BACK : 1;
    const complete = tiles.draw(brush, view, extent, boundsOf(drawn.sheet));
    brush.globalAlpha = 1;
    const { scene, edges, sheet, marks, standing, hovered } = drawn;
    drawOverlay(brush, {
      ...{ scene, edges, sheet, inks, mode, extent, marks, standing, hovered },
      named: naming.named,
      window: view,
      spriteOf: sprites,
    });
    painted(complete);
  }

  const naming = createNaming(() => {
    const { scene, sheet, standing } = drawn;
    return nameWhatFits(scene, sheet, camera.view, camera.extent, new Set(standing?.nodes ?? []));
  }, touch);
  const moved = () => {
    naming.soon();
    touch();
    listeners.changed('window');
  };
  const camera = createCamera(container, canvas, scale, moved);
  const placed = () => {
    tiles.setPlaces(drawn.sheet.x, drawn.sheet.y);
    listeners.changed('places');
    naming.now();
  };
  const point = (node: number | null) => {
    if (node === drawn.hovered) return;
    drawn.hovered = node;
    touch();
  };
  const stopPointers = watchPointers(canvas, {
    ...gesturesOn(drawn, camera, listeners, touch, placed),
    hover: (at) => {
      const node = at && hitNode(drawn, camera, at);
      if (node === drawn.hovered) return;
      canvas.style.cursor = node === null ? '' : 'pointer';
      point(node);
      listeners.pointed(drawn.idOf(node));
    },
  });
  moved();

  return {
    draw(scene, places) {
      drawn.show(scene, places);
      tiles.setSheet(drawn.sheet);
      listeners.changed('places');
      naming.now();
    },
    move(places) {
      drawn.move(places);
      tiles.setPlaces(drawn.sheet.x, drawn.sheet.y);
      listeners.changed('places');
      moved();
    },
    mark(marks) {
      drawn.mark(marks);
      naming.now();
    },
    point: (id) => point(id === null ? null : drawn.indexOf(id)),
    setMode(next) {
      mode = next;
      inks = inksOf(mode);
      sprites = createSprites(mode, scale);
      tiles.setInks(inks);
    },
    get window() {
      return camera.view;
    },
    setWindow: camera.show,
    get extent() {
      return camera.extent;
    },
    places: drawn.places,
    bounds: () => boundsOf(drawn.sheet),
    placeOf(id) {
      const at = drawn.placeOf(id);
      return at && camera.toCanvas(at);
    },
    nodeAt: (at) => drawn.idOf(hitNode(drawn, camera, at)),
    settle: naming.now,
    png: () => {
      const { scene, edges, sheet } = drawn;
      return pngOf({ scene, edges, sheet, inks, mode, sprites: createSprites(mode, 2) });
    },
    destroy() {
      cancelAnimationFrame(frame);
      naming.stop();
      camera.destroy();
      stopPointers();
      tiles.destroy();
      canvas.remove();
    },
  };
}
