import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lbug from '@ladybugdb/core';
import neo4j from 'neo4j-driver';
import { createServer, type Limits, listen } from '#api';
import { type GraphStore, openStore } from '#cypher';
import { missingForNeo4j, startNeo4j } from '../scripts/neo4j/server.ts';
import { CONNECTIONS, direct, load, type Measured, ratio } from './api/load.ts';
import { startPeer } from './api/peer.ts';
import { SHAPES } from './api/shapes.ts';
import { madeUpDocuments } from './graph/documents.ts';

const SECONDS = 5;

/** Different requests of each kind; answers of one kind are all alike in size. */
const VARIANTS = 64;

/**
 * GraphQL over HTTP, 16 connections: on Neo4j beside @neo4j/graphql and the bare driver, on LadybugDB beside the
 * bare engine; each answer computed anew, and kept as long as the graph stays as it is. The first argument is the
 * number of entities, the second names one store.
 */
export async function run(args: readonly string[]): Promise<void> {
  const entities = Number(args[0] ?? 10_000);
  const folder = mkdtempSync(join(tmpdir(), 'innograph-bench-'));
  try {
    if (args[1] !== 'neo4j') await onLadybug(folder, entities);
    const missing = missingForNeo4j();
    if (missing !== null) console.log(`Neo4j: not measured, as ${missing}.`);
    else if (args[1] !== 'ladybug') await onNeo4j(folder, entities);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads the made-up graph, and picks entities to ask for. */
async function fill(store: GraphStore, entities: number): Promise<string[]> {
  const documents = madeUpDocuments(entities, entities * 3);
  for (const facts of documents) await store.load(facts);
  const ids = documents.flatMap((facts) => facts.entities.map(({ id }) => id));
  return Array.from({ length: VARIANTS }, (_, index) => ids[(index * 7919) % ids.length]!);
}

async function onNeo4j(folder: string, entities: number): Promise<void> {
  const server = await startNeo4j({ home: join(folder, 'neo4j'), password: 'a password for the bench' });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    const store = await openStore({ neo4j: server });
    const ids = await fill(store, entities);
    const peer = await startPeer(driver);
    for (const [name, shape] of Object.entries(SHAPES)) {
      console.log(`Neo4j: ${name}`);
      const bare = await direct('bare driver', CONNECTIONS, SECONDS, (_caller, turn) => {
        const index = turn % VARIANTS;
        const parameters = { id: ids[index], search: `第${index}` };
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's documented form
        return driver.executeQuery(shape.cypher, parameters, { routing: 'READ' });
      });
      const theirs = await load(
        '@neo4j/graphql',
        peer.url,
        ids.map((id, index) => JSON.stringify(shape.peers(id, index))),
        SECONDS,
      );
      const { cold, cached } = await ours(store, ids, name);
      ratio('ours, computed / @neo4j/graphql', cold.rate / theirs.rate, '3');
      ratio('ours, computed: p50 / bare driver', cold.p50 / bare.p50, 'at most 1.3');
      ratio('ours, kept: thousands a second', cached.rate / 1000, '5');
    }
    await peer.close();
    await store.close();
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function onLadybug(folder: string, entities: number): Promise<void> {
  const path = join(folder, 'graph.lbug');
  const store = await openStore({ path });
  const ids = await fill(store, entities);
  const rates: Record<string, { cold: Measured; cached: Measured }> = {};
  for (const name of Object.keys(SHAPES)) {
    console.log(`LadybugDB: ${name}`);
    rates[name] = await ours(store, ids, name);
    ratio('kept: thousands a second', rates[name].cached.rate / 1000, '5');
  }
  await store.close();
  const bare = await bareLadybug(path, ids);
  const [first] = Object.values(rates);
  ratio('computed / bare prepared query', first!.cold.rate / bare.rate, '0.8');
}

/** Our server on a store: first without keeping any answer, then as it is. */
async function ours(store: GraphStore, ids: readonly string[], name: string) {
  const bodies = ids.map((id, index) => JSON.stringify(SHAPES[name]!.ours(id, index)));
  const measure = async (what: string, limits: Partial<Limits>) => {
    const app = await createServer({ store, limits: { requestsPerMinute: 1e9, ...limits } });
    const url = new URL('/graphql', await listen(app, { host: '127.0.0.1', port: 0 })).href;
    const measured = await load(what, url, bodies, SECONDS);
    await app.close();
    return measured;
  };
  return {
    cold: await measure('ours, computed', { cachedBytes: 0 }),
    cached: await measure('ours, kept', {}),
  };
}

/** The first shape's rows by the engine alone, as many connections as help it. */
async function bareLadybug(path: string, ids: readonly string[]): Promise<Measured> {
  const callers = 4;
  const database = new lbug.Database(path);
  const connections = await Promise.all(
    Array.from({ length: callers }, async () => {
      const connection = new lbug.Connection(database);
      const statement = await connection.prepare(
        'MATCH (e:Entity {id: $id})-[r]-(far:Entity) RETURN e.name, r.id, label(r), r.status, far.id, far.name, far.type LIMIT 20',
      );
      return { connection, statement };
    }),
  );
  const measured = await direct('bare engine, prepared', callers, SECONDS, async (caller, turn) => {
    const { connection, statement } = connections[caller]!;
    const result = await connection.execute(statement, { id: ids[turn % ids.length]! });
    for (const one of Array.isArray(result) ? result : [result]) {
      await one.getAll();
      one.close();
    }
  });
  for (const { connection } of connections) await connection.close();
  await database.close();
  return measured;
}
