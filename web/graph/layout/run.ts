import { nodeLabelSize, NODE_LABEL } from '../label-room.ts';
import type { Places } from '../renderer.ts';
import type { Scene } from '../scene.ts';
import type { Arrangement } from '../../state/view.ts';
import { isLarge, type LayoutJob, type LayoutStep } from './job.ts';

export interface LayoutRequest {
  readonly scene: Scene;
  readonly arrangement: Arrangement;
  readonly places: Places;
  readonly fixed: ReadonlySet<string>;
  readonly anew: boolean;
}

/**
 * Lays a scene out off the main thread. `step` hears of places on the way and at the end.
 * @returns what ends it early
 */
export function runLayout(request: LayoutRequest, step: (places: Places, done: boolean) => void): () => void {
  const { nodes } = request.scene;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  // What a worker has sent before it is ended may still arrive, when the drawing is gone.
  const listening = new AbortController();
  const end = () => {
    listening.abort();
    worker.terminate();
  };
  const hear = ({ data }: MessageEvent<LayoutStep>) => {
    if (data.failure !== undefined) console.error(`The layout failed: ${data.failure}`);
    step(
      new Map(nodes.map(({ id }, node) => [id, { x: data.x[node] ?? 0, y: data.y[node] ?? 0 }])),
      data.done,
    );
    if (data.done) end();
  };
  worker.addEventListener('message', hear, { signal: listening.signal });
  worker.postMessage(jobOf(request));
  return end;
}

function jobOf({ scene: { nodes, edges }, arrangement, places, fixed, anew }: LayoutRequest): LayoutJob {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const ends = edges.flatMap(({ source, target }) => {
    const [from, to] = [indexOf.get(source), indexOf.get(target)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  // In small drawings every name has its room; in large ones few are named.
  const large = isLarge(nodes.length, edges.length);
  const rooms = nodes.map(({ label, size }) => {
    if (large) return { width: size, height: size };
    const name = nodeLabelSize(label);
    return { width: Math.max(size, name.width), height: size + 2 * (NODE_LABEL.gap + name.height * 0.7) };
  });
  return {
    ...{ arrangement, anew },
    width: Float32Array.from(rooms, ({ width }) => width),
    height: Float32Array.from(rooms, ({ height }) => height),
    x: Float32Array.from(nodes, ({ id }) => places.get(id)?.x ?? 0),
    y: Float32Array.from(nodes, ({ id }) => places.get(id)?.y ?? 0),
    fixed: Uint8Array.from(nodes, ({ id }) => (fixed.has(id) ? 1 : 0)),
    weight: Float32Array.from(nodes, ({ weight }) => weight),
    from: Uint32Array.from(ends, ({ from }) => from),
    to: Uint32Array.from(ends, ({ to }) => to),
  };
}
