import { InnographError } from '#common/errors';
import type { TextDocument } from '../model.ts';
import { MAX_FILE_BYTES, megabytes } from './limits.ts';
import { READERS } from './readers.ts';

export { MAX_FILE_BYTES } from './limits.ts';

const READER_OF = new Map(
  READERS.flatMap((reader) => reader.extensions.map((extension) => [extension, reader] as const)),
);

/** Extensions that some reader takes: lower case, with the dot. */
export const READABLE_EXTENSIONS: ReadonlySet<string> = new Set(READER_OF.keys());

/**
 * Reads a document from the bytes of a file, by the extension of its name.
 *
 * @throws InnographError EMPTY, UNSUPPORTED, UNREADABLE or TOO_LARGE.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<TextDocument> {
  const reader = READER_OF.get(extensionOf(name));
  if (!reader) {
    const known = [...READABLE_EXTENSIONS].join(', ');
    throw new InnographError(
      'UNSUPPORTED',
      `${name} is of a kind that we do not read; give one of ${known}.`,
    );
  }
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
  return { name, format: reader.format, ...(await reader.read(name, bytes)) };
}

/** The last part of the name after its last dot, lower case, with the dot; '' where there is none. */
function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}
