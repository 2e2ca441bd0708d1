import { open } from 'node:fs/promises';
import { InnographError } from '#common/errors';
import { MOST_WARNINGS, type RowWarning } from '#common/row-warning';
import type { DocumentFacts } from '#ontology';
import { extract } from '../pipeline.ts';
import { MAX_FILE_BYTES, readDocument } from '../read/index.ts';
import { changedError, readMember, stampOf } from './archive.ts';
import { toFacts } from './facts.ts';
import type { SourceFile } from './files.ts';
import { asPathError } from './path-error.ts';

/** All that a file says, or why it cannot be taken in. Never throws: one bad file must not end a run. */
export type FileFacts =
  | { readonly facts: DocumentFacts; readonly warnings: readonly RowWarning[] }
  | { readonly error: InnographError };

/** Reads and extracts one file. */
export async function factsOfFile(file: SourceFile): Promise<FileFacts> {
  try {
    const document = await readDocument(file.name, await bytesOf(file));
    const warnings: RowWarning[] = [];
    const plans = extract(document, undefined, (warning) => {
      if (warnings.length < MOST_WARNINGS) warnings.push(warning);
    });
    return { facts: toFacts(document, plans), warnings };
  } catch (error) {
    return { error: asPathError(file.path, error) };
  }
}

/** The bytes of a file, be it one in a zip. */
export const bytesOf = ({ path, member }: SourceFile): Promise<Uint8Array> =>
  member ? readMember(path, member) : readBytes(path);

/** Reads a whole file, refusing one that is too large before any of it is in memory, or that changes meanwhile. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > MAX_FILE_BYTES) {
      const [megabytes, limit] = [size, MAX_FILE_BYTES].map((bytes) => Math.ceil(bytes / 1024 / 1024));
      throw new InnographError(
        'TOO_LARGE',
        `${path} has ${megabytes} MB, over the limit of ${limit} MB; split it.`,
      );
    }
    const before = await stampOf(handle);
    const bytes = await handle.readFile();
    if (bytes.length !== size || (await stampOf(handle)) !== before) throw changedError(path);
    return bytes;
  } finally {
    await handle.close();
  }
}
