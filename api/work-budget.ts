import { LRUCache } from 'lru-cache';
import { InnographError } from '#common/errors';

/** Bytes of a body, and fields of an answer, that count as much as a request by itself. */
const BYTES = 1_000;
const FIELDS = 100;

/** Callers to remember; who is forgotten begins anew. */
const CALLERS = 10_000;
/** The budget is for a tenth of a minute at a time: what a whole one may hold keeps others waiting for seconds. */
const PARTS = 10;
const PART_MS = 60_000 / PARTS;

/**
 * How much work each caller may ask for in a minute: a request counts one, and more by the size of its body and by the
 * fields that its answer may hold. A count of requests alone lets one who asks for the dearest keep the server busy.
 */
export class WorkBudget {
  readonly #most: number;
  readonly #spent = new LRUCache<string, { work: number }>({
    max: CALLERS,
    ttl: PART_MS,
    noUpdateTTL: true,
  });

  constructor(perMinute: number) {
    this.#most = perMinute / PARTS;
  }

  /** Counts a request with so many bytes; throws an error with status 429 once its work is spent. */
  request(caller: string, bytes: number): void {
    if (this.#spend(caller, 1 + bytes / BYTES)) {
      throw Object.assign(new Error(this.#message()), { statusCode: 429 });
    }
  }

  /** Counts an answer of up to so many fields; throws LIMIT. */
  answer(caller: string, fields: number): void {
    if (this.#spend(caller, fields / FIELDS)) throw new InnographError('LIMIT', this.#message());
  }

  /** Whether all was spent before. */
  #spend(caller: string, work: number): boolean {
    const spent = this.#spent.get(caller) ?? { work: 0 };
    const isSpent = spent.work >= this.#most;
    spent.work += work;
    this.#spent.set(caller, spent);
    return isSpent;
  }

  #message(): string {
    return `You ask for too much at a time (limit ${this.#most} in ${PART_MS / 1000} s: a request counts 1, and 1 more for each ${BYTES} bytes of its body and each ${FIELDS} fields that its answer may hold). Try again in a moment, or ask for less at once.`;
  }
}
