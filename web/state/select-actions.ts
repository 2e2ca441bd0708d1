import { toFragment } from './address.ts';
import { get, set } from './change.ts';
import { viewOf } from './explorer.ts';
import type { Selection } from './selection.ts';
import { show } from './view.ts';

/** Selects one thing, or nothing; the second nothing lets go of what was put together as well. */
export const select = (selection: Selection | null) =>
  set((before) => ({
    selection,
    reading: null,
    trail: null,
    connecting: null,
    way: null,
    chosen: selection === null && before.selection === null ? [] : before.chosen,
  }));
export const selectNode = (id: string) => select({ kind: 'node', id });
export const selectEdge = (id: string) => select({ kind: 'edge', id });

/** A link to an entity: the present view, with it and its relations. */
export const addressOf = (id: string): string =>
  `#${toFragment({ view: show(viewOf(get()), [id]), selection: { kind: 'node', id }, layout: get().layout, analysis: get().analysis })}`;

/** Shows a sentence in its section. */
export const read = (sentenceId: string | null) => set({ reading: sentenceId });

/** Asks for the ways from one entity to another; `to` is null until the user has named it. */
export const connect = (from: string, to: string | null = null) =>
  set({ connecting: { from, to }, way: null });

/** Puts nodes together to do something with all of them, or takes one out again. */
export const choose = (ids: readonly string[], how: 'toggle' | 'add' | 'only') =>
  set(({ chosen, selection }) => {
    // The first of several is what was selected before the modifier key was pressed.
    const first = selection?.kind === 'node' && !ids.includes(selection.id) ? [selection.id] : [];
    const before = how === 'only' ? [] : chosen.length === 0 ? first : chosen;
    const there = new Set(before);
    const next =
      how === 'toggle'
        ? [...before.filter((id) => !ids.includes(id)), ...ids.filter((id) => !there.has(id))]
        : [...new Set([...before, ...ids])];
    return { chosen: next, selection: null, reading: null, connecting: null, way: null };
  });

export const chooseNone = () => set({ chosen: [], way: null });

/** Marks a way through the graph; null for none. */
export const followWay = (nodes: readonly string[], edges: readonly string[]) =>
  set({ way: { nodes: new Set(nodes), edges: new Set(edges) } });
export const leaveWay = () => set({ way: null });
