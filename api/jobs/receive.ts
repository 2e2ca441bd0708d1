import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InnographError } from '#common/errors';
import type { JobRow } from './job.ts';
import type { Jobs } from './jobs.ts';
import { checkedName } from './upload-name.ts';

interface Bounds {
  readonly mostBytes: number;
  /** How long nothing may come; without it the content is already here. */
  readonly silenceMs?: number;
}

/**
 * Writes an upload into a folder of its own, which this user alone can enter, and puts it in line. Nothing is left
 * behind where it breaks off. Throws USAGE (name), LIMIT (too many wait, nothing
 * comes any more), TOO_LARGE, EMPTY.
 */
export async function receive(jobs: Jobs, name: string, content: Readable, bounds: Bounds): Promise<JobRow> {
  const plain = checkedName(name);
  jobs.checkRoom();
  const folder = await mkdtemp(join(tmpdir(), 'innograph-upload-'));
  const cleanUp = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, plain);
    const counter = bounded(bounds);
    await pipeline(content, counter.stream, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
    if (counter.bytes() === 0) throw new InnographError('EMPTY', `${plain} is empty.`);
    return jobs.add(plain, path, cleanUp);
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

function bounded({ mostBytes, silenceMs }: Bounds) {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      silence?.refresh();
      if (bytes > mostBytes) done(tooLarge(mostBytes));
      else done(null, chunk);
    },
  });
  const stop = () => {
    stream.destroy(new InnographError('LIMIT', `Nothing came for ${silenceMs} ms; the upload was given up.`));
  };
  const silence = silenceMs === undefined ? undefined : setTimeout(stop, silenceMs);
  stream.once('close', () => clearTimeout(silence));
  return { stream, bytes: () => bytes };
}

export const tooLarge = (most: number) =>
  new InnographError('TOO_LARGE', `The document is too large (limit ${most} bytes).`);
