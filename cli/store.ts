import { join, resolve } from 'node:path';
import { Option } from 'commander';
import { type GraphStore, neo4jFromEnvironment, openStore, type StoreOptions } from '#cypher';
import { PROJECT_ROOT } from './options.ts';

const DEFAULT_FILE = resolve(PROJECT_ROOT, 'data', 'innograph.lbug');

/** `--store PATH`; without it the environment chooses, see `chosenStore`. */
export const storeOption = (): Option =>
  new Option(
    '--store <path>',
    'file of the embedded graph store (INNOGRAPH_STORE; NEO4J_URI chooses Neo4j instead)',
  );

/** The store that a command means: `--store`, else Neo4j by NEO4J_URI, else INNOGRAPH_STORE, else `data/`. */
export function chosenStore(
  path: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): StoreOptions {
  if (path !== undefined) return { path };
  const neo4j = neo4jFromEnvironment(environment);
  return neo4j === null ? { path: environment.INNOGRAPH_STORE || DEFAULT_FILE } : { neo4j };
}

/** Where a store is, for people; never with its password. */
export const placeOf = (store: StoreOptions): string => ('path' in store ? store.path : store.neo4j.uri);

/** A file that belongs to a store and is no part of the graph: it stands beside it, or under `data/` for Neo4j. */
export const besideStore = (store: StoreOptions, name: string): string =>
  'path' in store ? `${store.path}.${name}` : join(PROJECT_ROOT, 'data', `neo4j.${name}`);

/** Opens a store for as long as the work with it takes. */
export async function withStore<Result>(
  chosen: StoreOptions,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(chosen);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
