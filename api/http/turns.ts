import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LimitError } from '../errors.ts';

/** How many may wait for their turn; at a few milliseconds each, more would not be answered in time anyway. */
const MOST_WAITING = 500;

/** Bodies from this many characters on take a turn before they are parsed. */
const LONG_BODY = 20_000;

/** Runs `work` when it is the request's turn. Throws LIMIT where too many wait. */
export type TakeTurn = (request: FastifyRequest, work: () => void) => void;

/**
 * Work that takes long, one piece in a turn of the event loop, so that between two pieces the server hears everyone
 * else: many who ask at once would otherwise keep others waiting for all of their pieces. Whoever has a key does not
 * wait: what comes without one is what nobody answers for.
 */
export function takeTurns(): TakeTurn {
  const waiting: (() => void)[] = [];
  const next = () => {
    const work = waiting.shift();
    if (waiting.length > 0) setImmediate(next);
    work?.();
  };
  return ({ principal, socket }, work) => {
    if (principal.kind !== 'anonymous') {
      work();
      return;
    }
    if (waiting.length >= MOST_WAITING) {
      throw new LimitError(429, `Too many ask at a time (limit ${MOST_WAITING}). Try again in a moment.`, 1);
    }
    // Whoever has gone meanwhile needs no answer.
    waiting.push(() => {
      if (!socket.destroyed) work();
    });
    if (waiting.length === 1) setImmediate(next);
  };
}

/** Parses long bodies in turns. */
export function parseInTurns(app: FastifyInstance, takeTurn: TakeTurn): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length < LONG_BODY) void parse(request, body, done);
    else {
      takeTurn(request, () => void parse(request, body, done));
    }
  });
}
