import type { EntityType, RelationType, Status } from '#ontology/vocabulary';
import type { Layout } from './address.ts';
import type { AnalysisView } from './analysis.ts';
import { change, fit, get, set } from './change.ts';
import { viewOf } from './explorer.ts';
import { neighboursOf, reachOf } from './graph.ts';
import { redo as redoStep, undo as undoStep } from './history.ts';
import { select } from './select-actions.ts';
import {
  type Arrangement,
  type ColourBy,
  hide,
  keepOnly,
  note,
  pin,
  showAllKinds,
  type SizeBy,
  toggleRelation,
  toggleStatus,
  toggleType,
  unpin,
  type View,
  visibleOf,
} from './view.ts';

/** Takes away those neighbours of a node that hang on it alone. */
export const collapse = (id: string) => {
  const { edges } = visibleOf(get().graph, viewOf(get()));
  const leaves = [...neighboursOf(edges, id)].filter((other) => neighboursOf(edges, other).size === 1);
  change((view) => hide(view, leaves));
};

export const hideNodes = (ids: readonly string[]) => {
  change((view) => hide(view, ids));
  const gone = new Set(ids);
  const { selection, chosen } = get();
  if (selection?.kind === 'node' && gone.has(selection.id)) select(null);
  set({ chosen: chosen.filter((id) => !gone.has(id)), way: null });
};

/** Leaves these nodes alone on the canvas. */
export const keepNodes = (ids: readonly string[]) => {
  change((view) => keepOnly(view, ids));
  fit();
};

/** Leaves a node and what lies within so many relations of it, of what is visible. */
export const focusOn = (id: string, hops = 1) => {
  const { edges } = visibleOf(get().graph, viewOf(get()));
  keepNodes([...reachOf(edges, id, hops)]);
};

/** Keeps nodes where they are drawn, or lets them go. */
export const pinNodes = (places: View['pins']) => change((view) => pin(view, places));
export const unpinNodes = (ids: readonly string[]) => change((view) => unpin(view, ids));

/** Notes something about a node in this view. */
export const noteNode = (id: string, text: string) => change((view) => note(view, id, text.trim()));

/** Back to the start view; undo brings everything back. */
export const clear = () => {
  if (get().layout === 'analysis') setLayout('graph');
  change((view) => hide(view, view.shown));
  select(null);
};

export const filterType = (type: EntityType) => change((view) => toggleType(view, type));
export const filterStatus = (status: Status) => change((view) => toggleStatus(view, status));
export const filterRelation = (type: RelationType) => change((view) => toggleRelation(view, type));
export const liftFilters = () => change(showAllKinds);
export const arrange = (arrangement: Arrangement) =>
  change((view) => (view.arrangement === arrangement ? view : { ...view, arrangement }));
export const sizeBy = (measure: SizeBy) =>
  change((view) => (view.sizeBy === measure ? view : { ...view, sizeBy: measure }));
export const colourBy = (what: ColourBy) =>
  change((view) => (view.colourBy === what ? view : { ...view, colourBy: what }));
export const undo = () => set(({ history }) => ({ history: undoStep(history), way: null }));
export const redo = () => set(({ history }) => ({ history: redoStep(history), way: null }));
export const setLayout = (layout: Layout) => set({ layout });

/** Turns to another analysis, or changes what it looks at. */
export const analyse = (part: Partial<AnalysisView>) =>
  set(({ analysis }) => ({ analysis: { ...analysis, ...part } }));
