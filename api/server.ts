import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import { type FastifyBaseLogger, type FastifyInstance, fastify } from 'fastify';
import { InnographError } from '#common/errors';
import type { GraphStore } from '#cypher/port';
import type { Access } from './access/access.ts';
import type { AllowList } from './allow-list.ts';
import { controlAccess } from './http/access.ts';
import { COMPRESSED_FROM } from './http/answer-cache.ts';
import { finishWhenClosing } from './http/closing.ts';
import { serveErrors } from './http/errors.ts';
import { serveExport } from './http/export.ts';
import { serveGraph } from './http/graph.ts';
import { serveGraphql } from './http/graphql.ts';
import { type Handover, serveHandover } from './http/handover.ts';
import { serveHealth } from './http/health.ts';
import { checkHost } from './http/host.ts';
import { makeMetrics, measureQueue, serveMetrics } from './http/metrics.ts';
import { servePage } from './http/page.ts';
import { refuseInTime } from './http/patience.ts';
import { protect } from './http/security.ts';
import { cutSlowBodies, REQUEST_MS } from './http/slow-bodies.ts';
import { type Tracing, traceRequests } from './http/tracing.ts';
import { serveUpload } from './http/upload.ts';
import type { Intake } from './jobs/intake.ts';
import { Jobs } from './jobs/jobs.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  /** Folder of the built page; without it, or while it is not built, a hint stands in its place. */
  readonly webRoot?: string | undefined;
  /** A pino logger; silent without one. */
  readonly logger?: FastifyBaseLogger | undefined;
  /** Limits that differ from the defaults. */
  readonly limits?: Partial<Limits> | undefined;
  /** Lets commands of the same user hand their files to this server, which holds the store. */
  readonly handover?: Handover | undefined;
  /** Names, beside those of this machine, for which a server on a loopback address answers; see `checkHost`. */
  readonly hostNames?: readonly string[] | undefined;
  /** How documents that clients send are taken in; without it none are. */
  readonly intake?: Intake | undefined;
  /** Milliseconds that the body of a question may take, and for which an upload may stand still; `BODY_MS` else. */
  readonly patienceMs?: number | undefined;
  /** Milliseconds after which one who asks too much is told so; `REFUSAL_MS` else. */
  readonly refusalMs?: number | undefined;
  /** Who may do what; without it anyone may read, and nobody more. */
  readonly access?: Access | undefined;
  /** Proxies whose word on the caller's address and protocol is taken: addresses or networks. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** The only queries that are answered; all are without it. */
  readonly allowList?: AllowList | undefined;
  /** Where traces go; see `startTracing`. Closed with the server. */
  readonly tracing?: Tracing | undefined;
  /** Whether the API tells its schema; on unless said otherwise. */
  readonly introspection?: boolean | undefined;
  /** Whether GraphiQL stands at `/graphiql`; it does not unless said so. */
  readonly graphiql?: boolean | undefined;
}

/** The server, ready to `listen`; closing it finishes what is under way. It does not close the store. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { store, webRoot, logger, introspection = true, graphiql = false, tracing = null } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const app = fastify({
    ...(logger === undefined ? { logger: false } : { loggerInstance: logger }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    trustProxy: options.trustedProxies === undefined ? false : [...options.trustedProxies],
    requestTimeout: REQUEST_MS,
    forceCloseConnections: 'idle',
  });
  // GraphQL comes as JSON alone: other types could be sent across sites without asking.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });

  traceRequests(app, tracing);
  finishWhenClosing(app);
  cutSlowBodies(app, options.patienceMs);

  const metrics = makeMetrics();
  serveErrors(app, limits);
  refuseInTime(app, options.refusalMs);
  checkHost(app, options.hostNames ?? []);
  await controlAccess(app, options.access ?? {});
  await app.register(compress, { threshold: COMPRESSED_FROM });
  await protect(app, limits);
  serveMetrics(app, metrics);
  serveHealth(app, store);
  serveExport(app, store);
  serveGraph(app, store);
  if (options.handover) serveHandover(app, options.handover, options.access?.browsers);
  const jobs = options.intake === undefined ? null : new Jobs(options.intake, limits.waitingJobs);
  if (jobs !== null) {
    measureQueue(metrics, () => jobs.unfinished);
    app.addHook('preClose', () => jobs.close());
    await serveUpload(app, jobs, limits.uploadBytes, options.patienceMs);
  }
  await serveGraphql(app, {
    store,
    limits,
    metrics,
    introspection,
    graphiql,
    jobs,
    allowList: options.allowList,
    tracing,
  });
  await servePage(app, webRoot, graphiql);
  return app;
}

/** Starts to listen and returns the address. Throws PORT_IN_USE or USAGE, saying what to do. */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw listenError(error, host, port);
  }
}

function listenError(error: unknown, host: string, port: number): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new InnographError(
        'PORT_IN_USE',
        `Port ${port} on ${host} is taken: stop what uses it, or choose another (PORT=${port + 1}).`,
        { cause: error },
      );
    case 'EACCES':
      return new InnographError(
        'USAGE',
        `Port ${port} needs more rights: choose one from 1024 (PORT=4000).`,
        {
          cause: error,
        },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'ERR_SOCKET_BAD_PORT':
      return new InnographError(
        'USAGE',
        `${host}:${port} is no address of this machine: see HOST and PORT.`,
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}
