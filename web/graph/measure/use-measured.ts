import { useEffect } from 'react';
import { create } from 'zustand';
import { useExplorer, viewOf } from '../../state/explorer.ts';
import type { Visible } from '../../state/view.ts';
import { type Measured, NOTHING_MEASURED } from '../compose.ts';
import type { MeasureAnswer, MeasureJob } from './job.ts';

/** What was measured last, for the drawing and its legend. */
export const useMeasured = create<Measured & { readonly measuring: boolean }>(() => ({
  ...NOTHING_MEASURED,
  measuring: false,
}));

/** Measures what is visible, off the main thread, as far as size or colour are to say it. */
export function useMeasuring(visible: Visible): void {
  const sizeBy = useExplorer((state) => viewOf(state).sizeBy);
  const communities = useExplorer((state) => viewOf(state).colourBy === 'community');
  useEffect(() => {
    if (sizeBy === 'degree' && !communities) {
      useMeasured.setState({ ...NOTHING_MEASURED, measuring: false });
      return undefined;
    }
    const { nodes, edges } = visible;
    const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
    const job: MeasureJob = {
      nodes: nodes.length,
      from: Uint32Array.from(edges, ({ source }) => indexOf.get(source) ?? 0),
      to: Uint32Array.from(edges, ({ target }) => indexOf.get(target) ?? 0),
      ...{ sizeBy, communities },
    };
    const byId = <Value>(column: ArrayLike<Value> | null) =>
      column &&
      new Map(nodes.flatMap(({ id }, node) => (node in column ? [[id, column[node]] as const] : [])));
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<MeasureAnswer>) => {
      if (data.failure !== undefined) console.error(`Measuring failed: ${data.failure}`);
      useMeasured.setState({
        centrality: byId<number>(data.centrality) as Measured['centrality'],
        community: byId<number>(data.community) as Measured['community'],
        measuring: false,
      });
      worker.terminate();
    });
    useMeasured.setState({ measuring: true });
    worker.postMessage(job);
    return () => worker.terminate();
  }, [visible, sizeBy, communities]);
}
