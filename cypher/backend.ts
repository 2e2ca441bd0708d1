import type { Dialect, Run } from './query.ts';

/**
 * What an engine must offer so that `CypherStore` can be a graph store on it: transactions around queries of
 * the catalogue. Failures are InnographErrors.
 */
export interface Backend {
  readonly dialect: Dialect;
  /** The queries of `work` see one state of the graph. `work` may be run again where that state moved on. */
  read<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** All of `work` or nothing of it is written; one writer at a time. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** Changes the schema, statement by statement, outside of transactions. */
  define(statements: readonly string[]): Promise<void>;
  /** The version of the graph that a read would see now. */
  version(): Promise<number>;
  close(): Promise<void>;
}
