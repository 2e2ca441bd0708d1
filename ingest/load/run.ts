import { setImmediate } from 'node:timers/promises';
import { InnographError } from '#common/errors';
import type { RowWarning } from '#common/row-warning';
import type { GraphStore, LoadOutcome } from '#cypher';
import type { SourceFile } from './files.ts';
import { asPathError } from './path-error.ts';
import { factsInOrder, type ReadingThreads } from './pool.ts';
import type { FileFacts } from './read-facts.ts';

/** What became of one file. */
export type FileOutcome = { readonly file: SourceFile } & (
  | {
      readonly outcome: LoadOutcome['outcome'];
      readonly documentId: string;
      readonly plans: number;
      readonly entities: number;
      readonly relations: number;
      readonly targets: number;
      /** Rows of a list that may be doubtful; at most a hundred. */
      readonly warnings: readonly RowWarning[];
    }
  | { readonly outcome: 'failed'; readonly error: InnographError }
);

/**
 * Takes files in, each in a transaction of its own: a file that fails leaves the store as it was and the others
 * go on. Yields what became of each as it is done, in the order given. Stops before the next file when `signal`
 * is aborted (INTERRUPTED), and where the store itself fails, as no other file would then fare better. With
 * `threads` no file is read on the caller's own, which then has its time for others.
 */
export async function* ingestFiles(
  store: GraphStore,
  files: readonly SourceFile[],
  signal?: AbortSignal,
  threads?: ReadingThreads,
): AsyncGenerator<FileOutcome> {
  for await (const { file, read } of factsInOrder(files, threads)) {
    if (signal?.aborted)
      throw new InnographError('INTERRUPTED', 'Stopped; what was taken in so far is kept.');
    yield await write(store, file, read);
    // A short file may need no waiting at all; let signals and progress bars have their turn.
    await setImmediate();
  }
}

async function write(store: GraphStore, file: SourceFile, read: FileFacts): Promise<FileOutcome> {
  if ('error' in read) return { file, outcome: 'failed', error: read.error };
  const { document, plans, entities, relations, targets } = read.facts;
  try {
    const { outcome } = await store.load(read.facts);
    return {
      file,
      outcome,
      documentId: document.id,
      plans: plans.length,
      entities: entities.length,
      relations: relations.length,
      targets: targets.length,
      warnings: read.warnings,
    };
  } catch (error) {
    if (error instanceof InnographError && error.code.startsWith('STORE_')) throw error;
    return { file, outcome: 'failed', error: asPathError(file.path, error) };
  }
}
