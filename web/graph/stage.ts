import type { Mode } from '../theme/tokens.ts';
import { createAtlas } from './atlas/renderer.ts';
import { createCytoscape } from './cytoscape/renderer.ts';
import type { Controller, StageListeners, Standing } from './controller.ts';
import { isInside } from './inside.ts';
import { isLarge } from './layout/job.ts';
import { runLayout } from './layout/run.ts';
import { nextTowards } from './nearest.ts';
import { startPlaces } from './place.ts';
import { type Marks, NO_MARKS, type Places, type Point, type Renderer } from './renderer.ts';
import { EMPTY_SCENE, type Scene } from './scene.ts';
import { windowOn } from './window.ts';

const GLIDE_MS = 320;
/** Gliding more nodes than this would stutter. */
const MOST_GLIDING = 400;
const still = () => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

export function createStage(
  container: HTMLElement,
  initialMode: Mode,
  listeners: StageListeners,
): Controller {
  let mode = initialMode;
  let scene = EMPTY_SCENE;
  let standing: Standing = { arrangement: 'forces', pins: {} };
  let marks: Marks = NO_MARKS;
  let large = false;
  let stopLayout: () => void = () => undefined;
  /** The layout that is under way. */
  let running: { readonly anew: boolean } | null = null;
  const watchers = new Set<() => void>();
  let drawn = {};
  const changed = (what: 'window' | 'places') => {
    if (what === 'places') drawn = {};
    watchers.forEach((watch) => watch());
  };
  const seen = new Map<string, Point>();
  const create = (): Renderer =>
    (large ? createAtlas : createCytoscape)(container, mode, { ...listeners, changed });
  let renderer = create();

  const glideMs = () => (still() || scene.nodes.length > MOST_GLIDING ? 0 : GLIDE_MS);
  const fit = (duration: number) => {
    if (scene.nodes.length === 0) return;
    const { width, height } = renderer.extent;
    renderer.setWindow(windowOn(renderer.bounds(), width, height), duration);
  };
  const bringIntoView = () => {
    const { zoom, pan } = renderer.window;
    const { width, height } = renderer.extent;
    const { x1, y1, x2, y2 } = renderer.bounds();
    const out = x1 * zoom + pan.x < 0 || y1 * zoom + pan.y < 0;
    if (out || x2 * zoom + pan.x > width || y2 * zoom + pan.y > height) fit(glideMs());
  };
  const arrange = (fixed: ReadonlySet<string>, places: Places, anew: boolean, already: boolean) => {
    stopLayout();
    running = { anew };
    let shown = already;
    let begun = false;
    listeners.settling(true);
    const { arrangement } = standing;
    let gliding: ReturnType<typeof setTimeout> | undefined;
    const endLayout = runLayout({ scene, arrangement, places, fixed, anew }, (found, done) => {
      if (done) running = null;
      const duration = shown && !large ? glideMs() : 0;
      if (shown) renderer.move(found, duration);
      else renderer.draw(scene, found);
      shown = true;
      const finish = () => {
        if (anew && (!begun || done)) fit(done && begun ? glideMs() : 0);
        else if (done) bringIntoView();
        begun = true;
        renderer.settle();
        changed('places');
        if (done) listeners.settling(false);
      };
      if (duration > 0) gliding = setTimeout(finish, duration + 30);
      else finish();
    });
    stopLayout = () => {
      clearTimeout(gliding);
      endLayout();
    };
  };
  const pinned = () => new Set(Object.keys(standing.pins));

  return {
    show(next, wanted) {
      for (const [id, place] of renderer.places()) seen.set(id, place);
      const rearranged = wanted.arrangement !== standing.arrangement;
      const before = scene;
      [scene, standing] = [next, wanted];
      const { places, known, fresh } = startPlaces(scene, seen, standing.pins);
      if (isLarge(scene.nodes.length, scene.edges.length) !== large) {
        const { window } = renderer;
        renderer.destroy();
        large = !large;
        renderer = create();
        renderer.setWindow(window, 0);
      }
      const anew = rearranged || fresh.length > 2 * known.length || running?.anew === true;
      const nothingYet = seen.size === 0;
      if (!nothingYet) renderer.draw(scene, places);
      renderer.mark(marks);
      const same = sameNodes(before, scene);
      if (scene.nodes.length > 0 && (fresh.length > 0 || rearranged || (running !== null && !same))) {
        if (running === null || rearranged || !same) {
          arrange(anew ? pinned() : new Set(known), places, anew, !nothingYet);
        }
      } else if (running === null) {
        renderer.draw(scene, places);
        changed('places');
        listeners.settling(false);
      }
    },
    mark(next) {
      marks = next;
      renderer.mark(marks);
    },
    point: (id) => renderer.point(id),
    setMode(next) {
      mode = next;
      renderer.setMode(mode);
      changed('places');
    },
    fit: () => fit(glideMs()),
    zoomBy(factor) {
      const { zoom, pan } = renderer.window;
      const { width, height } = renderer.extent;
      const [x, y] = [width / 2, height / 2];
      renderer.setWindow(
        { zoom: zoom * factor, pan: { x: x - (x - pan.x) * factor, y: y - (y - pan.y) * factor } },
        0,
      );
    },
    centre({ x, y }) {
      const { zoom } = renderer.window;
      const { width, height } = renderer.extent;
      renderer.setWindow({ zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } }, 0);
    },
    relayout: () => arrange(pinned(), renderer.places(), true, true),
    towards: (id, direction) =>
      nextTowards(
        [...renderer.places()].map(([node, place]) => ({ id: node, ...place })),
        id,
        direction,
      ),
    png: (background) => renderer.png(background),
    placeOf: (id) => renderer.placeOf(id),
    nodeAt: (at) => renderer.nodeAt(at),
    inside(corners) {
      const { zoom, pan } = renderer.window;
      return [...renderer.places()]
        .filter(([, { x, y }]) => isInside({ x: x * zoom + pan.x, y: y * zoom + pan.y }, corners))
        .map(([id]) => id);
    },
    view: () => ({ drawn, places: () => renderer.places(), window: renderer.window, ...renderer.extent }),
    placesOf(ids) {
      const places = renderer.places();
      return Object.fromEntries(
        ids.flatMap((id) => {
          const place = places.get(id);
          return place ? [[id, { x: Math.round(place.x), y: Math.round(place.y) }]] : [];
        }),
      );
    },
    onChange(watch) {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
    destroy() {
      stopLayout();
      renderer.destroy();
    },
  };
}

const sameNodes = (a: Scene, b: Scene): boolean =>
  a.nodes.length === b.nodes.length && a.nodes.every(({ id }, index) => id === b.nodes[index]?.id);
