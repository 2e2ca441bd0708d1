import type { FastifyInstance } from 'fastify';

/** How long the body of a question may take, in milliseconds. */
export const BODY_MS = 20_000;

/** How long an upload may take altogether, and so any request. */
export const REQUEST_MS = 15 * 60_000;

/**
 * Cuts off bodies that trickle in to keep connections busy. Node has one limit of time for all requests, which has
 * to leave room for large uploads; so others are given less. An upload has to go on: see `receive`.
 */
export function cutSlowBodies(app: FastifyInstance, bodyMs = BODY_MS): void {
  app.addHook('onRequest', ({ raw, routeOptions, headers }, _reply, done) => {
    const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
    if (hasBody && routeOptions.url !== '/upload') {
      const timer = setTimeout(() => raw.destroy(), bodyMs);
      for (const over of ['end', 'close']) raw.once(over, () => clearTimeout(timer));
    }
    done();
  });
}
