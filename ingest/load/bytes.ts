import { open } from 'node:fs/promises';
import { InnographError } from '#common/errors';
import { MAX_FILE_BYTES } from '../read/index.ts';
import { changedError, readMember, stampOf } from './archive.ts';
import type { SourceFile } from './files.ts';

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
