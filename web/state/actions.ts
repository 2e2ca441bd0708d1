import type { EntityType, RelationType, Status } from '#ontology/vocabulary';
import { asFailure } from '../api/failure.ts';
import { type Kept, loadAmong, loadAround, loadEverything, MOST_SHOWN } from '../api/load.ts';
import { type Layout, toFragment } from './address.ts';
import { type Notice, useExplorer, viewOf } from './explorer.ts';
import { type GraphPart, merge, neighboursOf } from './graph.ts';
import { redo as redoStep, step, undo as undoStep } from './history.ts';
import type { Selection } from './selection.ts';
import {
  EMPTY_VIEW,
  hide,
  keepOnly,
  show,
  showAllKinds,
  toggleRelation,
  toggleStatus,
  toggleType,
  type View,
} from './view.ts';

/** More neighbours than this are not shown without asking which. */
export const ASK_ABOVE = 30;

const { getState: get, setState: set } = useExplorer;

const change = (update: (view: View) => View) =>
  set((state) => ({ history: step(state.history, update(viewOf(state))) }));

const notify = (notice: Notice | null) => set({ notice });
export const dismissNotice = () => notify(null);

/** Fetches for the canvas; a failure is told, with a way to try again, and leaves everything as it is. */
async function fetching<Part>(load: () => Promise<Part>, then: (part: Part) => void): Promise<void> {
  set(({ pending }) => ({ pending: pending + 1, notice: null }));
  try {
    then(await load());
  } catch (error) {
    notify({ kind: 'failure', failure: asFailure(error), retry: () => void fetching(load, then) });
  } finally {
    set(({ pending }) => ({ pending: pending - 1 }));
  }
}

const take = (part: GraphPart) => set(({ graph }) => ({ graph: merge(graph, part) }));

/** Fetches the relations between what is shown and what is about to be. */
const closing = async (part: GraphPart): Promise<GraphPart> => {
  const { nodes, edges } = part;
  const closed = await loadAmong([...new Set([...nodes.map(({ id }) => id), ...viewOf(get()).shown])]);
  return { nodes: [...nodes, ...closed.nodes], edges: [...edges, ...closed.edges] };
};

export const select = (selection: Selection | null) => set({ selection, reading: null, connecting: null });
export const selectNode = (id: string) => select({ kind: 'node', id });
export const selectEdge = (id: string) => select({ kind: 'edge', id });

/** A link to an entity: the present view, with it and its relations. */
export const addressOf = (id: string): string =>
  `#${toFragment({ view: show(viewOf(get()), [id]), selection: { kind: 'node', id }, layout: get().layout })}`;

/** Shows a sentence in its section. */
export const read = (sentenceId: string | null) => set({ reading: sentenceId });

/** Brings an entity onto the canvas, with its relations to what is there, and selects it. */
export const open = (id: string): Promise<void> => {
  selectNode(id);
  if (get().graph.nodes.has(id) && viewOf(get()).shown.includes(id)) return Promise.resolve();
  return fetching(
    () => loadAmong([id, ...viewOf(get()).shown]),
    (part) => {
      if (!part.nodes.some((node) => node.id === id)) {
        notify({ kind: 'gone' });
        return;
      }
      take(part);
      change((view) => show(view, [id]));
    },
  );
};

/** Brings both ends of a relation onto the canvas and selects it. */
export const openEdge = (id: string, ends: readonly string[]): Promise<void> => {
  selectEdge(id);
  return fetching(
    () => loadAmong([...new Set([...ends, ...viewOf(get()).shown])]),
    (part) => {
      take(part);
      change((view) => show(view, ends));
    },
  );
};

