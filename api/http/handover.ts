import { createHash, timingSafeEqual } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import { type SourceFile, sourceFileSchema } from '#common/source-file';

const bodySchema = z.strictObject({ files: z.array(sourceFileSchema).min(1).max(100_000) });

/** How a command of the same user hands its files to the server that holds the store. */
export interface Handover {
  /** Known to processes of this user alone. */
  readonly token: string;
  /** Takes the files in and yields what became of each. */
  readonly ingest: (files: readonly SourceFile[], signal: AbortSignal) => AsyncIterable<object>;
}

const MOST_BYTES = 32 * 1024 * 1024;

/**
 * `POST /handover`: takes in files of this machine that another process of the same user names, and answers with a
 * line of JSON for each as it is done. Without the token it does not exist.
 */
export function serveHandover(app: FastifyInstance, { token, ingest }: Handover): void {
  app.post('/handover', { bodyLimit: MOST_BYTES }, async (request, reply) => {
    if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
      throw new InnographError('NOT_FOUND', 'There is nothing here.');
    }
    const body = bodySchema.safeParse(request.body);
    if (!body.success) throw new InnographError('USAGE', 'The body has to be { files: [{ path, name }] }.');
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    return reply
      .type('application/x-ndjson')
      .send(Readable.from(asLines(ingest(body.data.files, gone.signal)), { objectMode: false }));
  });
}

async function* asLines(items: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}

/** Compares in a time that does not depend on where the two differ. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
