import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { GraphStore } from '#cypher/port';
import { type AllowList, allowOnly, asCache } from '../allow-list.ts';
import { makeAsk } from '../ask.ts';
import type { Context } from '../context.ts';
import { causeOf, codeOf, formatError, statusOf, LimitError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { Loaders } from '../loaders.ts';
import { makeOnGraph } from '../on-graph.ts';
import { parsedQueries } from '../parsed-queries.ts';
import { costLimit, MAX_ERRORS } from '../query-limits.ts';
import type { Operation } from '../prepared.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { apiSchema } from '../schema.ts';
import { cacheAnswers } from './answer-cache.ts';
import type { Metrics } from './metrics.ts';
import { answerPrepared } from './prepared-answers.ts';
import { boundQuestion } from './question-bytes.ts';
import { checkQuestion } from './question.ts';
import { serveStream } from './stream.ts';
import type { Tracing } from './tracing.ts';
import { parseInTurns, takeTurns } from './turns.ts';
import { spendWork } from './work.ts';

const PATH = '/graphql';

const HINT = 'This is the GraphQL API of Innograph: send a query by POST as application/json.\n';

export interface GraphqlOptions {
  readonly store: GraphStore;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly introspection: boolean;
  readonly graphiql: boolean;
  readonly jobs: Jobs | null;
  readonly allowList: AllowList | undefined;
  readonly tracing: Tracing | null;
}

/** `/graphql`: Apollo Server behind Fastify. */
export async function serveGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { store, limits, metrics, introspection, graphiql, jobs, allowList, tracing } = options;
  const apollo = new ApolloServer<Context>({
    schema: apiSchema(),
    introspection,
    formatError,
    validationOptions: { maxErrors: MAX_ERRORS },
    parseOptions: { maxTokens: limits.tokens },
    documentStore: parsedQueries(),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every field to sum up cache hints that the schema does not give.
      ApolloServerPluginCacheControlDisabled(),
      ...(allowList === undefined ? [] : [allowOnly(allowList)]),
      costLimit(limits),
      reportErrors(app.log, metrics),
    ],
    ...(allowList === undefined ? {} : { persistedQueries: { cache: asCache(allowList), ttl: null } }),
    logger: app.log,
    includeStacktraceInErrorResponses: false,
    // Whoever starts the server decides how it stops.
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  const charge = spendWork(app, limits);
  const takeTurn = takeTurns();
  parseInTurns(app, takeTurn);
  const checks = {
    preParsing: boundQuestion(limits),
    preValidation: checkQuestion(limits, charge, takeTurn),
  };
  const visit: onRequestHookHandler = (request, reply, done) => {
    // Answers change with the graph, which browsers and proxies do not know.
    reply.header('cache-control', 'no-store');
    if (!isVisit(request)) done();
    else if (graphiql) reply.redirect('/graphiql');
    else reply.type('text/plain; charset=utf-8').send(HINT);
  };
  const reads = new WeakMap<FastifyRequest, Operation>();
  const volatile = new WeakSet<FastifyRequest>();
  const contexts = new WeakMap<FastifyRequest, Context>();
  const makeContext = (request: FastifyRequest): Context => {
    const observe = (seconds: number) => {
      metrics.storeSeconds.observe(seconds);
      if (request.span !== null) tracing?.store(request.span, seconds);
    };
    const ask = makeAsk(store, limits.timeoutMs, observe);
    const { onGraph, forget } = makeOnGraph(ask, request.graphVersion ?? undefined);
    return {
      ask,
      onGraph,
      loaders: new Loaders(ask, onGraph),
      change: (make) => make(store).finally(forget),
      principal: request.principal,
      tellsSchema: introspection,
      charge: (fields) => charge(request, { fields }),
      jobs,
      requestId: request.id,
      isRead: (operation) => void reads.set(request, operation),
      isVolatile: () => void volatile.add(request),
    };
  };
  // One for each request: what a prepared query has read and timed holds where Apollo answers after all.
  const contextOf = (request: FastifyRequest): Context => {
    const known = contexts.get(request);
    if (known !== undefined) return known;
    const context = makeContext(request);
    contexts.set(request, context);
    return context;
  };
  // A scope of its own: its hooks see no other route's requests.
  await app.register((scope, _options, done) => {
    cacheAnswers(scope, {
      store,
      size: limits.cachedBytes,
      isRead: (request) => reads.has(request) && !volatile.has(request),
      observe: (outcome) => metrics.cachedAnswers.inc({ outcome }),
    });
    answerPrepared(scope, {
      schema: apiSchema(),
      limits,
      contextOf,
      readBy: (request) => reads.get(request),
      isRead: (request, operation) => void reads.set(request, operation),
      observe: () => metrics.compiledAnswers.inc(),
    });
    scope.addHook('preHandler', (request, _reply, go) => takeTurn(request, go));
    scope.route({
      url: PATH,
      method: ['GET', 'POST'],
      config: { access: 'read', work: 1 },
      onRequest: visit,
      ...checks,
      handler: fastifyApolloHandler(apollo, {
        context: (request) => Promise.resolve(contextOf(request)),
      }),
    });
    done();
  });
  serveStream(app, { limits, contextOf, checks });
}

/** A browser that was pointed at the address without a query. */
const isVisit = ({ method, url, headers }: FastifyRequest) =>
  method === 'GET' && url === PATH && (headers.accept ?? '').includes('text/html');

/** Counts errors by code, logs the unexpected ones, and gives an answer without data a true status. */
const reportErrors = (log: FastifyBaseLogger, { graphqlErrors }: Metrics): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          graphqlErrors.inc({ code: codeOf(error) });
          if ((statusOf(error) ?? 0) >= 500) {
            log.error({ err: error, requestId: contextValue.requestId }, 'a query failed');
          }
        }
        return Promise.resolve();
      },
      willSendResponse({ errors, response }) {
        const tooMuch = errors?.map(causeOf).find((error) => error instanceof LimitError);
        if (tooMuch?.seconds != null) response.http.headers.set('retry-after', String(tooMuch.seconds));
        const status = Math.max(...(errors ?? []).map((error) => statusOf(error) ?? 0), 0);
        const withoutData = response.body.kind === 'single' && response.body.singleResult.data == null;
        if (status > 0 && withoutData) response.http.status = status;
        return Promise.resolve();
      },
    }),
});
