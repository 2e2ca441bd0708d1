import { strFromU8, unzipSync, type Unzipped, zipSync } from 'fflate';
import { InnographError } from '#common/errors';
import { MAX_PARTS, MAX_UNPACKED_BYTES, megabytes } from './limits.ts';

/**
 * The parts of an Office file (a zip of XML) whose names match, unpacked within limits: what a part claims to
 * hold is counted before it is unpacked, and no part can grow beyond its claim.
 *
 * @throws InnographError UNREADABLE (damaged, or XML with entities, which no Office program writes), TOO_LARGE.
 */
export function unpackParts(name: string, bytes: Uint8Array, wanted: RegExp): Unzipped {
  let unpacked = 0;
  let count = 0;
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, {
      filter: (part) => {
        count += 1;
        if (count > MAX_PARTS) throw new InnographError('TOO_LARGE', `${name} has over ${MAX_PARTS} parts.`);
        if (!wanted.test(part.name)) return false;
        unpacked += part.originalSize;
        if (unpacked > MAX_UNPACKED_BYTES) throw bombError(name);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof InnographError) throw error;
    throw new InnographError(
      'UNREADABLE',
      `${name} is damaged (its zip container cannot be unpacked); open it in an office program and save it anew.`,
      { cause: error },
    );
  }
  for (const [part, content] of Object.entries(parts)) {
    if (/\.(?:xml|rels)$/.test(part)) refuseEntities(name, content);
  }
  return parts;
}

/** Packs parts anew, without compression, for a library that wants the file. */
export const packParts = (parts: Unzipped): Uint8Array => zipSync(parts, { level: 0 });

function bombError(name: string): InnographError {
  const limit = megabytes(MAX_UNPACKED_BYTES);
  return new InnographError(
    'TOO_LARGE',
    `${name} unpacks to over ${limit} MB; it is too large or made to harm.`,
  );
}

/** A document type declaration stands at the beginning; entities that expand each other are defined in it. */
function refuseEntities(name: string, content: Uint8Array): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(content.subarray(0, 64 * 1024), true))) {
    throw new InnographError(
      'UNREADABLE',
      `${name} declares XML entities, which no office program does; it may be made to harm and is not read.`,
    );
  }
}
