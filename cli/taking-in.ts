import { InnographError } from '#common/errors';
import { type GraphStore, openStore, type StoreOptions } from '#cypher';
import { type FileOutcome, ingestFiles, type SourceFile } from '#ingest';
import { findServer, ingestThrough, type Note, removeThrough } from './handover.ts';
import { untilInterrupted } from './interrupt.ts';
import { beginRun } from './journal.ts';
import { progressBar } from './progress.ts';

/** Takes files into a store, or through the server of ours that holds it. */
export const takeIn = (chosen: StoreOptions, files: readonly SourceFile[]): Promise<FileOutcome[]> =>
  inStore(
    chosen,
    (store) => takeInto(store, chosen, files),
    (server) => noted(chosen, files, (signal) => ingestThrough(server, files, signal)),
  );

/**
 * Takes names away from their documents, and with its last name a document; likewise through a server. Returns those
 * that a document had.
 */
export const takeAway = (chosen: StoreOptions, names: readonly string[]): Promise<readonly string[]> =>
  inStore(
    chosen,
    (store) => removeNames(store, names),
    (server) => removeThrough(server, names),
  );

export async function removeNames(store: GraphStore, names: readonly string[]): Promise<string[]> {
  const removed: string[] = [];
  for (const name of names) if (await store.removeName(name)) removed.push(name);
  return removed;
}

/** Works on the store itself, or, where a server of ours holds it, through that. */
async function inStore<Result>(
  chosen: StoreOptions,
  work: (store: GraphStore) => Promise<Result>,
  through: (server: Note) => Promise<Result>,
): Promise<Result> {
  let store: GraphStore;
  try {
    store = await openStore(chosen);
  } catch (error) {
    const held = error instanceof InnographError && error.code === 'STORE_HELD' && 'path' in chosen;
    const server = held ? await findServer(chosen.path) : null;
    if (server === null) throw error;
    return through(server);
  }
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Takes files into an open store. */
export const takeInto = (
  store: GraphStore,
  chosen: StoreOptions,
  files: readonly SourceFile[],
): Promise<FileOutcome[]> => noted(chosen, files, (signal) => ingestFiles(store, files, signal));

/** Runs under a progress bar and into the journal. */
async function noted(
  chosen: StoreOptions,
  files: readonly SourceFile[],
  outcomesOf: (signal: AbortSignal) => AsyncIterable<FileOutcome>,
): Promise<FileOutcome[]> {
  const end = await beginRun(chosen, files.length);
  const outcomes = await underProgress(files, outcomesOf);
  await end(outcomes);
  return outcomes;
}

/** Collects outcomes under a progress bar; Ctrl-C stops before the next file. */
async function underProgress(
  files: readonly SourceFile[],
  outcomesOf: (signal: AbortSignal) => AsyncIterable<FileOutcome>,
): Promise<FileOutcome[]> {
  const bar = progressBar(files.length);
  const interrupted = untilInterrupted();
  const outcomes: FileOutcome[] = [];
  try {
    for await (const outcome of outcomesOf(interrupted.signal)) {
      outcomes.push(outcome);
      bar.step(outcome.file.name);
    }
  } finally {
    bar.stop();
    interrupted.release();
  }
  return outcomes;
}
