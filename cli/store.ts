import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Option } from 'commander';
import { InnographError } from '#common/errors';
import { type GraphStore, neo4jFromEnvironment, openStore, type StoreOptions } from '#cypher';
import { say } from './messages.ts';
import { PROJECT_ROOT } from '#common/project-root';

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
  if (neo4j === null) return { path: environment.INNOGRAPH_STORE || DEFAULT_FILE };
  return { neo4j: { ...neo4j, onWait: (line) => process.stderr.write(`${line}\n`) } };
}

const NEO4J_ADDRESS = /^((?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/]*)\/?(.*)$/;

/**
 * The store that an argument names: `neo4j` (by NEO4J_URI), an address of Neo4j with or without a database, or a file.
 * Throws USAGE for an address that holds a password, which others on this machine could read.
 */
export function storeAt(text: string, environment: NodeJS.ProcessEnv = process.env): StoreOptions {
  const [, uri, database] = NEO4J_ADDRESS.exec(text) ?? [];
  if (uri === undefined && text !== 'neo4j') return { path: text };
  if (uri?.includes('@')) {
    throw new InnographError(
      'USAGE',
      'An address of Neo4j holds no user or password here; set NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  if (uri === undefined && !environment.NEO4J_URI) {
    throw new InnographError('USAGE', 'NEO4J_URI is not set; set it, or give neo4j://host:7687.');
  }
  const address = uri === undefined ? {} : { NEO4J_URI: uri };
  return chosenStore(undefined, {
    ...environment,
    ...address,
    ...(database ? { NEO4J_DATABASE: database } : {}),
  });
}

/** A store to read from. Throws NOT_FOUND for a file that does not exist, which opening would make. */
export async function existingStore(store: StoreOptions): Promise<StoreOptions> {
  if ('path' in store && !(await stat(store.path).catch(() => null))) {
    throw new InnographError('NOT_FOUND', `There is no store ${store.path}; check the path.`);
  }
  return store;
}

/** Where a store is, for people; never with its password. */
export function placeOf(store: StoreOptions): string {
  if ('path' in store) return resolve(store.path);
  const { uri, database } = store.neo4j;
  return database === undefined ? uri : `${uri}/${database}`;
}

/** A file that belongs to a store and is no part of the graph: it stands beside it, or under `data/` for Neo4j. */
export const besideStore = (store: StoreOptions, name: string): string =>
  'path' in store ? `${store.path}.${name}` : join(PROJECT_ROOT, 'data', `neo4j.${name}`);

/** Opens a store; where one of an earlier version takes long to be brought to the present schema, says how far that is. */
export const openChosen = (chosen: StoreOptions): Promise<GraphStore> =>
  openStore(chosen, ({ step, done, total }) =>
    process.stderr.write(`${say('upgradingStore', { step, done, total })}\n`),
  );

/** Opens a store for as long as the work with it takes. */
export async function withStore<Result>(
  chosen: StoreOptions,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await openChosen(chosen);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
