import type { Dialect, Query, Run } from './query.ts';

/**
 * What an engine must offer so that `CypherStore` can be a graph store on it: transactions around queries of
 * the catalogue. Failures are InnographErrors.
 */
export interface Backend {
  readonly dialect: Dialect;
  /**
   * The queries of `work` see one state of the graph, whose version `work` can ask for. It may be run again where
   * that state moved on, and must not read through the backend itself.
   */
  read<Result>(work: (run: Run, version: () => Promise<number>) => Promise<Result>): Promise<Result>;
  /** One query alone, which needs no care for what others see. */
  readOne<Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]>;
  /** All of `work` or nothing of it is written; one writer at a time. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** Gives the engine the memory that work on all of the store takes, where that has to be said. */
  withRoom?<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Throws STORE_UNAVAILABLE where there is too little room for a document. */
  checkRoom(): void;
  /** Changes the schema, statement by statement, outside of transactions. */
  define(statements: readonly string[]): Promise<void>;
  /** The version of the graph that a read would see now. */
  version(): Promise<number>;
  close(): Promise<void>;
}
