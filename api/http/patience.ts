import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How long one who asks too much waits to be told so, in milliseconds. */
export const REFUSAL_MS = 1_000;
/** How many may wait at a time; more are cut off, which costs less than any answer. */
const MOST_WAITING = 2_000;

/** The largest body, in bytes, that is read to its end although its request was refused. */
const READ_TO_END = 64 * 1024;

/**
 * Refusals keep the server from others' answers too. One who asks too much is told so after a while, so that one who
 * asks again at once gets no further; and a connection whose body was refused is closed rather than the body read.
 */
export function refuseInTime(app: FastifyInstance, waitMs = REFUSAL_MS): void {
  let waiting = 0;
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (reply.statusCode < 400) {
      done();
      return;
    }
    const { headers } = request;
    const isLong =
      headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > READ_TO_END;
    if (isLong && !request.raw.readableEnded) void reply.header('connection', 'close');
    if (reply.statusCode !== 429) {
      done();
    } else if (waiting >= MOST_WAITING) {
      request.raw.destroy();
    } else {
      waiting += 1;
      void pause(waitMs).then(() => {
        waiting -= 1;
        done();
      });
    }
  });
}
