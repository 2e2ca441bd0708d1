import { InnographError } from '#common/errors';
import type { Readable } from './stored-document.ts';

/** Attempts to read a whole graph that others change. */
const ATTEMPTS = 3;

/**
 * Does work that reads a whole graph until nobody changed the graph meanwhile, so that what was read is what the
 * graph was at one time. Throws STORE_UNAVAILABLE when that fails three times.
 */
export async function whileSteady<Result>(store: Readable, work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = await store.version();
    const result = await work();
    if ((await store.version()) === before) return result;
  }
  throw new InnographError(
    'STORE_UNAVAILABLE',
    'The graph kept changing while it was read; try again when nothing is being taken in.',
  );
}
