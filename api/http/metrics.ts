import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What `/metrics` counts, one registry a server. */
export interface Metrics {
  readonly registry: Registry;
  readonly requestSeconds: Histogram<'method' | 'route' | 'status'>;
  readonly storeSeconds: Histogram;
  readonly graphqlErrors: Counter<'code'>;
  readonly cachedAnswers: Counter<'outcome'>;
  readonly compiledAnswers: Counter;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'innograph_' });
  return {
    registry,
    requestSeconds: new Histogram({
      name: 'innograph_http_request_seconds',
      help: 'Time to answer an HTTP request.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    storeSeconds: new Histogram({
      name: 'innograph_store_seconds',
      help: 'Time that the store took for one question.',
      buckets: SECONDS,
      registers,
    }),
    graphqlErrors: new Counter({
      name: 'innograph_graphql_errors_total',
      help: 'Errors in GraphQL answers, by code.',
      labelNames: ['code'],
      registers,
    }),
    cachedAnswers: new Counter({
      name: 'innograph_cached_answers_total',
      help: 'Queries answered from memory (hit) or computed (miss).',
      labelNames: ['outcome'],
      registers,
    }),
    compiledAnswers: new Counter({
      name: 'innograph_compiled_answers_total',
      help: 'Queries computed by what was compiled for them, past Apollo.',
      registers,
    }),
  };
}

/** Tells how many jobs are not done, when it is asked. */
export function measureQueue({ registry }: Metrics, unfinished: () => number): void {
  new Gauge({
    name: 'innograph_jobs_unfinished',
    help: 'Jobs of taking documents in that wait or run.',
    registers: [registry],
    collect() {
      this.set(unfinished());
    },
  });
}

/** Times every request and serves `/metrics` in Prometheus' text format. */
export function serveMetrics(app: FastifyInstance, { registry, requestSeconds }: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    requestSeconds.observe(
      {
        method: request.method,
        // The route's pattern, never the address itself: a client must not be able to make up labels.
        route: request.routeOptions.url ?? 'none',
        status: String(reply.statusCode),
      },
      reply.elapsedTime / 1000,
    );
    done();
  });
  app.get('/metrics', { config: { access: 'read' } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
