import { open, type FileHandle } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { Entry, fromFdPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { InnographError, messageOf } from '#common/errors';
import { READABLE_EXTENSIONS } from '../read/index.ts';
import { MAX_FILE_BYTES, megabytes } from '../read/limits.ts';
import type { Found, SourceFile, ZipMember } from './source-file.ts';

/** Most files in a zip, and most bytes that they may unpack to together. */
export const MAX_MEMBERS = 20_000;
export const MAX_TOTAL_BYTES = 4 * 1024 * 1024 * 1024;

/** Text packs to a tenth, rarely to a fiftieth; what unpacks to more than this many times its size is a bomb. */
const MAX_RATIO = 300;
const SMALL = 1024 * 1024;

/** What programs add of their own. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|~\$[^/]*$)/;

const STORED = 0;
const DEFLATED = 8;

export const isZipName = (name: string): boolean => /\.zip$/i.test(name);

/**
 * The files in a zip, each a document of its own, named by its path: `plans.zip/2024/县.docx`. Nothing is
 * unpacked yet.
 *
 * @throws InnographError UNREADABLE (cut off or damaged), TOO_LARGE (members or bytes).
 */
export async function findMembers(path: string, name: string): Promise<Found> {
  const files: SourceFile[] = [];
  const skipped: string[] = [];
  const failures: { path: string; error: InnographError }[] = [];
  let total = 0;
  await withZip(path, async (zip, stamp) => {
    if (zip.entryCount > MAX_MEMBERS) {
      throw new InnographError('TOO_LARGE', `${path} holds over ${MAX_MEMBERS} files; split it.`);
    }
    for await (const entry of zip.eachEntry()) {
      const inner = nameOf(entry);
      const place = `${path}/${inner}`;
      if (inner.endsWith('/') || CLUTTER.test(inner)) continue;
      const error = refusal(place, inner, entry);
      if (error) failures.push({ path: place, error });
      else if (!isReadable(inner)) skipped.push(place);
      else {
        total += entry.uncompressedSize;
        files.push({ path, name: `${name}/${inner}`, member: memberOf(entry, stamp) });
      }
      if (total > MAX_TOTAL_BYTES) {
        const limit = megabytes(MAX_TOTAL_BYTES);
        throw new InnographError('TOO_LARGE', `${path} unpacks to over ${limit} MB; split it.`);
      }
    }
  });
  if (files.length + failures.length === 0) {
    const kinds = [...READABLE_EXTENSIONS].join(', ');
    throw new InnographError('EMPTY', `${path} holds no plan that can be read (${kinds}).`);
  }
  return { files, skipped, failures };
}

/** Unpacks one file of a zip. Throws InnographError UNREADABLE where it is damaged or the zip has changed. */
export async function readMember(path: string, member: ZipMember): Promise<Uint8Array> {
  return withZip(path, async (zip, stamp) => {
    if (stamp !== member.stamp) throw changedError(path);
    const content = await buffer(await zip.openReadStreamPromise(Object.assign(new Entry(), member)));
    if (crc32(content) !== member.crc32) throw new Error('its checksum differs');
    return content;
  });
}

export const changedError = (path: string) =>
  new InnographError('UNREADABLE', `${path} changed while it was read; take it in again.`);

async function withZip<Result>(
  path: string,
  use: (zip: ZipFile, stamp: string) => Promise<Result>,
): Promise<Result> {
  const handle = await open(path, 'r');
  try {
    const stamp = await stampOf(handle);
    // Names are decoded and judged here: programs in China write GB18030 without saying so.
    const zip = await fromFdPromise(handle.fd, { autoClose: false, decodeStrings: false });
    return await use(zip, stamp);
  } catch (error) {
    if (error instanceof InnographError) throw error;
    throw new InnographError(
      'UNREADABLE',
      `${path} is cut off, damaged or no zip file (${messageOf(error)}); download or pack it anew.`,
      { cause: error },
    );
  } finally {
    await handle.close();
  }
}

/** Differs when a file was written to in between. */
export async function stampOf(handle: FileHandle): Promise<string> {
  const { size, mtimeMs, ino } = await handle.stat();
  return `${size} ${mtimeMs} ${ino}`;
}

/** Bit 11 says UTF-8, and so does a field of Info-ZIP's; without them the bytes decide. */
function nameOf({ generalPurposeBitFlag: flags, fileNameRaw, extraFields }: Entry): string {
  const isSaid = (flags & 0x800) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  if (isSaid) return getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
  const decode = (encoding: string, fatal: boolean) =>
    new TextDecoder(encoding, { fatal }).decode(fileNameRaw);
  let name: string;
  try {
    name = decode('utf-8', true);
  } catch {
    name = decode('gb18030', false);
  }
  return name.replaceAll('\\', '/');
}

const isReadable = (name: string): boolean =>
  READABLE_EXTENSIONS.has((/\.[^./]+$/.exec(name)?.[0] ?? '').toLowerCase());

function refusal(place: string, inner: string, entry: Entry): InnographError | null {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  if (validateFileName(inner) !== null) {
    return new InnographError(
      'UNSUPPORTED',
      `${place} has a path that leads out of its zip; it is not taken in.`,
    );
  }
  if (isZipName(inner)) {
    return new InnographError(
      'UNSUPPORTED',
      `${place} is a zip inside a zip; unpack it and give it by itself.`,
    );
  }
  if (!isReadable(inner)) return null;
  if (entry.isEncrypted()) {
    return new InnographError('UNREADABLE', `${place} is protected by a password; pack it without one.`);
  }
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    return new InnographError(
      'UNSUPPORTED',
      `${place} is packed in a way we do not know; pack it as a usual zip.`,
    );
  }
  if (uncompressedSize > MAX_FILE_BYTES) {
    const limit = megabytes(MAX_FILE_BYTES);
    return new InnographError(
      'TOO_LARGE',
      `${place} unpacks to ${megabytes(uncompressedSize)} MB, over the limit of ${limit} MB; split it.`,
    );
  }
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * MAX_RATIO) {
    return new InnographError(
      'TOO_LARGE',
      `${place} unpacks to over ${MAX_RATIO} times its size; it is made to harm.`,
    );
  }
  return null;
}

function memberOf(entry: Entry, stamp: string): ZipMember {
  const { relativeOffsetOfLocalHeader, compressedSize, uncompressedSize } = entry;
  const { compressionMethod, generalPurposeBitFlag } = entry;
  return {
    relativeOffsetOfLocalHeader,
    compressedSize,
    uncompressedSize,
    compressionMethod,
    generalPurposeBitFlag,
    crc32: entry.crc32,
    stamp,
  };
}
