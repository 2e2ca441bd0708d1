import type { GraphStore } from '#cypher/port';
import type { Loaders } from './loaders.ts';

/** Asks the store; every question of a request goes through this one door, which counts and times it. */
export type Ask = <Answer>(question: (store: GraphStore) => Promise<Answer>) => Promise<Answer>;

/** What a resolver gets, made anew for each request. */
export interface Context {
  readonly ask: Ask;
  readonly loaders: Loaders;
  readonly requestId: string;
  /** Called once the operation is known to read and change nothing. (Apollo copies the context: no flag would be seen.) */
  readonly isRead: () => void;
}
