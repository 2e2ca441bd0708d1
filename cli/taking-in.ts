import { InnographError } from '#common/errors';
import { type GraphStore, openStore, type StoreOptions } from '#cypher';
import { type FileOutcome, ingestFiles, type SourceFile } from '#ingest';
import { findServer, ingestThrough } from './handover.ts';
import { untilInterrupted } from './interrupt.ts';
import { beginRun } from './journal.ts';
import { progressBar } from './progress.ts';

/** Takes files into a store, or through the server of ours that holds it. */
export async function takeIn(chosen: StoreOptions, files: readonly SourceFile[]): Promise<FileOutcome[]> {
  let store: GraphStore;
  try {
    store = await openStore(chosen);
  } catch (error) {
    const held = error instanceof InnographError && error.code === 'STORE_HELD' && 'path' in chosen;
    const server = held ? await findServer(chosen.path) : null;
    if (server === null) throw error;
    return noted(chosen, files, (signal) => ingestThrough(server, files, signal));
  }
  try {
    return await takeInto(store, chosen, files);
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
