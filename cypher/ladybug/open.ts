import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import lbug, { type Database } from '@ladybugdb/core';
import { InnographError, messageOf } from '#common/errors';
import { CypherStore, initialise } from '../cypher-store.ts';
import { migrate } from '../migrate.ts';
import type { GraphStore } from '../port.ts';
import { LadybugBackend } from './backend.ts';
import { checkpointingProcess, restoreInterrupted } from './checkpoint.ts';
import { breakSeal, isCrashed, isSealed, probe, seal } from './soundness.ts';

/** Memory for the engine's pages. */
const BUFFER_BYTES = 512 * 1024 * 1024;

/** The engine folds its log into the file only when `checkpoint.ts` says so. */
const AUTO_CHECKPOINT = false;

/** Files that this process has open: the engine's lock keeps other processes out, not this one. */
const held = new Set<string>();

/**
 * Opens the embedded store in a file, which is made with its folders where there is none. Throws STORE_HELD
 * when another process has it open, STORE_DAMAGED when the file is no sound store, STORE_NEWER when a newer
 * version made it, STORE_UNAVAILABLE when the place cannot be written.
 */
export async function openLadybug(path: string): Promise<GraphStore> {
  const file = resolve(path);
  if (held.has(file)) throw heldError(file);
  makeFolder(file);
  held.add(file);
  try {
    if (checkpointingProcess(file) !== null) throw heldError(file);
    restoreInterrupted(file);
    const wrong = isPresent(file) && !isSealed(file) ? await probe(file) : null;
    if (wrong !== null) throw new Error(wrong);
    const backend = new LadybugBackend(await openDatabase(file), file, () => {
      seal(file);
      held.delete(file);
    });
    breakSeal(file);
    await migrate(backend);
    await initialise(backend);
    return new CypherStore(backend);
  } catch (error) {
    held.delete(file);
    throw asOpenError(error, file);
  }
}

/** The engine's own database, opened for writing; throws what the engine says. */
export async function openDatabase(file: string): Promise<Database> {
  const database = new lbug.Database(
    file,
    BUFFER_BYTES,
    true,
    false,
    0,
    AUTO_CHECKPOINT,
    -1,
    !isCrashed(file),
  );
  await database.init();
  const connection = new lbug.Connection(database);
  const result = await connection.query('CALL force_checkpoint_on_close=false');
  for (const one of Array.isArray(result) ? result : [result]) one.close();
  await connection.close();
  return database;
}

/** An empty file is no store yet; the engine makes it one. */
function isPresent(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new InnographError(
      'STORE_UNAVAILABLE',
      `The folder ${dirname(file)} for the store cannot be made (${messageOf(error)}); choose another with --store.`,
      { cause: error },
    );
  }
}

function heldError(file: string, cause?: unknown): InnographError {
  return new InnographError(
    'STORE_HELD',
    `Another process has the store ${file} open; stop it (a running "innograph serve", for example), or choose another file with --store.`,
    { cause },
  );
}

function asOpenError(thrown: unknown, file: string): InnographError {
  if (thrown instanceof InnographError) return thrown;
  const said = messageOf(thrown);
  if (/could not set lock/i.test(said)) return heldError(file, thrown);
  if (/permission denied|read-only file system|EACCES|EROFS/i.test(said)) {
    return new InnographError(
      'STORE_UNAVAILABLE',
      `The store ${file} may not be opened for writing (${said}); check its permissions.`,
      { cause: thrown },
    );
  }
  return new InnographError(
    'STORE_DAMAGED',
    `${file} is not a sound store (${said}); restore a copy, or move it away and ingest again.`,
    { cause: thrown },
  );
}
