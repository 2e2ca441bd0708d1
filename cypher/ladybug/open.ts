import { dirname, resolve } from 'node:path';
import lbug, { type Database } from '@ladybugdb/core';
import { InnographError, messageOf } from '#common/errors';
import { makeFolder } from '#common/make-folder';
import { CypherStore, initialise } from '../cypher-store.ts';
import { migrate } from '../migrate.ts';
import type { Tell } from '../move-to-sentences.ts';
import type { GraphStore } from '../port.ts';
import { isOutOfMemory } from './errors.ts';
import { LadybugBackend } from './backend.ts';
import { checkpointingProcess, checkpointSafely, restoreInterrupted, sizeOf } from './checkpoint.ts';
import { memoryLimit } from './memory-limit.ts';
import { breakSeal, isCrashed, isSealed, probe, seal } from './soundness.ts';

/** The engine folds its log into the file only when `checkpoint.ts` says so. */
const AUTO_CHECKPOINT = false;

/**
 * With checksums LadybugDB 0.19 writes a log that it cannot read again as soon as one value in it is longer than 4 kB:
 * whatever was committed after that is lost with the process. Without them it reads every log back; a log's torn end
 * is known by itself, and what lies in the file is probed (`soundness.ts`).
 */
const CHECKSUMS = false;

/** LadybugDB as this project runs it. */
export const ENGINE = { open: openDatabase, memoryLimit };

/** Files that this process has open: the engine's lock keeps other processes out, not this one. */
const held = new Set<string>();

/**
 * Opens the embedded store in a file, which is made with its folders where there is none. Throws STORE_HELD
 * when another process has it open, STORE_DAMAGED when the file is no sound store, STORE_NEWER when a newer
 * version made it, STORE_UNAVAILABLE when the place cannot be written.
 */
export async function openLadybug(path: string, tell?: Tell): Promise<GraphStore> {
  const file = resolve(path);
  if (held.has(file)) throw heldError(file);
  makeFolderOf(file);
  held.add(file);
  try {
    if (checkpointingProcess(file) !== null) throw heldError(file);
    restoreInterrupted(file);
    const wrong = isPresent(file) && !isSealed(file) ? await probe(file) : null;
    if (wrong !== null) throw new Error(wrong);
    const backend = await LadybugBackend.open(file, ENGINE, () => {
      seal(file);
      held.delete(file);
    });
    breakSeal(file);
    await migrate(backend, tell);
    await initialise(backend);
    return new CypherStore(backend);
  } catch (error) {
    held.delete(file);
    throw asOpenError(error, file);
  }
}

/** The engine's own database, opened for writing; throws what the engine says. */
async function openDatabase(file: string, memoryBytes: number): Promise<Database> {
  try {
    return await openTorn(file, memoryBytes, CHECKSUMS);
  } catch (error) {
    if (!/enableChecksums/.test(messageOf(error))) throw error;
  }
  // An earlier version left a log with checksums, which is folded in as it was written.
  const earlier = await openTorn(file, memoryBytes, !CHECKSUMS);
  await checkpointSafely(file, () => command(earlier, 'CHECKPOINT'));
  await earlier.close();
  return openTorn(file, memoryBytes, CHECKSUMS);
}

/**
 * Opens a file whose log may have a torn end. The engine told to stop reading a log where it is torn stops without a
 * word where its memory ends too, and loses the rest: so it is told only when memory is known to be enough.
 */
async function openTorn(file: string, memoryBytes: number, checksums: boolean): Promise<Database> {
  try {
    return await openWith(file, memoryBytes, checksums, true);
  } catch (error) {
    if (isOutOfMemory(error) || !isCrashed(file)) throw error;
  }
  return openWith(file, memoryBytes, checksums, false);
}

async function openWith(
  file: string,
  memoryBytes: number,
  checksums: boolean,
  wholeLog: boolean,
): Promise<Database> {
  const database = new lbug.Database(
    file,
    memoryBytes,
    true,
    false,
    0,
    AUTO_CHECKPOINT,
    -1,
    wholeLog,
    checksums,
  );
  await database.init();
  await command(database, 'CALL force_checkpoint_on_close=false');
  return database;
}

async function command(database: Database, text: string): Promise<void> {
  const connection = new lbug.Connection(database);
  const result = await connection.query(text);
  for (const one of Array.isArray(result) ? result : [result]) one.close();
  await connection.close();
}

/** An empty file is no store yet; the engine makes it one. */
function isPresent(file: string): boolean {
  return sizeOf(file) > 0;
}

function makeFolderOf(file: string): void {
  try {
    makeFolder(dirname(file));
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
  if (/different version/i.test(said)) {
    return new InnographError(
      'STORE_NEWER',
      `The store ${file} was made by another version of its engine (${said}); hand it over by "innograph backup" there and ` +
        '"innograph restore" here.',
      { cause: thrown },
    );
  }
  return new InnographError(
    'STORE_DAMAGED',
    `${file} is not a sound store (${said}); restore a copy, or move it away and ingest again.`,
    { cause: thrown },
  );
}
