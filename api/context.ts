import type { GraphStore } from '#cypher/port';
import type { Principal } from './access/principal.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Loaders } from './loaders.ts';
import type { Operation } from './prepared.ts';
import type { OnGraph } from './on-graph.ts';

/** Asks the store; every question of a request goes through this one door, which counts and times it. */
export type Ask = <Answer>(question: (store: GraphStore) => Promise<Answer>) => Promise<Answer>;

/** What a resolver gets, made anew for each request. */
export interface Context {
  readonly ask: Ask;
  readonly loaders: Loaders;
  readonly onGraph: OnGraph;
  /** Changes the graph: without the time limit of a query, since a change that was begun is to be finished and told of. */
  readonly change: Ask;
  readonly principal: Principal;
  /** Counts what the answer may hold against the caller's work of a minute; throws LIMIT where that is spent. */
  readonly charge: (fields: number) => void;
  /** Whether the API tells its schema. */
  readonly tellsSchema: boolean;
  /** Documents being taken in; null where the server takes none. */
  readonly jobs: Jobs | null;
  readonly requestId: string;
  /** Called once the operation is known to read and change nothing. (Apollo copies the context: no flag would be seen.) */
  readonly isRead: (operation: Operation) => void;
  /** Called by what may change while the graph stays as it is: the answer is not kept. */
  readonly isVolatile: () => void;
}
