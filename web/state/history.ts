/** A value with the steps that led to it and those that were taken back. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** Older steps are forgotten. */
const MOST_STEPS = 100;

export const begin = <Value>(present: Value): History<Value> => ({ past: [], present, future: [] });

/** Takes a step. A step to the same value is none. */
export const step = <Value>(history: History<Value>, next: Value): History<Value> =>
  next === history.present
    ? history
    : { past: [...history.past, history.present].slice(-MOST_STEPS), present: next, future: [] };

/** Another present, without a step. */
export const replace = <Value>(history: History<Value>, present: Value): History<Value> => ({
  ...history,
  present,
});

export const undo = <Value>(history: History<Value>): History<Value> => {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: last,
    future: [history.present, ...history.future],
  };
};

export const redo = <Value>(history: History<Value>): History<Value> => {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
};
