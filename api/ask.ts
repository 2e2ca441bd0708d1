import { InnographError } from '#common/errors';
import type { GraphStore } from '#cypher/port';
import type { Ask } from './context.ts';

/**
 * The door to the store for one request. A question that has no answer when the request's time is up fails with
 * LIMIT, and so do all after it. `observe` gets the seconds that each question took.
 */
export function makeAsk(store: GraphStore, timeoutMs: number, observe: (seconds: number) => void): Ask {
  const startedAt = performance.now();
  const tooSlow = () =>
    new InnographError('LIMIT', `The query took too long (limit ${timeoutMs} ms). Ask for less.`);
  return async (question) => {
    const askedAt = performance.now();
    const left = startedAt + timeoutMs - askedAt;
    if (left <= 0) throw tooSlow();
    let timer: NodeJS.Timeout | undefined;
    const expiry = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(tooSlow()), left);
    });
    try {
      return await Promise.race([question(store), expiry]);
    } finally {
      clearTimeout(timer);
      observe((performance.now() - askedAt) / 1000);
    }
  };
}
