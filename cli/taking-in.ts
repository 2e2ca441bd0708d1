import { InnographError } from '#common/errors';
import type { GraphStore, StoreOptions } from '#cypher';
import { type FileOutcome, ingestFiles, type SourceFile } from '#ingest';
import { ingestThrough, removeThrough } from './handover.ts';
import { inStore } from './held-store.ts';
import { untilInterrupted } from './interrupt.ts';
import { beginRun } from './journal.ts';
import { progressBar } from './progress.ts';
import { openReadings } from './readings.ts';

/** What became of the files up to where a run came to its end, or was stopped: by Ctrl-C, or as the store failed. */
export interface Taken {
  readonly outcomes: readonly FileOutcome[];
  readonly stopped: InnographError | null;
}

/** Takes files into a store, or through the server of ours that holds it. */
export const takeIn = (chosen: StoreOptions, files: readonly SourceFile[]): Promise<Taken> =>
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

/** Takes files into an open store. */
export const takeInto = (
  store: GraphStore,
  chosen: StoreOptions,
  files: readonly SourceFile[],
): Promise<Taken> =>
  noted(chosen, files, async function* (signal) {
    yield* ingestFiles(store, files, { signal, readings: await openReadings(chosen) });
  });

/** Runs under a progress bar and into the journal; Ctrl-C, from the journal's first line on, stops before the next file. */
async function noted(
  chosen: StoreOptions,
  files: readonly SourceFile[],
  outcomesOf: (signal: AbortSignal) => AsyncIterable<FileOutcome>,
): Promise<Taken> {
  const interrupted = untilInterrupted();
  try {
    const end = await beginRun(chosen, files.length);
    const taken = await underProgress(files, outcomesOf(interrupted.signal));
    // Without its end the journal knows the run as one that was cut short.
    if (taken.stopped === null) await end(taken.outcomes);
    return taken;
  } finally {
    interrupted.release();
  }
}

/** Collects outcomes under a progress bar. */
async function underProgress(
  files: readonly SourceFile[],
  coming: AsyncIterable<FileOutcome>,
): Promise<Taken> {
  const bar = progressBar(files.length);
  const outcomes: FileOutcome[] = [];
  try {
    for await (const outcome of coming) {
      outcomes.push(outcome);
      bar.step(outcome.file.name);
    }
  } catch (error) {
    if (!(error instanceof InnographError)) throw error;
    return { outcomes, stopped: error };
  } finally {
    bar.stop();
  }
  return { outcomes, stopped: null };
}
