import { type Kept, loadAmong, loadAround, loadEverything, MOST_SHOWN } from '../api/load.ts';
import { change, fetching, fit, get, notify, set, take } from './change.ts';
import { isStarted, viewOf } from './explorer.ts';
import type { GraphPart } from './graph.ts';
import { replace } from './history.ts';
import { followWay, select, selectEdge, selectNode } from './select-actions.ts';
import { EMPTY_VIEW, type Scope, show, showScope } from './view.ts';

/** More neighbours than this are not shown without asking which. */
export const ASK_ABOVE = 30;

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** Fetches the relations between what is shown and what is about to be. */
export const closing = async (part: GraphPart): Promise<GraphPart> => {
  const { nodes, edges } = part;
  const closed = await loadAmong([...new Set([...idsOf(nodes), ...viewOf(get()).shown])]);
  return { nodes: [...nodes, ...closed.nodes], edges: [...edges, ...closed.edges] };
};

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

/** Opens what a text names, and remembers the text. */
export const followMention = (id: string): void => {
  const { selection, reading } = get();
  void open(id);
  set({ trail: { selection, reading } });
};

/** Back to the text whose mention was followed. */
export const backToText = (): void => {
  const { trail } = get();
  if (trail) set({ ...trail, trail: null });
};

/** Opens an entity as the beginning of a view: with its neighbours, if nothing is shown yet. */
export const enter = async (id: string): Promise<void> => {
  const first = !isStarted(get());
  await open(id);
  if (first && viewOf(get()).shown.includes(id)) await expand(id);
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
  return expandAll([id], kept);
};
export const stopChoosing = () => set({ choosing: null });

/** Shows the neighbours of several entities, as one step. */
export const expandAll = (ids: readonly string[], kept?: Kept): Promise<void> => {
  const room = Math.max(2, MOST_SHOWN - viewOf(get()).shown.length);
  return fetching(
    async () => {
      const around = await Promise.all(ids.map((id) => loadAround(id, room, kept)));
      if (around.every(({ nodes }) => nodes.length === 0)) return null;
      const part = {
        nodes: around.flatMap(({ nodes }) => nodes),
        edges: around.flatMap(({ edges }) => edges),
      };
      const omitted = around.reduce((sum, one) => sum + one.omitted, 0);
      return { ...(await closing(part)), found: idsOf(part.nodes), omitted };
    },
    (found) => {
      if (found === null) {
        notify({ kind: 'gone' });
        return;
      }
      take(found);
      const before = viewOf(get());
      change((view) => show(view, found.found));
      if (found.omitted > 0) notify({ kind: 'omitted', count: found.omitted });
      else if (viewOf(get()) === before) notify({ kind: 'nothing-new' });
    },
  );
};

/** Shows what all of these entities are related to, and puts it beside them. */
export const showCommon = (ids: readonly string[]): Promise<void> =>
  fetching(
    async () => {
      const around = await Promise.all(ids.map((id) => loadAround(id, MOST_SHOWN)));
      const common = idsOf(around[0]?.nodes ?? []).filter(
        (id) => !ids.includes(id) && around.every(({ nodes }) => nodes.some((node) => node.id === id)),
      );
      return { ...(await loadAmong([...new Set([...ids, ...common, ...viewOf(get()).shown])])), common };
    },
    ({ common, ...part }) => {
      if (common.length === 0) {
        notify({ kind: 'nothing-common' });
        return;
      }
      take(part);
      change((view) => show(view, common));
      const { edges } = part;
      const meeting = new Set(common);
      const ends = new Set(ids);
      followWay(
        [...ids, ...common],
        idsOf(
          edges.filter(
            ({ source, target }) =>
              (meeting.has(source) && ends.has(target)) || (meeting.has(target) && ends.has(source)),
          ),
        ),
      );
    },
  );

/** Shows a way: its entities, with all relations among them and what is there. */
export const showPath = (part: GraphPart): Promise<void> =>
  fetching(
    () => closing(part),
    (closed) => {
      take(closed);
      change((view) => show(view, idsOf(part.nodes)));
      // The way as a whole is what to look at, not one end with its neighbours.
      set({
        selection: null,
        way: { nodes: new Set(idsOf(part.nodes)), edges: new Set(idsOf(part.edges)) },
      });
    },
  );

/** Shows entities that were found elsewhere, with all relations among them and what is there. */
export const showFound = (ids: readonly string[]): Promise<void> =>
  fetching(
    () => loadAmong([...new Set([...ids, ...viewOf(get()).shown])]),
    (part) => {
      take(part);
      change((view) => show(view, idsOf(part.nodes)));
      select(null);
      fit();
    },
  );

/** Shows the store, or some plans, as a whole; the best connected where it is too large to draw. */
export const showEverything = (planIds: readonly string[] = []): Promise<void> => {
  const scope: Scope = { planIds, added: [], removed: [] };
  return fetching(
    () => loadEverything(planIds),
    ({ omitted, ...part }) => {
      take(part);
      change(({ sizeBy, colourBy }) =>
        showScope({ ...EMPTY_VIEW, sizeBy, colourBy }, scope, idsOf(part.nodes)),
      );
      set({ selection: null, reading: null, chosen: [], way: null });
      fit();
      if (part.nodes.length === 0) notify({ kind: 'nothing-there' });
      else if (omitted > 0) notify({ kind: 'left-out', shown: part.nodes.length, count: omitted });
    },
  );
};

/** Fetches what the URL names. */
export const restore = (): Promise<void> => {
  const { shown, scope } = viewOf(get());
  if (scope) {
    return fetching(
      async () => {
        const whole = await loadEverything(scope.planIds);
        const more = await loadAmong(scope.added.length > 0 ? [...idsOf(whole.nodes), ...scope.added] : []);
        return { whole, more };
      },
      ({ whole, more }) => {
        take(whole);
        take(more);
        // What the address says is where the user begins, no step to take back.
        set(({ history }) => ({
          history: replace(history, showScope(history.present, scope, idsOf(whole.nodes))),
        }));
        if (whole.nodes.length === 0) notify({ kind: 'nothing-there' });
        else if (whole.omitted > 0) {
          notify({ kind: 'left-out', shown: whole.nodes.length, count: whole.omitted });
        }
      },
    );
  }
  if (shown.length === 0) return Promise.resolve();
  return fetching(
    () => loadAmong(shown),
    (part) => {
      take(part);
      if (part.nodes.length === 0) {
        select(null);
        notify({ kind: 'all-gone' });
      } else if (part.nodes.length < Math.min(shown.length, MOST_SHOWN)) notify({ kind: 'gone' });
    },
  );
};
