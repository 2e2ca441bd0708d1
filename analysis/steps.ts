import { setImmediate } from 'node:timers/promises';

/**
 * Work that takes long on a large graph, in steps: at each `yield` it can be left for a while, and at one that gives a
 * promise it has nothing to do before that is kept. What it returns is its answer.
 */
export type Steps<Answer> = Generator<Promise<unknown> | undefined, Answer, undefined>;

/** How long work goes on before others get their turn, in milliseconds. */
const SLICE = 8;
/** Items of a long list between two steps: few enough to take less than a slice. */
const BATCH = 64;

/** Does all of the work now. What it would wait for it does itself. */
export function atOnce<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices of some milliseconds, between which all else that waits gets its turn. */
export async function inTurns<Answer>(steps: Steps<Answer>): Promise<Answer> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value !== undefined) await step.value;
    else if (performance.now() - start < SLICE) continue;
    else await turn();
    start = performance.now();
  }
}

/** Lets all else that waits go on first. */
export const turn = (): Promise<void> => setImmediate();

/** The items of a long list, with a step now and then. */
export function* stepping<Item>(items: Iterable<Item>, visit: (item: Item) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    count += 1;
    if (count % BATCH === 0) yield undefined;
  }
}
