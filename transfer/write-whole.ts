import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Writes beside the file and renames at the end, so that what fails never leaves half a file, nor spoils an old one. */
export async function writeWhole(file: string, write: (out: WriteStream) => Promise<void>): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await write(createWriteStream(partial, { flush: true }));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
