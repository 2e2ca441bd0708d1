import type { FastifyInstance } from 'fastify';
import { InnographError } from '#common/errors';

const LOOPBACK_ADDRESS = /^(?:::1|(?:::ffff:)?127(?:\.\d+){3})$/;
const LOOPBACK_NAME = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d+){3}|\[::1\])$/i;

/**
 * On a loopback address, answers only who asks for a name of this machine, or one of `names`. A page on another
 * site could otherwise point its own name at 127.0.0.1 and read the graph through its visitor's browser (DNS
 * rebinding), which neither CORS nor CSRF protection stops. On other addresses it checks where there are `names`: a port
 * of a container can be published on loopback, which the server inside cannot see.
 */
export function checkHost(app: FastifyInstance, names: readonly string[]): void {
  const known = new Set(names.map((name) => name.toLowerCase()));
  app.addHook('onRequest', (request, _reply, done) => {
    const isOpen = known.size === 0 && !LOOPBACK_ADDRESS.test(request.socket.localAddress ?? '');
    const name = nameOf(request.headers.host ?? '');
    if (isOpen || LOOPBACK_NAME.test(name) || known.has(name.toLowerCase())) done();
    else {
      done(
        new InnographError(
          'FORBIDDEN',
          'This server answers for localhost alone; a proxy before it has to send that as the Host.',
        ),
      );
    }
  });
}

const nameOf = (host: string) => host.replace(/:\d+$/, '');
