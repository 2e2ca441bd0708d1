import { open } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { GraphStore } from '#cypher';
import { InnographError } from '#common/errors';
import { extract } from '../pipeline.ts';
import { MAX_FILE_BYTES, readDocument } from '../read/index.ts';
import type { SourceFile } from './files.ts';
import { toFacts } from './facts.ts';
import { asPathError } from './path-error.ts';

/** What became of one file. */
export type FileOutcome = { readonly file: SourceFile } & (
  | {
      readonly outcome: 'new' | 'unchanged' | 'replaced';
      readonly documentId: string;
      readonly plans: number;
      readonly entities: number;
      readonly relations: number;
      readonly targets: number;
    }
  | { readonly outcome: 'failed'; readonly error: InnographError }
);

/**
 * Takes files in, one after the other, each in a transaction of its own: a file that fails leaves the store as
 * it was and the others go on. Yields what became of each as it is done. Stops before the next file when
 * `signal` is aborted.
 */
export async function* ingestFiles(
  store: GraphStore,
  files: readonly SourceFile[],
  signal?: AbortSignal,
): AsyncGenerator<FileOutcome> {
  for (const file of files) {
    if (signal?.aborted)
      throw new InnographError('INTERRUPTED', 'Stopped; what was taken in so far is kept.');
    yield await ingestFile(store, file);
    // Reading and extracting are synchronous; let signals and progress bars have their turn.
    await setImmediate();
  }
}

async function ingestFile(store: GraphStore, file: SourceFile): Promise<FileOutcome> {
  try {
    const document = readDocument(file.name, await readBytes(file.path));
    const facts = toFacts(document, extract(document));
    const { outcome } = await store.load(facts);
    return {
      file,
      outcome,
      documentId: facts.document.id,
      plans: facts.plans.length,
      entities: facts.entities.length,
      relations: facts.relations.length,
      targets: facts.targets.length,
    };
  } catch (error) {
    if (isStoreFailure(error)) throw error;
    return { file, outcome: 'failed', error: asPathError(file.path, error) };
  }
}

/** With the store gone, no other file would fare better: the run ends. */
function isStoreFailure(error: unknown): boolean {
  return error instanceof InnographError && error.code.startsWith('STORE_');
}

/** Reads a whole file, refusing one that is too large before any of it is in memory. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > MAX_FILE_BYTES) {
      const limit = Math.round(MAX_FILE_BYTES / 1024 / 1024);
      throw new InnographError(
        'TOO_LARGE',
        `${path} has ${Math.ceil(size / 1024 / 1024)} MB, over the limit of ${limit} MB; split it.`,
      );
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
