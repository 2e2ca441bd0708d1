import { asFailure } from '../api/failure.ts';
import { type Notice, useExplorer, viewOf } from './explorer.ts';
import { type GraphPart, merge } from './graph.ts';
import { step } from './history.ts';
import type { View } from './view.ts';

/** What all actions are made of. */

export const { getState: get, setState: set } = useExplorer;

/** Takes a step that undo takes back. */
export const change = (update: (view: View) => View) =>
  set((state) => ({ history: step(state.history, update(viewOf(state))) }));

export const notify = (notice: Notice | null) => set({ notice });
export const dismissNotice = () => notify(null);

/** Fetches for the canvas; a failure is told, with a way to try again, and leaves everything as it is. */
export async function fetching<Part>(load: () => Promise<Part>, then: (part: Part) => void): Promise<void> {
  set(({ pending }) => ({ pending: pending + 1, notice: null }));
  try {
    then(await load());
  } catch (error) {
    notify({ kind: 'failure', failure: asFailure(error), retry: () => void fetching(load, then) });
  } finally {
    set(({ pending }) => ({ pending: pending - 1 }));
  }
}

export const take = (part: GraphPart) => set(({ graph }) => ({ graph: merge(graph, part) }));

/** Shows all of the canvas. */
export const fit = () => set(({ fitted }) => ({ fitted: fitted + 1 }));
