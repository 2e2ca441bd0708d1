import type { GraphView } from '#cypher/port';
import type { Ask } from './context.ts';

export type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Asks entities and relations, which stand in memory: after the first question of a request without waiting, as each
 * promise costs more than the answer.
 */
export type OnGraph = <Answer>(question: (graph: GraphView) => Answer) => MaybePromise<Answer>;

/** For one request. `told` is the version of the graph where the request has asked for it already. */
export function makeOnGraph(
  ask: Ask,
  told?: number,
): { readonly onGraph: OnGraph; readonly forget: () => void } {
  let known = told;
  let view: GraphView | null = null;
  let opening: Promise<GraphView> | null = null;
  const open = async () => {
    const opened = await ask((store) => store.graph(known));
    view = opened;
    return opened;
  };
  return {
    onGraph: (question) => {
      if (view !== null) return question(view);
      opening ??= open();
      return opening.then(question);
    },
    /** After a change, what was known is no more. */
    forget: () => {
      known = undefined;
      view = null;
      opening = null;
    },
  };
}
