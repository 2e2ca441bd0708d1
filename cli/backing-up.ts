import type { ReadableStream } from 'node:stream/web';
import { createInterface } from 'node:readline';
import { PassThrough, Readable } from 'node:stream';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ERROR_CODES, InnographError, messageOf } from '#common/errors';
import type { GraphStore } from '#cypher';
import { asPathError } from '#ingest/load/path-error';
import { backUp, type Totals, totalsSchema, type Watch } from '#transfer';
import { type Note, post, unreachable } from './handover.ts';

/** What a server tells, line by line, of a backup that a command of the same user asked for. */
const lineSchema = z.union([
  z.strictObject({ phase: z.enum(['check', 'write', 'verify']), documents: z.number() }),
  z.strictObject({ step: z.string() }),
  z.strictObject({ totals: totalsSchema }),
  z.strictObject({
    code: z.enum(Object.keys(ERROR_CODES) as [keyof typeof ERROR_CODES]),
    message: z.string(),
  }),
]);
type Line = z.infer<typeof lineSchema>;

/** Writes a backup of an open store and tells of it as `backUpThrough` wants to hear it. */
export async function* backUpTelling(
  store: GraphStore,
  file: string,
  signal: AbortSignal,
): AsyncGenerator<object> {
  const lines = new PassThrough({ objectMode: true });
  const tell = (line: Line) => void lines.write(line);
  const ended = backUp(store, file, {
    signal,
    phase: (phase, documents) => tell({ phase, documents }),
    step: (step) => tell({ step }),
  }).then(
    (totals) => tell({ totals }),
    (thrown: unknown) => {
      const { code, message } = asPathError(file, thrown);
      tell({ code, message });
    },
  );
  void ended.then(() => lines.end());
  for await (const line of lines) yield lineSchema.parse(line);
}

/** Has the server that holds the store write a backup. Throws what `backUp` throws, and STORE_HELD. */
export async function backUpThrough(
  server: Note,
  file: string,
  { signal, phase, step }: Watch,
): Promise<Totals> {
  try {
    const response = await post(server, '/handover/backup', { file: resolve(file) }, signal);
    if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
    for await (const text of createInterface({ input: Readable.fromWeb(response.body as ReadableStream) })) {
      const line = lineSchema.parse(JSON.parse(text));
      if ('totals' in line) return line.totals;
      if ('code' in line) throw new InnographError(line.code, line.message);
      if ('step' in line) step?.(line.step);
      else phase?.(line.phase, line.documents);
    }
    throw new Error('it stopped amid the backup');
  } catch (error) {
    if (error instanceof InnographError) throw error;
    if (signal?.aborted) throw new InnographError('INTERRUPTED', 'Stopped; an older backup is as it was.');
    throw unreachable(server.address, messageOf(error));
  }
}
