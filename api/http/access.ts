import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { InnographError } from '#common/errors';
import type { Access } from '../access/access.ts';
import { SESSION_SECONDS } from '../access/browser-sessions.ts';
import { isKey } from '../access/keys.ts';
import { anonymous, type Principal, requireScope } from '../access/principal.ts';
import type { Scope } from '../access/scopes.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before anything else looks at the request. */
    principal: Principal;
    /** What is wrong with the key that came along; thrown once the rate limit has counted the try. */
    refusal: InnographError | null;
  }
  interface FastifyContextConfig {
    /**
     * Who may use the route: whoever has the scope, everyone, or whoever has a token that the route itself checks and
     * that is no key of ours. One that does not say is the admin's alone.
     */
    access?: Scope | 'everyone' | 'own token';
  }
}

/** Says of every request who asks, and refuses what that one may not do before the body is read. */
export async function controlAccess(app: FastifyInstance, access: Access): Promise<void> {
  const world = anonymous(access.anonymous ?? ['read']);
  await app.register(fastifyCookie);
  app.decorateRequest('principal');
  app.decorateRequest('refusal', null);
  app.addHook('onRequest', async (request) => {
    request.principal = world;
    if (request.routeOptions.config.access === 'own token') return;
    try {
      request.principal = (await callerOf(request, access)) ?? world;
    } catch (error) {
      if (!(error instanceof InnographError)) throw error;
      request.refusal = error;
    }
  });
  app.addHook('preParsing', async (request, reply) => {
    if (request.refusal !== null) throw challenged(reply, request.refusal);
    const needed = request.is404 ? 'everyone' : (request.routeOptions.config.access ?? 'admin');
    if (needed === 'everyone' || needed === 'own token') return;
    try {
      requireScope(request.principal, needed);
    } catch (error) {
      throw challenged(reply, error);
    }
  });
  app.addHook('onClose', () => access.keys?.close());
  if (access.browsers !== undefined) {
    const { browsers } = access;
    app.addHook('onRequest', async (request, reply) => {
      const address = new URL(request.url, 'http://localhost');
      const token = address.searchParams.get('token');
      if (request.method !== 'GET' || address.pathname !== '/' || token === null) return;
      address.searchParams.delete('token');
      reply.setCookie(cookieName(request), browsers.open(token), {
        httpOnly: true,
        sameSite: 'strict',
        path: '/',
        maxAge: SESSION_SECONDS,
        secure: request.protocol === 'https',
      });
      await reply.header('cache-control', 'no-store').redirect(`/${address.search}`, 303);
    });
  }
}

async function callerOf(request: FastifyRequest, access: Access): Promise<Principal | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (token === undefined)
      throw new InnographError('UNAUTHENTICATED', 'Send the key as "Authorization: Bearer …".');
    if (isKey(token) && access.keys !== undefined) return access.keys.owner(token);
    if (!isKey(token) && access.bearer !== undefined) return access.bearer(token);
    throw new InnographError('UNAUTHENTICATED', 'This key is not known here.');
  }
  const session = request.cookies[cookieName(request)];
  if (session === undefined || access.browsers === undefined || !isSameOrigin(request)) return null;
  return access.browsers.owner(session);
}

/** Cookies of one host are shared by all its ports: each server has a name of its own. */
const cookieName = ({ socket }: FastifyRequest) => `innograph-${socket.localPort ?? 0}`;

/** Another program's page on this host has the same site, and so gets the cookie sent; its origin tells. */
function isSameOrigin({ method, headers }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  const fetchSite = headers['sec-fetch-site'];
  if (fetchSite !== undefined) return fetchSite === 'same-origin';
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

function challenged(reply: FastifyReply, error: unknown): unknown {
  if (error instanceof InnographError && error.code === 'UNAUTHENTICATED') {
    reply.header('www-authenticate', 'Bearer realm="innograph"');
  }
  return error;
}
