import { create } from 'zustand';
import type { ApiFailure } from '../api/failure.ts';
import { type Address, fromFragment, type Layout } from './address.ts';
import type { AnalysisView } from './analysis.ts';
import { EMPTY_GRAPH, type GraphData } from './graph.ts';
import { begin, type History } from './history.ts';
import type { Selection } from './selection.ts';
import type { View } from './view.ts';

/** Something the user should know, until it is put away. */
export type Notice =
  | { readonly kind: 'failure'; readonly failure: ApiFailure; readonly retry: () => void }
  | { readonly kind: 'gone' }
  | { readonly kind: 'all-gone' }
  | { readonly kind: 'omitted'; readonly count: number }
  | { readonly kind: 'left-out'; readonly shown: number; readonly count: number }
  | { readonly kind: 'nothing-there' }
  | { readonly kind: 'nothing-common' }
  | { readonly kind: 'nothing-new' };

/** All that the page knows, but for what panels fetch for themselves. `actions.ts` changes it. */
export interface Explorer {
  readonly graph: GraphData;
  readonly history: History<View>;
  readonly selection: Selection | null;
  /** Nodes put together to do something with all of them. */
  readonly chosen: readonly string[];
  /** A way through the graph that stands out. */
  readonly way: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null;
  readonly layout: Layout;
  readonly analysis: AnalysisView;
  /** A sentence to read although its relation is not selected: of a mention or a target. */
  readonly reading: string | null;
  /** What was read when a name in its text was followed: the way back. */
  readonly trail: { readonly selection: Selection | null; readonly reading: string | null } | null;
  /** Two entities between which the ways are asked for; the far one is yet to be named where it is null. */
  readonly connecting: { readonly from: string; readonly to: string | null } | null;
  /** A node whose neighbours are too many to show without asking. */
  readonly choosing: string | null;
  readonly notice: Notice | null;
  /** How many requests for the canvas are under way. */
  readonly pending: number;
  /** Steps when the canvas should show all of itself. */
  readonly fitted: number;
}

const startFrom = ({ view, selection, layout, analysis }: Address): Explorer => ({
  graph: EMPTY_GRAPH,
  history: begin(view),
  selection,
  chosen: [],
  way: null,
  layout,
  analysis,
  reading: null,
  trail: null,
  connecting: null,
  choosing: null,
  notice: null,
  pending: 0,
  fitted: 0,
});

export const useExplorer = create<Explorer>(() => startFrom(fromFragment(globalThis.location.hash)));

/** Whether there is anything to draw, or soon will be. */
export const isStarted = (state: Explorer): boolean => {
  const { shown, scope } = viewOf(state);
  return shown.length > 0 || scope !== null;
};

/** The present view. */
export const viewOf = ({ history }: Explorer): View => history.present;
