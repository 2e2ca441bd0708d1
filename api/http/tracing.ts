import type { Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Spans for one server; `close` sends what is left. */
export interface Tracing {
  /** Begins the span of a request, a child of what `traceparent` names. */
  readonly begin: (request: FastifyRequest) => Span;
  readonly end: (request: Span, status: number) => void;
  /** A question to the store inside that request, which took so many seconds until now. */
  readonly store: (request: Span, seconds: number) => void;
  readonly close: () => Promise<void>;
}

/**
 * Traces by OpenTelemetry over OTLP/HTTP. The exporter reads OTEL_EXPORTER_OTLP_ENDPOINT and its companions itself;
 * its libraries are loaded only where traces are wanted.
 */
export async function startTracing(): Promise<Tracing> {
  const { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } =
    await import('@opentelemetry/api');
  const { BatchSpanProcessor, NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  process.env.OTEL_SERVICE_NAME ??= 'innograph';
  const provider = new NodeTracerProvider({
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const tracer = provider.getTracer('innograph');
  return {
    begin: ({ method, routeOptions, headers, id }) => {
      const route = routeOptions.url ?? 'none';
      return tracer.startSpan(
        `${method} ${route}`,
        {
          kind: SpanKind.SERVER,
          attributes: { 'http.request.method': method, 'http.route': route, 'innograph.request_id': id },
        },
        propagation.extract(ROOT_CONTEXT, headers),
      );
    },
    end: (request, status) => {
      request.setAttribute('http.response.status_code', status);
      if (status >= 500) request.setStatus({ code: SpanStatusCode.ERROR });
      request.end();
    },
    store: (request, seconds) => {
      const end = Date.now();
      const parent = trace.setSpan(context.active(), request);
      const options = { kind: SpanKind.CLIENT, startTime: end - seconds * 1000 };
      tracer.startSpan('store', options, parent).end(end);
    },
    close: () => provider.shutdown(),
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    span: Span | null;
  }
}

/** A span for each request, from its head to the end of its answer. */
export function traceRequests(app: FastifyInstance, tracing: Tracing | null): void {
  app.decorateRequest('span', null);
  if (tracing === null) return;
  app.addHook('onRequest', (request, _reply, done) => {
    request.span = tracing.begin(request);
    done();
  });
  app.addHook('onResponse', ({ span }, { statusCode }, done) => {
    if (span !== null) tracing.end(span, statusCode);
    done();
  });
  app.addHook('onClose', () => tracing.close());
}
