import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { countyPlan } from '#cypher/testing/sample-facts';
import { serve } from '../testing/served.ts';
import { startTracing } from './tracing.ts';

const exportSchema = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({ name: z.string(), traceId: z.string(), parentSpanId: z.string().optional() }),
          ),
        }),
      ),
    }),
  ),
});
type Span = z.infer<typeof exportSchema>['resourceSpans'][number]['scopeSpans'][number]['spans'][number];

const spans: Span[] = [];
let collector: Server;
beforeAll(async () => {
  collector = createServer((request, response) => {
    void json(request).then((body) => {
      const { resourceSpans } = exportSchema.parse(body);
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${port}`;
});
afterAll(() => new Promise((resolve) => collector.close(resolve)));

test('a request and its questions to the store reach the collector as one trace', async () => {
  const served = await serve([countyPlan], { tracing: await startTracing() });
  const traceId = 'a'.repeat(32);
  const { data } = await served.ask(
    '{ stats { documents } }',
    {},
    { traceparent: `00-${traceId}-${'b'.repeat(16)}-01` },
  );
  expect(data).toEqual({ stats: { documents: 1 } });
  await served.close();
  const own = spans.filter((span) => span.traceId === traceId);
  expect(own.map(({ name }) => name)).toContain('POST /graphql');
  expect(own.filter(({ name }) => name === 'store').length).toBeGreaterThan(0);
  expect(own.find(({ name }) => name === 'POST /graphql')?.parentSpanId).toBe('b'.repeat(16));
});
