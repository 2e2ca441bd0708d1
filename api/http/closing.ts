import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How long answers under way may take once the server is asked to close. */
const GRACE_MS = 10_000;

/**
 * Closing waits for answers under way, and for nothing else. Connections without a request go at once, those that
 * a browser opened in advance and never used as well (Node itself counts these as busy); the others end with their
 * answer, or when the time is up.
 */
export function finishWhenClosing(app: FastifyInstance): void {
  let closing = false;
  const sockets = new Set<Socket>();
  const busy = new Set<Socket>();

  app.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.addHook('onRequest', ({ raw: { socket } }, reply, done) => {
    busy.add(socket);
    reply.raw.once('close', () => busy.delete(socket));
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
  app.addHook('preClose', (done) => {
    closing = true;
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
    setTimeout(() => app.server.closeAllConnections(), GRACE_MS).unref();
    done();
  });
}
