import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lbug from '@ladybugdb/core';
import autocannon from 'autocannon';
import { createServer, type Limits, listen } from '#api';
import { type GraphStore, openStore } from '#cypher';
import { madeUpDocuments } from './graph/documents.ts';

const CONNECTIONS = 16;
const SECONDS = 8;

/** Different requests of each kind; answers of one kind are all alike in size. */
const VARIANTS = 64;

const SHAPES = {
  'entity, 20 relations, ends': (id: string) => ({
    query:
      'query ($id: ID!) { entity(id: $id) { id name type relations(first: 20) { nodes { id type status source { id name type } target { id name type } } } } }',
    variables: { id },
  }),
  'two steps around': (id: string) => ({
    query:
      'query ($id: ID!) { neighborhood(ids: [$id], depth: 2, limit: 100) { entities { id name type } relations { id type source { id } target { id } } } }',
    variables: { id },
  }),
  search: (_id: string, index: number) => ({
    query:
      'query ($search: String!) { entities(search: $search, first: 10) { totalCount nodes { id name type } } }',
    variables: { search: `平台${index}` },
  }),
} as const;

/**
 * GraphQL over HTTP on the embedded store: requests per second computed anew each time, and kept, beside the first
 * shape as one prepared query of the bare engine without any server.
 */
export async function run(args: readonly string[]): Promise<void> {
  const entities = Number(args[0] ?? 10_000);
  const folder = mkdtempSync(join(tmpdir(), 'innograph-bench-'));
  const path = join(folder, 'graph.lbug');
  try {
    const documents = madeUpDocuments(entities, entities * 3);
    const store = await openStore({ path });
    for (const facts of documents) await store.load(facts);
    const ids = documents.flatMap((facts) => facts.entities.map(({ id }) => id));
    const some = Array.from({ length: VARIANTS }, (_, index) => ids[(index * 7919) % ids.length]!);
    for (const [shape, request] of Object.entries(SHAPES)) {
      const bodies = some.map((id, index) => JSON.stringify(request(id, index)));
      await measure(`${shape}, computed`, store, bodies, { cachedCharacters: 0 });
      await measure(`${shape}, kept`, store, bodies, {});
    }
    await store.close();
    await bare(path, some);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  what: string,
  store: GraphStore,
  bodies: readonly string[],
  limits: Partial<Limits>,
): Promise<void> {
  const app = await createServer({ store, limits: { requestsPerMinute: 1e9, ...limits } });
  const url = new URL('/graphql', await listen(app, { host: '127.0.0.1', port: 0 })).href;
  const load = (duration: number) =>
    autocannon({
      url,
      connections: CONNECTIONS,
      duration,
      // The client has a thread of its own, so that it takes no time of the server's.
      workers: 1,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      requests: bodies.map((body) => ({ body })),
    });
  await load(2);
  const { requests, latency, non2xx, errors } = await load(SECONDS);
  await app.close();
  if (non2xx + errors > 0) throw new Error(`${what}: ${non2xx + errors} requests failed.`);
  line(what, requests.average, latency.p50, latency.p99);
}

/** The first shape's rows by the engine alone, as many connections as help it. */
async function bare(path: string, ids: readonly string[]): Promise<void> {
  const database = new lbug.Database(path);
  const times: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: 4 }, async (_, worker) => {
      const connection = new lbug.Connection(database);
      const statement = await connection.prepare(
        'MATCH (e:Entity {id: $id})-[r]-(far:Entity) RETURN e.name, r.id, label(r), r.status, far.id, far.name, far.type LIMIT 20',
      );
      for (let turn = worker; performance.now() < until; turn += 4) {
        const from = performance.now();
        const result = await connection.execute(statement, { id: ids[turn % ids.length]! });
        for (const one of Array.isArray(result) ? result : [result]) {
          await one.getAll();
          one.close();
        }
        times.push(performance.now() - from);
      }
      await connection.close();
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!;
  line('bare engine, prepared', times.length / ((performance.now() - started) / 1000), at(0.5), at(0.99));
  await database.close();
}

const line = (what: string, rate: number, p50: number, p99: number) =>
  console.log(
    `${what.padEnd(38)} ${rate.toFixed(0).padStart(6)}/s   p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms`,
  );
