import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const NO_PAGE =
  'Innograph is running. The page is not built: run `npm run build`. The API answers at /graphql.\n';

const GRAPHIQL = 'graphiql.html';

/**
 * Serves the built page, and its entry for every address that the page itself routes. Without a built page, a
 * hint stands in its place. `/graphiql` is there where it is wanted.
 */
export async function servePage(
  server: FastifyInstance,
  webRoot: string | undefined,
  graphiql: boolean,
): Promise<void> {
  await server.register(async (app) => {
    app.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'everyone' };
    });
    await servePageOn(app, webRoot, graphiql);
  });
}

async function servePageOn(
  app: FastifyInstance,
  webRoot: string | undefined,
  graphiql: boolean,
): Promise<void> {
  const built = webRoot !== undefined && existsSync(join(webRoot, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: webRoot,
      // Names under assets/ carry a hash of their content.
      setHeaders: (response, path) => {
        const hashed = path.startsWith(join(webRoot, 'assets'));
        void response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
      cacheControl: false,
      allowedPath: (path) => graphiql || path !== `/${GRAPHIQL}`,
    });
    if (graphiql) app.get('/graphiql', (_request, reply) => reply.sendFile(GRAPHIQL));
  } else {
    app.get('/', (_request, reply) => reply.type('text/plain; charset=utf-8').send(NO_PAGE));
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (built && request.method === 'GET' && wantsPage(request)) return reply.sendFile('index.html');
    return reply.code(404).send({
      errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }],
    });
  });
}

/** A browser going to an address, not a program asking for data or a missing file of the page. */
const wantsPage = ({ headers, url }: FastifyRequest) =>
  (headers.accept ?? '').includes('text/html') && !/\.\w+$/.test(new URL(url, 'http://localhost').pathname);
