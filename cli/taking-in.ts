import { InnographError } from '#common/errors';
import { type GraphStore, openStore } from '#cypher';
import { type FileOutcome, ingestFiles, type SourceFile } from '#ingest';
import { findServer, ingestThrough } from './handover.ts';
import { untilInterrupted } from './interrupt.ts';
import { progressBar } from './progress.ts';

/** Takes files into the store at this path, or through the server of ours that holds it. */
export async function takeIn(path: string, files: readonly SourceFile[]): Promise<FileOutcome[]> {
  let store: GraphStore;
  try {
    store = await openStore({ path });
  } catch (error) {
    const server =
      error instanceof InnographError && error.code === 'STORE_HELD' ? await findServer(path) : null;
    if (server === null) throw error;
    return underProgress(files, (signal) => ingestThrough(server, files, signal));
  }
  try {
    return await takeInto(store, files);
  } finally {
    await store.close();
  }
}

/** Takes files into an open store. */
export const takeInto = (store: GraphStore, files: readonly SourceFile[]): Promise<FileOutcome[]> =>
  underProgress(files, (signal) => ingestFiles(store, files, signal));

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
