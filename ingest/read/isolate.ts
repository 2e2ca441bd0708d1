import { Piscina } from 'piscina';
import { type ErrorCode, InnographError } from '#common/errors';
import type { Format } from './formats.ts';
import { MAX_READ_MB, MAX_READ_MS } from './limits.ts';
import type { ReadText } from './reader.ts';

/** A file to read on the other thread, and what comes back: plain data, as classes lose themselves on the way. */
export interface Task {
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
}
export type Answer = ReadText | { readonly code: ErrorCode; readonly message: string };

/** How long a thread without work is kept, in milliseconds: from one file to the next, not for ever. */
const IDLE_MS = 2_000;

let pool: Piscina<Task, Answer> | null = null;

function thread(): Piscina<Task, Answer> {
  pool ??= new Piscina<Task, Answer>({
    filename: new URL('./isolated.mjs', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MAX_READ_MB },
  });
  return pool;
}

/**
 * Reads a file on a thread of its own, which is ended where it takes too long or too much memory: parsers of
 * intricate formats can be led to do both, and nothing inside them can be relied upon to stop.
 *
 * @throws InnographError what the reader says, or TOO_LARGE past a limit, UNREADABLE where the parser breaks.
 */
export async function readIsolated(task: Task, milliseconds = MAX_READ_MS): Promise<ReadText> {
  const signal = AbortSignal.timeout(milliseconds);
  let answer: Answer;
  try {
    answer = await thread().run(task, { signal });
  } catch (error) {
    throw threadError(task, milliseconds, signal.aborted, error);
  }
  if ('code' in answer) throw new InnographError(answer.code, answer.message);
  return answer;
}

function threadError(
  { name, format }: Task,
  milliseconds: number,
  isLate: boolean,
  cause: unknown,
): InnographError {
  if (isLate) {
    return new InnographError(
      'TOO_LARGE',
      `${name} took over ${milliseconds / 1000} s to read and was given up; split it, or save it anew as .docx.`,
      { cause },
    );
  }
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new InnographError(
      'TOO_LARGE',
      `${name} takes over ${MAX_READ_MB} MB of memory to read and was given up; split it.`,
      { cause },
    );
  }
  return new InnographError(
    'UNREADABLE',
    `${name} is damaged and cannot be read as ${format}; save it anew.`,
    { cause },
  );
}
