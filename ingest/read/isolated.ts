import { InnographError } from '#common/errors';
import type { Answer, Task } from './isolate.ts';
import { READERS } from './readers.ts';

/** Reads a file; runs on the thread that `isolate.ts` keeps for it. */
export async function readTask({ name, format, bytes }: Task): Promise<Answer> {
  try {
    const read = await READERS[format]();
    return await read(name, bytes);
  } catch (error) {
    if (error instanceof InnographError) return { code: error.code, message: error.message };
    throw error;
  }
}
