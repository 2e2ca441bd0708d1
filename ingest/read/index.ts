import { InnographError } from '#common/errors';
import type { TextDocument } from '../model.ts';
import { readIsolated } from './isolate.ts';
import { MAX_FILE_BYTES, megabytes } from './limits.ts';
import { formatOf } from './sniff.ts';
import { readText } from './text.ts';

export { READABLE_EXTENSIONS } from './formats.ts';
export { MAX_FILE_BYTES } from './limits.ts';

/**
 * Reads a document from the bytes of a file, as what it is, whatever its name says (see `sniff.ts`), in bounded
 * time and memory (see `isolate.ts`).
 *
 * @throws InnographError EMPTY, UNSUPPORTED, UNREADABLE or TOO_LARGE.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<TextDocument> {
  if (bytes.length === 0) {
    throw new InnographError('EMPTY', `${name} is empty; give a file with a plan in it.`);
  }
  if (bytes.length > MAX_FILE_BYTES) {
    const limit = megabytes(MAX_FILE_BYTES);
    throw new InnographError(
      'TOO_LARGE',
      `${name} has ${megabytes(bytes.length)} MB, over the limit of ${limit} MB; split it.`,
    );
  }
  const format = formatOf(name, bytes);
  const read = format === 'txt' ? readText(name, bytes) : await readIsolated({ name, format, bytes });
  return { name, format, ...read };
}
