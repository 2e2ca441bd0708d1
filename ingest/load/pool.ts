import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { InnographError } from '#common/errors';
import { asPathError } from './path-error.ts';
import type { SourceFile } from './files.ts';
import { factsOfFile, type FileFacts } from './read-facts.ts';
import type { Answer } from './worker.ts';

/** Below this many files a thread's start costs more than it saves. */
const WORTH_THREADS = 8;

/**
 * What each file says, in the order of the files. Many files are read and extracted on worker threads, never
 * more than a few ahead of the reader, so that memory stays flat however many there are.
 */
export async function* factsInOrder(
  files: readonly SourceFile[],
): AsyncGenerator<{ readonly file: SourceFile; readonly read: FileFacts }> {
  if (files.length < WORTH_THREADS) {
    for (const file of files) yield { file, read: await factsOfFile(file) };
    return;
  }
  const threads = Math.max(1, availableParallelism() - 1);
  const pool = new Piscina<SourceFile, Answer>({
    filename: new URL('./worker.mjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const ahead = threads * 2;
    const pending: { file: SourceFile; read: Promise<FileFacts> }[] = [];
    for (const file of files) {
      pending.push({ file, read: inThread(pool, file) });
      if (pending.length > ahead) yield await settled(pending);
    }
    while (pending.length > 0) yield await settled(pending);
  } finally {
    await pool.destroy();
  }
}

async function settled(pending: { file: SourceFile; read: Promise<FileFacts> }[]) {
  const { file, read } = pending.shift()!;
  return { file, read: await read };
}

async function inThread(pool: Piscina<SourceFile, Answer>, file: SourceFile): Promise<FileFacts> {
  try {
    const answer = await pool.run(file);
    return 'facts' in answer ? answer : { error: new InnographError(answer.code, answer.message) };
  } catch (error) {
    // The thread itself died (out of memory, say): that is this file's failure, and a new thread takes the next.
    return { error: asPathError(file.path, error) };
  }
}
