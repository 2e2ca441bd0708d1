import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type GraphStore, openStore } from '#cypher';
import { ingestFiles, ReadingThreads } from '#ingest';
import type { DocumentFacts } from '#ontology';
import { serverIntake } from '../../cli/intake.ts';
import { createServer, type ServerOptions } from '../server.ts';

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string() }),
      }),
    )
    .optional(),
});

export type Answer = z.infer<typeof answerSchema> & { readonly status: number };

/** A server over an embedded store of its own, in a folder of its own. */
export interface Served {
  readonly app: FastifyInstance;
  readonly store: GraphStore;
  /** Posts a query and returns what came back, whatever it is. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** Posts a query that must succeed and returns its data, read by `schema`. */
  data<Data>(
    schema: z.ZodType<Data>,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Data>;
  close(): Promise<void>;
}

/** Serves `facts` from a new store, and takes documents in as `npm start` does. `wrap` may put something between server and store. */
export async function serve(
  facts: readonly DocumentFacts[],
  options: Partial<ServerOptions> = {},
  wrap: (store: GraphStore) => GraphStore = (store) => store,
): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'innograph-api-'));
  const path = join(folder, 'graph.lbug');
  const store = await openStore({ path });
  const threads = new ReadingThreads();
  for (const document of facts) await store.load(document);
  const intake = serverIntake({ path }, (files, signal) => ingestFiles(store, files, { signal, threads }));
  const app = await createServer({ store: wrap(store), intake, ...options });
  const ask: Served['ask'] = async (query, variables, headers = {}) => {
    const payload = { query, variables };
    const response = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
    return { ...answerSchema.parse(response.json()), status: response.statusCode };
  };
  return {
    app,
    store,
    ask,
    async data(schema, query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
      return schema.parse(data);
    },
    async close() {
      await app.close();
      await threads.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A store that does what `store` does, but for the methods given. */
export const overriding = (store: GraphStore, methods: Partial<GraphStore>): GraphStore =>
  new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(name in methods ? methods : target, name);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]): unknown => Reflect.apply(value, target, args);
    },
  });
