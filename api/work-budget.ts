import { LRUCache } from 'lru-cache';

/** Callers to remember; who is forgotten begins anew. */
const CALLERS = 10_000;
/** The budget is for a tenth of a minute at a time: what a whole one may hold keeps others waiting for seconds. */
const PARTS = 10;
const PART_MS = 60_000 / PARTS;

/**
 * How much work each caller may ask for in a minute. A count of requests alone lets one who asks for the dearest keep
 * the server busy. What counts how much is said where it is counted: `WORK`.
 */
export class WorkBudget {
  readonly most: number;
  readonly seconds = PART_MS / 1000;
  readonly #spent = new LRUCache<string, { work: number }>({
    max: CALLERS,
    ttl: PART_MS,
    noUpdateTTL: true,
  });

  constructor(perMinute: number) {
    this.most = perMinute / PARTS;
  }

  /** Counts so much work; false once all was spent before. */
  spend(caller: string, work: number): boolean {
    const spent = this.#spent.get(caller) ?? { work: 0 };
    const isLeft = spent.work < this.most;
    spent.work += work;
    this.#spent.set(caller, spent);
    return isLeft;
  }

  /** Seconds until a caller who has spent all may ask again. */
  secondsLeft(caller: string): number {
    return Math.max(1, Math.ceil(this.#spent.getRemainingTTL(caller) / 1000));
  }
}
