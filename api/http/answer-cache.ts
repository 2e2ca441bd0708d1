import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { GraphStore } from '#cypher/port';

declare module 'fastify' {
  interface FastifyRequest {
    /** The version of the graph where this request has asked for it. */
    graphVersion: number | null;
  }
}

/** What an answer was computed for. */
interface Asked {
  readonly key: string;
  readonly version: number;
}

/** Bytes as they are sent, so that nothing is encoded or compressed twice. */
interface Answer {
  readonly version: number;
  readonly contentType: string;
  readonly body: Buffer;
  readonly zipped: Buffer | null;
}

const zip = promisify(gzip);

/** Bytes from which an answer is compressed. */
export const COMPRESSED_FROM = 1024;

export interface AnswerCacheOptions {
  readonly store: GraphStore;
  /** The most bytes to keep, keys included; 0 keeps none. */
  readonly size: number;
  /** Whether the request turned out to read and not to change anything. */
  readonly isRead: (request: FastifyRequest) => boolean;
  readonly observe: (outcome: 'hit' | 'miss') => void;
}

/**
 * Keeps answers without errors of a scope's routes for as long as the graph stays as it is. The version is read before the answer is
 * computed: a change meanwhile leaves an entry that nobody asks for again, never one that is older than it says.
 */
export function cacheAnswers(app: FastifyInstance, options: AnswerCacheOptions): void {
  const { store, size, isRead, observe } = options;
  app.decorateRequest('graphVersion', null);
  if (size === 0) return;
  const answers = new LRUCache<string, Answer>({
    maxSize: size,
    // One answer may not push out all the others.
    maxEntrySize: Math.ceil(size / 16),
    sizeCalculation: ({ body, zipped }, key) => body.length + (zipped?.length ?? 0) + key.length,
  });
  const pending = new WeakMap<FastifyRequest, Asked>();

  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST') return;
    const key = keyOf(request);
    const version = await store.version().catch(() => null);
    // The query itself will say what is wrong with it, or with the store.
    if (key === null || version === null) return;
    const known = answers.get(key);
    if (known?.version === version) {
      observe('hit');
      void reply.type(known.contentType);
      return send(reply, acceptsGzip(request) ? await zipped(key, known) : { ...known, zipped: null });
    }
    observe('miss');
    request.graphVersion = version;
    pending.set(request, { key, version });
    return;
  });

  const zipped = async (key: string, answer: Answer): Promise<Answer> => {
    if (answer.zipped !== null || answer.body.length < COMPRESSED_FROM) return answer;
    const both = { ...answer, zipped: await zip(answer.body) };
    // Another version may have come meanwhile.
    if (answers.peek(key) === answer) answers.set(key, both);
    return both;
  };

  app.addHook('onSend', (request, reply, payload, done) => {
    const asked = pending.get(request);
    if (asked !== undefined && reply.statusCode === 200 && isRead(request) && isWhole(payload)) {
      answers.set(asked.key, {
        version: asked.version,
        contentType: String(reply.getHeader('content-type')),
        body: Buffer.from(payload),
        zipped: null,
      });
    }
    done();
  });
}

const acceptsGzip = ({ headers }: FastifyRequest) =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(headers['accept-encoding']?.toString() ?? '');

function send(reply: FastifyReply, { body, zipped }: Answer): FastifyReply {
  if (body.length >= COMPRESSED_FROM) void reply.header('vary', 'accept-encoding');
  // One who takes no gzip may still take what the server compresses for each.
  return zipped === null ? reply.send(body) : reply.header('content-encoding', 'gzip').send(zipped);
}

/**
 * What makes two requests the same: what may be seen, which form, which question. Null for a body that is nested too
 * deeply to be written down.
 */
function keyOf({ headers, body, principal }: FastifyRequest): string | null {
  try {
    return `${[...principal.scopes].join()} ${headers.accept ?? ''}\n${JSON.stringify(body)}`;
  } catch {
    return null;
  }
}

/** GraphQL puts `errors` before `data`: an answer that begins with its data has none. */
export const isWhole = (payload: unknown): payload is string =>
  typeof payload === 'string' && payload.startsWith('{"data":{');
