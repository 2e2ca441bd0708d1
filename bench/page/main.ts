import type { Places } from '../../web/graph/renderer.ts';
import type { Scene } from '../../web/graph/scene.ts';
import { type Drawn, ENGINES } from './engines.ts';
import { madeUpGraph } from './made-up-graph.ts';

export interface Figures {
  /** Milliseconds from nothing to the first complete drawing on the screen. */
  readonly first: number;
  readonly framesPerSecond: number;
}

declare global {
  interface Window {
    measure?: (engine: string, nodes: number, edges: number) => Promise<Figures>;
  }
}

/** Panning is measured for so long, and for so many frames at least. */
const LEAST_MS = 5_000;
const LEAST_FRAMES = 3;

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

window.measure = async (engine, nodes, edges) => {
  const start = ENGINES[engine];
  if (!start) throw new Error(`There is no engine ${engine}.`);
  const { scene, places } = madeUpGraph(nodes, edges);
  return figures(start, scene, places);
};

async function figures(
  start: (container: HTMLElement, scene: Scene, places: Places) => Promise<Drawn>,
  scene: Scene,
  places: Places,
): Promise<Figures> {
  const container = document.getElementById('drawing');
  if (!container) throw new Error('There is no place to draw in.');
  await nextFrame();
  const begun = performance.now();
  const drawn = await start(container, scene, places);
  // The frame after the next begins when this one is on the screen.
  await nextFrame();
  await nextFrame();
  const first = performance.now() - begun;

  const from = performance.now();
  let frames = 0;
  while (performance.now() - from < LEAST_MS || frames < LEAST_FRAMES) {
    const away = Math.floor(frames / 60) % 2 === 0 ? 1 : -1;
    await drawn.pan(5 * away, 3 * away);
    frames += 1;
  }
  await nextFrame();
  return { first, framesPerSecond: (frames * 1000) / (performance.now() - from) };
}
