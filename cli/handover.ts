import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { z } from 'zod';
import { ERROR_CODES, InnographError, messageOf } from '#common/errors';
import { fileSaidSchema } from '#common/file-said';
import { sourceFileSchema } from '#common/source-file';
import type { FileOutcome, SourceFile } from '#ingest';

/**
 * A server that holds a store leaves a note beside it: where it listens, and a token that only this user can read.
 * With it, `innograph ingest` hands its files to the server instead of failing on the held store.
 */
const noteSchema = z.object({ address: z.url(), token: z.string().min(32) });
export type Note = z.infer<typeof noteSchema>;

const noteOf = (store: string): string => `${resolve(store)}.server.json`;

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Leaves the note; call what it returns to take it away. */
export async function announce(store: string, note: Note): Promise<() => Promise<void>> {
  await rm(noteOf(store), { force: true });
  await writeFile(noteOf(store), JSON.stringify(note), { mode: 0o600, flag: 'wx' });
  return () => rm(noteOf(store), { force: true });
}

/** The note of the server that holds this store; null where there is none. */
export async function findServer(store: string): Promise<Note | null> {
  const text = await readFile(noteOf(store), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** An outcome as it crosses the process border: an error is no longer an object of its class. */
export const outcomeToJson = (outcome: FileOutcome): object =>
  outcome.outcome === 'failed'
    ? { file: outcome.file, outcome: 'failed', code: outcome.error.code, message: messageOf(outcome.error) }
    : outcome;

const outcomeSchema = z.union([
  fileSaidSchema.extend({
    file: sourceFileSchema,
    outcome: z.enum(['new', 'unchanged', 'replaced', 'reread']),
  }),
  z
    .object({
      file: sourceFileSchema,
      outcome: z.literal('failed'),
      code: z.enum(Object.keys(ERROR_CODES) as [keyof typeof ERROR_CODES]),
      message: z.string(),
    })
    .transform(({ code, message, ...rest }) => ({ ...rest, error: new InnographError(code, message) })),
]);

/** Asks the server that left this note, with its own token. Rejects where nobody answers. */
export const post = (
  { address, token }: Note,
  path: string,
  body: object,
  signal?: AbortSignal,
): Promise<Response> =>
  fetch(new URL(path, address), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });

/** Has the server take these files in; yields what became of each as `ingestFiles` does. */
export async function* ingestThrough(
  server: Note,
  files: readonly SourceFile[],
  signal?: AbortSignal,
): AsyncGenerator<FileOutcome> {
  const absolute = files.map((file) => ({ ...file, path: resolve(file.path) }));
  const { address } = server;
  const response = await post(server, '/handover', { files: absolute }, signal).catch((error: unknown) => {
    throw unreachable(address, error);
  });
  if (!response.ok || response.body === null) throw unreachable(address, `HTTP ${response.status}`);
  let done = 0;
  try {
    for await (const line of createInterface({ input: Readable.fromWeb(response.body as ReadableStream) })) {
      yield outcomeSchema.parse(JSON.parse(line));
      done += 1;
    }
  } catch (error) {
    // An aborted request throws what its stream throws; how far it came is told below.
    if (!signal?.aborted) throw unreachable(address, error);
  }
  if (done < files.length) {
    throw new InnographError(
      signal?.aborted ? 'INTERRUPTED' : 'STORE_UNAVAILABLE',
      `The server at ${address} took ${done} of ${files.length} files in, then stopped; run the same command again.`,
    );
  }
}

/** Has the server take names away from their documents; returns those that a document had. */
export async function removeThrough(server: Note, names: readonly string[]): Promise<readonly string[]> {
  const { address } = server;
  const response = await post(server, '/handover/gone', { names }).catch((error: unknown) => {
    throw unreachable(address, error);
  });
  if (!response.ok) throw unreachable(address, `HTTP ${response.status}`);
  return z.array(z.string()).parse(await response.json());
}

/** A server that holds the store and does not do what it is asked. */
export function unreachable(address: string, cause: unknown): InnographError {
  return new InnographError(
    'STORE_HELD',
    `A server at ${address} holds the store but does not do this for it (${messageOf(cause)}); stop it, or choose another file with --store.`,
    { cause },
  );
}
