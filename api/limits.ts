import { InnographError } from '#common/errors';

/** The most that one request may ask for. A caller of `createServer` may set others. */
export interface Limits {
  /** Levels of nested fields. */
  readonly depth: number;
  /** Fields that the answer may hold at most, each connection counted as `first` times its node. */
  readonly cost: number;
  readonly aliases: number;
  readonly directives: number;
  /** Lexical tokens of the query's text. */
  readonly tokens: number;
  /** Characters of it. */
  readonly characters: number;
  /** Fields that are asked for again beside themselves: what checks them compares each with each. */
  readonly repeats: number;
  /** Values of all variables, those inside lists and objects included. */
  readonly values: number;
  /** Levels of lists and objects in a request's body. */
  readonly nesting: number;
  /** Bytes of a request's body, where it may hold a document. */
  readonly bodyBytes: number;
  /** Bytes of the body of one who may only ask. */
  readonly questionBytes: number;
  /** Milliseconds until a query is given up. */
  readonly timeoutMs: number;
  /** Requests a minute with one key, or from one address. */
  readonly requestsPerMinute: number;
  /** Requests a minute as well, each counted by its size and by what its answer may hold; see `WorkBudget`. */
  readonly workPerMinute: number;
  /** Bytes of an uploaded document. */
  readonly uploadBytes: number;
  /** Uploads that may wait to be taken in. */
  readonly waitingJobs: number;
  /** Subscriptions that one caller may follow at a time. */
  readonly streams: number;
  /** Bytes of answers to keep while the graph stays as it is; 0 keeps none. */
  readonly cachedBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 16,
  cost: 100_000,
  aliases: 30,
  directives: 30,
  tokens: 2_000,
  characters: 50_000,
  repeats: 100,
  values: 5_000,
  nesting: 20,
  bodyBytes: 1_000_000,
  questionBytes: 200_000,
  timeoutMs: 10_000,
  requestsPerMinute: 1_200,
  workPerMinute: 60_000,
  uploadBytes: 64 * 1024 * 1024,
  waitingJobs: 50,
  streams: 10,
  cachedBytes: 32_000_000,
};

/** What an argument may be; fixed, since clients rely on it. */
export const ARGUMENT_LIMITS = {
  first: { min: 1, max: 500 },
  ids: { min: 1, max: 1_000 },
  depth: { min: 1, max: 3 },
  limit: { min: 1, max: 2_000 },
  maxLength: { min: 1, max: 8 },
  paths: { min: 1, max: 100 },
  search: { min: 0, max: 200 },
} as const;

/** Throws LIMIT, naming the argument and its range, where `value` lies outside. */
export function checkRange(argument: string, value: number, range: { min: number; max: number }): void {
  if (value < range.min || value > range.max) {
    throw new InnographError(
      'LIMIT',
      `${argument} is ${value}; it may be from ${range.min} to ${range.max}.`,
    );
  }
}
