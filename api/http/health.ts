import type { FastifyInstance } from 'fastify';
import { InnographError } from '#common/errors';
import type { GraphStore } from '#cypher/port';
import { codeOf, statusOf } from '../errors.ts';

const STORE_TIMEOUT_MS = 2_000;

const OPEN = { config: { access: 'everyone' } } as const;

/** `/healthz`: the process answers. `/readyz`: the store does too. */
export function serveHealth(app: FastifyInstance, store: GraphStore): void {
  app.get('/healthz', OPEN, () => ({ status: 'ok' }));
  app.get('/readyz', OPEN, async (request, reply) => {
    try {
      return { status: 'ok', version: await withTimeout(store.version()) };
    } catch (error) {
      request.log.error({ err: error }, 'the store is not ready');
      return reply.code(Math.max(statusOf(error) ?? 503, 503)).send({ status: 'error', code: codeOf(error) });
    }
  });
}

async function withTimeout<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new InnographError('STORE_UNAVAILABLE', 'The store did not answer in time.')),
      STORE_TIMEOUT_MS,
    );
  });
  try {
    return await Promise.race([answer, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
