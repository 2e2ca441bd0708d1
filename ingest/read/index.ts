import { InnographError } from '#common/errors';
import type { TextDocument } from '../model.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text.ts';

const READERS: readonly Reader[] = [textReader];

const READER_OF = new Map(
  READERS.flatMap((reader) => reader.extensions.map((extension) => [extension, reader] as const)),
);

/** Extensions that some reader takes: lower case, with the dot. */
export const READABLE_EXTENSIONS: ReadonlySet<string> = new Set(READER_OF.keys());

/** Largest file we read, in bytes: a whole province's compilation of plans is below 20 MB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/**
 * Reads a document from the bytes of a file, by the extension of its name.
 *
 * @throws InnographError EMPTY, UNSUPPORTED, UNREADABLE or TOO_LARGE.
 */
export function readDocument(name: string, bytes: Uint8Array): TextDocument {
  const reader = READER_OF.get(extensionOf(name));
  if (!reader) {
    const known = [...READABLE_EXTENSIONS].join(', ');
    throw new InnographError('UNSUPPORTED', `${name} is of a kind that we do not read; give one of ${known}.`);
  }
  if (bytes.length === 0) {
    throw new InnographError('EMPTY', `${name} is empty; give a file with a plan in it.`);
  }
  if (bytes.length > MAX_FILE_BYTES) {
    const megabytes = (size: number) => Math.ceil(size / 1024 / 1024);
    throw new InnographError(
      'TOO_LARGE',
      `${name} has ${megabytes(bytes.length)} MB, over the limit of ${megabytes(MAX_FILE_BYTES)} MB; split it.`,
    );
  }
  return { name, format: reader.format, text: reader.read(name, bytes) };
}

/** The last part of the name after its last dot, lower case, with the dot; '' where there is none. */
function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}
