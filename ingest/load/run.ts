import { setImmediate } from 'node:timers/promises';
import { InnographError } from '#common/errors';
import type { FileSaid } from '#common/file-said';
import type { GraphStore, LoadOutcome } from '#cypher';
import type { SourceFile } from './files.ts';
import { asPathError } from './path-error.ts';
import { factsInOrder, type ReadingThreads } from './pool.ts';
import type { FileFacts } from './read-facts.ts';
import { findReading, type Readings } from './readings.ts';

/** What became of one file. */
export type FileOutcome = { readonly file: SourceFile } & (
  | ({ readonly outcome: LoadOutcome['outcome'] } & FileSaid)
  | { readonly outcome: 'failed'; readonly error: InnographError }
);

export interface IngestOptions {
  readonly signal?: AbortSignal | undefined;
  /** With these no file is read on the caller's own thread, which then has its time for others. */
  readonly threads?: ReadingThreads;
  /** With these a file that is as it was is not read again, and what is read is kept for the next run. */
  readonly readings?: Readings;
}

/**
 * Takes files in, each in a transaction of its own: a file that fails leaves the store as it was and the others
 * go on. Yields what became of each as it is done, in the order given. Stops before the next file when `signal`
 * is aborted (INTERRUPTED), and where the store itself fails, as no other file would then fare better.
 */
export async function* ingestFiles(
  store: GraphStore,
  files: readonly SourceFile[],
  { signal, threads, readings }: IngestOptions = {},
): AsyncGenerator<FileOutcome> {
  const known = async (file: SourceFile) => (readings ? findReading(store, readings, file) : null);
  for await (const { file, read } of factsInOrder(files, known, threads)) {
    if (signal?.aborted)
      throw new InnographError('INTERRUPTED', 'Stopped; what was taken in so far is kept.');
    yield 'said' in read
      ? { file, outcome: 'unchanged', ...read.said }
      : await write(store, file, read, readings);
    // A short file may need no waiting at all; let signals and progress bars have their turn.
    await setImmediate();
  }
}

async function write(
  store: GraphStore,
  file: SourceFile,
  read: FileFacts,
  readings?: Readings,
): Promise<FileOutcome> {
  if ('error' in read) return { file, outcome: 'failed', error: read.error };
  const { document, plans, entities, relations, targets } = read.facts;
  try {
    const { outcome, fingerprint } = await store.load(read.facts);
    const said: FileSaid = {
      documentId: document.id,
      plans: plans.length,
      entities: entities.length,
      relations: relations.length,
      targets: targets.length,
      warnings: read.warnings,
    };
    await readings?.keep(file.name, { key: read.key, fingerprint, said });
    return { file, outcome, ...said };
  } catch (error) {
    if (error instanceof InnographError && error.code.startsWith('STORE_')) throw error;
    return { file, outcome: 'failed', error: asPathError(file.path, error) };
  }
}
