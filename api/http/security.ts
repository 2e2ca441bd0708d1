import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { OutgoingHttpHeaders } from 'node:http';
import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Limits } from '../limits.ts';

/** A key has its own count wherever it is used from; all without a key share that of their address. */
export const callerOf = ({ principal, ip }: FastifyRequest): string =>
  principal.kind === 'anonymous' ? ip : principal.id;

/** What Helmet sets, worked out once: doing so for each request takes a tenth of the time of a kept answer. */
async function securityHeaders(): Promise<OutgoingHttpHeaders> {
  const app = fastify();
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The component library and Cytoscape.js set style attributes; scripts are what must not be inline.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // TLS is the reverse proxy's part, and so is telling browsers to insist on it.
    strictTransportSecurity: false,
  });
  const [{ headers }, { headers: usual }] = [await app.inject('/'), await fastify().inject('/')];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in usual)));
}

/** Headers for the page, and a bound on how often one key, or one address, may ask. */
export async function protect(app: FastifyInstance, { requestsPerMinute }: Limits): Promise<void> {
  const headers = await securityHeaders();
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: callerOf,
    errorResponseBuilder: (_request, { statusCode, after }) =>
      Object.assign(
        new Error(`Too many requests (limit ${requestsPerMinute} a minute). Try again in ${after}.`),
        { statusCode },
      ),
  });
}
