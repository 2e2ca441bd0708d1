import { setTimeout } from 'node:timers/promises';
import { InnographError } from '#common/errors';
import { CypherStore, initialise } from '../cypher-store.ts';
import { migrate } from '../migrate.ts';
import type { GraphStore } from '../port.ts';
import { Neo4jBackend, type Neo4jSettings } from './backend.ts';

/** Dynamic labels, which the loader uses, came with this release. */
const OLDEST: readonly [number, number] = [5, 26];

export interface Neo4jOptions extends Neo4jSettings {
  /** Milliseconds to wait for a server that does not answer yet. */
  readonly patience?: number | undefined;
  /** Told, in a line, that the server is being waited for. */
  readonly onWait?: ((line: string) => void) | undefined;
}

/**
 * Opens a graph store on Neo4j and brings its schema up to date. A server that does not answer is asked again,
 * with pauses that double, for as long as `patience` says. Throws STORE_UNAVAILABLE for a server that is not
 * there, too old, or refuses the login or database, STORE_NEWER for a graph made by a newer version.
 */
export async function openNeo4j({
  patience = 20_000,
  onWait,
  ...settings
}: Neo4jOptions): Promise<GraphStore> {
  const backend = new Neo4jBackend(settings);
  try {
    checkServer(await knock(backend, patience, onWait));
    await migrate(backend);
    await initialise(backend);
    return new CypherStore(backend);
  } catch (error) {
    await backend.close();
    throw error;
  }
}

async function knock(
  backend: Neo4jBackend,
  patience: number,
  onWait: ((line: string) => void) | undefined,
): Promise<string> {
  const end = Date.now() + patience;
  for (let pause = 250; ; pause *= 2) {
    try {
      return await backend.serverVersion();
    } catch (error) {
      const hopeless = !(error instanceof InnographError) || !error.message.includes('does not answer');
      if (hopeless || Date.now() + pause > end) throw error;
      onWait?.(`${error.message} Trying again in ${pause} ms.`);
      await setTimeout(pause);
    }
  }
}

function checkServer(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  // Releases since 2025 are numbered by year.
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new InnographError(
    'STORE_UNAVAILABLE',
    `This Neo4j is ${version}; Innograph needs ${OLDEST.join('.')} or later.`,
  );
}
