import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { InnographError } from '#common/errors';

const MB = 1024 * 1024;

/** What has to be free before a document is written: the engine ends its process where the disk is full. */
const LEAST_FREE_BYTES = 64 * MB;

/** Throws STORE_UNAVAILABLE where the disk of the store is nearly full. */
export function checkDisk(file: string): void {
  const { bavail, bsize } = statfsSync(dirname(file));
  const free = bavail * bsize;
  if (free >= LEAST_FREE_BYTES) return;
  throw new InnographError(
    'STORE_UNAVAILABLE',
    `The disk of the store ${file} is nearly full (${Math.floor(free / MB)} MB free, ${LEAST_FREE_BYTES / MB} needed); ` +
      'free some space and run the same command again. What was taken in so far is kept.',
  );
}
