import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import { type SourceFile, sourceFileSchema } from '#common/source-file';
import type { BrowserSessions } from '../access/browser-sessions.ts';
import { isSame } from '../access/secret.ts';

const bodySchema = z.strictObject({ files: z.array(sourceFileSchema).min(1).max(100_000) });

/** How a command of the same user hands its files to the server that holds the store. */
export interface Handover {
  /** Known to processes of this user alone. */
  readonly token: string;
  /** Takes the files in and yields what became of each. */
  readonly ingest: (files: readonly SourceFile[], signal: AbortSignal) => AsyncIterable<object>;
  /** Takes names away from their documents; gives those that a document had. */
  readonly remove: (names: readonly string[]) => Promise<readonly string[]>;
  /** Writes a backup of the store into a file of this machine and tells of it as it goes. */
  readonly backup: (file: string, signal: AbortSignal) => AsyncIterable<object>;
}

const backupSchema = z.strictObject({ file: z.string().min(1) });
const goneSchema = z.strictObject({ names: z.array(z.string().min(1)).min(1).max(100_000) });

const MOST_BYTES = 32 * 1024 * 1024;

/**
 * `POST /handover`: takes in files of this machine that another process of the same user names, and answers with a
 * line of JSON for each as it is done. `POST /handover/gone`: takes names of files that are no more away from their
 * documents. `POST /handover/backup`: writes a backup, telling of it in lines of JSON. `POST /handover/token`: gives a token for another browser of the same user. Without the server's own
 * token none of them exists.
 */
export function serveHandover(
  app: FastifyInstance,
  { token, ingest, remove, backup }: Handover,
  browsers: BrowserSessions | undefined,
): void {
  const check = ({ headers }: FastifyRequest) => {
    if (!isSame(headers.authorization ?? '', `Bearer ${token}`)) {
      throw new InnographError('NOT_FOUND', 'There is nothing here.');
    }
  };
  const config = { access: 'own token' } as const;
  app.post('/handover/token', { config }, (request) => {
    check(request);
    if (browsers === undefined)
      throw new InnographError('NOT_FOUND', 'This server has no browsers of its own.');
    return { token: browsers.newToken() };
  });
  app.post('/handover/gone', { config, bodyLimit: MOST_BYTES }, async (request) => {
    check(request);
    const body = goneSchema.safeParse(request.body);
    if (!body.success) throw new InnographError('USAGE', 'The body has to be { names: [name] }.');
    return remove(body.data.names);
  });
  app.post('/handover', { config, bodyLimit: MOST_BYTES }, async (request, reply) => {
    check(request);
    const body = bodySchema.safeParse(request.body);
    if (!body.success) throw new InnographError('USAGE', 'The body has to be { files: [{ path, name }] }.');
    return sendLines(reply, (signal) => ingest(body.data.files, signal));
  });
  app.post('/handover/backup', { config }, async (request, reply) => {
    check(request);
    const body = backupSchema.safeParse(request.body);
    if (!body.success) throw new InnographError('USAGE', 'The body has to be { file: path }.');
    return sendLines(reply, (signal) => backup(body.data.file, signal));
  });
}

/** Answers with lines of JSON as they come; the signal is that nobody waits for them any more. */
function sendLines(reply: FastifyReply, lines: (signal: AbortSignal) => AsyncIterable<object>): FastifyReply {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return reply
    .type('application/x-ndjson')
    .send(Readable.from(asLines(lines(gone.signal)), { objectMode: false }));
}

async function* asLines(items: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}