/** Shows an entity's neighbours; of more than `ASK_ABOVE` it asks which, unless told. */
export const expand = (id: string, kept?: Kept): Promise<void> => {
  const degree = get().graph.nodes.get(id)?.degree ?? 0;
  if (kept === undefined && degree > ASK_ABOVE) {
    set({ choosing: id });
    return Promise.resolve();
  }
  set({ choosing: null });
  const room = Math.max(2, MOST_SHOWN - viewOf(get()).shown.length);
  return fetching(
    async () => {
      const around = await loadAround(id, room, kept);
      return {
        ...(await closing(around)),
        found: around.nodes.map((node) => node.id),
        omitted: around.omitted,
      };
    },
    ({ found, omitted, ...part }) => {
      take(part);
      const before = viewOf(get());
      change((view) => show(view, found));
      if (omitted > 0) notify({ kind: 'omitted', count: omitted });
      else if (viewOf(get()) === before) notify({ kind: 'nothing-new' });
    },
  );
};
export const stopChoosing = () => set({ choosing: null });

/** Asks for the ways from one entity to another; `to` is null until the user has named it. */
export const connect = (from: string, to: string | null = null) => set({ connecting: { from, to } });

/** Shows a way: its entities, with all relations among them and what is there. */
export const showPath = (part: GraphPart): Promise<void> =>
  fetching(
    () => closing(part),
    (closed) => {
      take(closed);
      change((view) =>
        show(
          view,
          part.nodes.map(({ id }) => id),
        ),
      );
      // The way as a whole is what to look at, not one end with its neighbours.
      set({ selection: null });
    },
  );

/** Takes away those neighbours of a node that hang on it alone. */
export const collapse = (id: string) => {
  const { graph } = get();
  change((view) => {
    const edges = [...graph.edges.values()].filter(
      ({ source, target }) => view.shown.includes(source) && view.shown.includes(target),
    );
    const leaves = [...neighboursOf(edges, id)].filter((other) => neighboursOf(edges, other).size === 1);
    return hide(view, leaves);
  });
};

/** Shows the store, or some plans, as a whole; the best connected where it is too large to draw. */
export const showEverything = (planIds?: readonly string[]): Promise<void> =>
  fetching(
    () => loadEverything(planIds),
    ({ omitted, ...part }) => {
      take(part);
      change(() =>
        show(
          EMPTY_VIEW,
          part.nodes.map(({ id }) => id),
        ),
      );
      set(({ fitted }) => ({ selection: null, reading: null, fitted: fitted + 1 }));
      if (omitted > 0) notify({ kind: 'omitted', count: omitted });
    },
  );

/** Fetches what the URL names. */
export const restore = (): Promise<void> => {
  const { shown } = viewOf(get());
  if (shown.length === 0) return Promise.resolve();
  return fetching(
    () => loadAmong(shown),
    (part) => {
      take(part);
      if (part.nodes.length < Math.min(shown.length, MOST_SHOWN)) notify({ kind: 'gone' });
    },
  );
};

export const hideNodes = (ids: readonly string[]) => {
  change((view) => hide(view, ids));
  const { selection } = get();
  if (selection?.kind === 'node' && ids.includes(selection.id)) select(null);
};

/** Leaves a node and its neighbours alone on the canvas. */
export const focusOn = (id: string) => {
  const { graph } = get();
  change((view) =>
    keepOnly(view, [
      id,
      ...[...neighboursOf(graph.edges.values(), id)].filter((other) => view.shown.includes(other)),
    ]),
  );
  set(({ fitted }) => ({ fitted: fitted + 1 }));
};

/** Back to the start view; undo brings everything back. */
export const clear = () => {
  change((view) => hide(view, view.shown));
  select(null);
};

export const filterType = (type: EntityType) => change((view) => toggleType(view, type));
export const filterStatus = (status: Status) => change((view) => toggleStatus(view, status));
export const filterRelation = (type: RelationType) => change((view) => toggleRelation(view, type));
export const liftFilters = () => change(showAllKinds);
export const undo = () => set(({ history }) => ({ history: undoStep(history) }));
export const redo = () => set(({ history }) => ({ history: redoStep(history) }));
export const setLayout = (layout: Layout) => set({ layout });
