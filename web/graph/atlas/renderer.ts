import type { Mode } from '../../theme/tokens.ts';
import { type Listeners, type Marks, NO_MARKS, type Places, type Point, type Renderer } from '../renderer.ts';
import type { Scene, SceneEdge } from '../scene.ts';
import { createCamera } from './camera.ts';
import { boundsOf, edgeAt, middleOf, nodeAt } from './hit.ts';
import { createSprites } from './label-sprites.ts';
import { nameWhatFits } from './name.ts';
import { createNaming } from './naming.ts';
import { drawOverlay } from './overlay.ts';
import { pngOf } from './png.ts';
import { watchPointers } from './pointers.ts';
import { inksOf, type Sheet, sheetOf } from './sheet.ts';
import { standingOut, type Standing } from './subsheet.ts';
import { createTiles } from './tiles.ts';

/** Pixels beside a node or an edge that still count as on it. */
const NODE_REACH_PX = 3;
const EDGE_REACH_PX = 5;

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
  let mode = initialMode;
  let inks = inksOf(mode);
  let sprites = createSprites(mode, scale);
  let scene: Scene = { nodes: [], edges: [] };
  let { sheet, edges }: { sheet: Sheet; edges: readonly SceneEdge[] } = sheetOf(scene);
  let indexOf = new Map<string, number>();
  let marks: Marks = NO_MARKS;
  let standing: Standing | null = null;
  let hovered: number | null = null;
  let dragged: number | null = null;
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
    brush.globalAlpha = standing ? 0.32 : 1;
    const complete = tiles.draw(brush, view, extent, boundsOf(sheet));
    brush.globalAlpha = 1;
    drawOverlay(brush, {
      ...{ scene, edges, sheet, inks, mode, extent, marks, standing, hovered },
      named: naming.named,
      window: view,
      spriteOf: sprites,
    });
    painted(complete);
  }

  const naming = createNaming(
    () => nameWhatFits(scene, sheet, camera.view, camera.extent, new Set(standing?.nodes ?? [])),
    touch,
  );
  const moved = () => {
    naming.soon();
    touch();
    listeners.changed('window');
  };
  const camera = createCamera(container, canvas, scale, moved);
  const hit = (at: Point) => nodeAt(sheet, camera.toDrawing(at), NODE_REACH_PX / camera.view.zoom);
  const idOf = (node: number | null) => (node === null ? null : (scene.nodes[node]?.id ?? null));
  const setPlaces = (places: Places) => {
    for (const [id, { x, y }] of places) {
      const node = indexOf.get(id);
      if (node === undefined) continue;
      sheet.x[node] = x;
      sheet.y[node] = y;
    }
  };

  const stopPointers = watchPointers(canvas, {
    grab: (at) => {
      dragged = hit(at);
      if (dragged === null) return false;
      const id = scene.nodes[dragged]?.id ?? '';
      standing = standingOut(scene, edges, sheet, { ...NO_MARKS, selection: { kind: 'node', id } });
      return true;
    },
    drag: (at) => {
      if (dragged === null) return;
      const { x, y } = camera.toDrawing(at);
      sheet.x[dragged] = x;
      sheet.y[dragged] = y;
      touch();
    },
    drop: (at) => {
      const id = idOf(dragged);
      dragged = null;
      standing = standingOut(scene, edges, sheet, marks);
      tiles.setPlaces(sheet.x, sheet.y);
      listeners.changed('places');
      naming.now();
      if (id !== null) listeners.moved(id, camera.toDrawing(at));
    },
    pan: camera.panBy,
    zoom: camera.zoomAt,
    tap: (at, { shiftKey, ctrlKey, metaKey }) => {
      const node = idOf(hit(at));
      if (node !== null) {
        if (shiftKey || ctrlKey || metaKey) listeners.choose([node], 'toggle');
        else listeners.select({ kind: 'node', id: node });
        return;
      }
      const edge = edges[edgeAt(sheet, camera.toDrawing(at), EDGE_REACH_PX / camera.view.zoom) ?? -1];
      listeners.select(edge ? { kind: 'edge', id: edge.id } : null);
    },
    doubleTap: (at) => {
      const node = idOf(hit(at));
      if (node !== null) listeners.expand(node);
    },
    hover: (at) => {
      const node = at && hit(at);
      if (node === hovered) return;
      hovered = node;
      canvas.style.cursor = node === null ? '' : 'pointer';
      touch();
    },
    menu: (at) => listeners.menu(idOf(hit(at)), at),
  });

  moved();

  return {
    draw(next, places) {
      scene = next;
      indexOf = new Map(scene.nodes.map(({ id }, index) => [id, index]));
      ({ sheet, edges } = sheetOf(scene));
      setPlaces(places);
      hovered = null;
      standing = standingOut(scene, edges, sheet, marks);
      tiles.setSheet(sheet);
      listeners.changed('places');
      naming.now();
    },
    move(places) {
      setPlaces(places);
      tiles.setPlaces(sheet.x, sheet.y);
      listeners.changed('places');
      moved();
    },
    mark(next) {
      marks = next;
      standing = standingOut(scene, edges, sheet, marks);
      naming.now();
    },
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
    places: () =>
      new Map(scene.nodes.map(({ id }, node) => [id, { x: sheet.x[node] ?? 0, y: sheet.y[node] ?? 0 }])),
    bounds: () => boundsOf(sheet),
    placeOf(id) {
      const edge = edges.findIndex((one) => one.id === id);
      if (edge >= 0) return camera.toCanvas(middleOf(sheet, edge));
      const node = indexOf.get(id);
      return node === undefined ? null : camera.toCanvas({ x: sheet.x[node] ?? 0, y: sheet.y[node] ?? 0 });
    },
    nodeAt: (at) => idOf(hit(at)),
    settle: naming.now,
    png: () => pngOf({ scene, edges, sheet, inks, mode, sprites: createSprites(mode, 2) }),
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
