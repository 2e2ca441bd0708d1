import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { GraphStore } from '#cypher/port';

/** What an answer was computed for. */
interface Asked {
  readonly key: string;
  readonly version: number;
}

export interface AnswerCacheOptions {
  readonly store: GraphStore;
  /** The route whose answers are kept. */
  readonly path: string;
  /** The most characters to keep, keys included; 0 keeps none. */
  readonly size: number;
  /** Whether the request turned out to read and not to change anything. */
  readonly isRead: (request: FastifyRequest) => boolean;
  readonly observe: (outcome: 'hit' | 'miss') => void;
}

/**
 * Keeps answers without errors for as long as the graph stays as it is. The version is read before the answer is
 * computed: a change meanwhile leaves an entry that nobody asks for again, never one that is older than it says.
 */
export function cacheAnswers(app: FastifyInstance, options: AnswerCacheOptions): void {
  const { store, path, size, isRead, observe } = options;
  if (size === 0) return;
  const answers = new LRUCache<string, { readonly version: number; readonly body: string }>({
    maxSize: size,
    // One answer may not push out all the others.
    maxEntrySize: Math.ceil(size / 16),
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });
  const pending = new WeakMap<FastifyRequest, Asked>();

  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST' || request.routeOptions.url !== path) return;
    const key = keyOf(request);
    const version = await store.version().catch(() => null);
    // The query itself will say what is wrong with it, or with the store.
    if (key === null || version === null) return;
    const known = answers.get(key);
    if (known?.version === version) {
      observe('hit');
      return reply.type('application/json; charset=utf-8').send(known.body);
    }
    observe('miss');
    pending.set(request, { key, version });
    return;
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const asked = pending.get(request);
    if (asked !== undefined && reply.statusCode === 200 && isRead(request) && isWhole(payload)) {
      answers.set(asked.key, { version: asked.version, body: payload });
    }
    done();
  });
}

/** What makes two requests the same; null for a body that is nested too deeply to be written down. */
function keyOf({ headers, body }: FastifyRequest): string | null {
  try {
    return `${headers.accept ?? ''}\n${JSON.stringify(body)}`;
  } catch {
    return null;
  }
}

/** GraphQL puts `errors` before `data`: an answer that begins with its data has none. */
const isWhole = (payload: unknown): payload is string =>
  typeof payload === 'string' && payload.startsWith('{"data":{');
