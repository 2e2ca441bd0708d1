import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { InnographError } from '#common/errors';
import { readAhead } from '#common/read-ahead';
import { asPathError } from './path-error.ts';
import type { SourceFile } from './files.ts';
import { factsOfFile, type FileFacts } from './read-facts.ts';
import type { Answer } from './worker.ts';

/** Below this many files a thread's start costs more than it saves. */
const WORTH_THREADS = 8;

/** How long a thread without work is kept: its lexicons take a second to load. */
const IDLE_MS = 60_000;

/** What a thread has newly made before it looks for what is garbage: more takes memory and is no faster. */
const YOUNG_MB = 8;

/** What is known of a file without reading it; null where it has to be read. Never rejects. */
export type Ahead<Known> = (file: SourceFile) => Promise<Known | null>;

/**
 * What each file says, or what is known of it, in the order of the files. Many files are read and extracted on worker
 * threads, never more than a few ahead of the reader, so that memory stays flat however many there are; with `threads`,
 * few too.
 */
export async function* factsInOrder<Known>(
  files: readonly SourceFile[],
  known: Ahead<Known>,
  threads?: ReadingThreads,
): AsyncGenerator<{ readonly file: SourceFile; readonly read: FileFacts | Known }> {
  if (threads !== undefined) {
    yield* inThreads(files, known, threads);
  } else if (files.length < WORTH_THREADS) {
    for (const file of files) yield { file, read: (await known(file)) ?? (await factsOfFile(file)) };
  } else {
    const own = new ReadingThreads();
    try {
      yield* inThreads(files, known, own);
    } finally {
      await own.close();
    }
  }
}

/** Threads that read and extract, for a process that takes files in again and again and has others to answer. */
export class ReadingThreads {
  readonly #pool: Piscina<SourceFile, Answer>;
  /** How many files to have read before they are asked for. */
  readonly ahead: number;

  constructor() {
    const threads = Math.max(1, availableParallelism() - 1);
    this.ahead = threads * 2;
    this.#pool = new Piscina<SourceFile, Answer>({
      filename: new URL('./worker.mjs', import.meta.url).href,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
  }

  async read(file: SourceFile): Promise<FileFacts> {
    try {
      const answer = await this.#pool.run(file);
      return 'facts' in answer ? answer : { error: new InnographError(answer.code, answer.message) };
    } catch (error) {
      // The thread itself died (out of memory, say): that is this file's failure, and a new thread takes the next.
      return { error: asPathError(file.path, error) };
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

const inThreads = <Known>(files: readonly SourceFile[], known: Ahead<Known>, threads: ReadingThreads) =>
  readAhead(files, threads.ahead, async (file) => ({
    file,
    read: (await known(file)) ?? (await threads.read(file)),
  }));
