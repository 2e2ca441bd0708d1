import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lbug from '@ladybugdb/core';
import neo4j from 'neo4j-driver';
import { createServer, type Limits, listen } from '#api';
import { type GraphStore, openStore } from '#cypher';
import { missingForNeo4j, startNeo4j } from '../scripts/neo4j/server.ts';
import { compare, CONNECTIONS, directly, type Measured, overHttp, ratio } from './api/load.ts';
import { startPeer } from './api/peer.ts';
import { SHAPES } from './api/shapes.ts';
import { madeUpDocuments } from './graph/documents.ts';
import { median } from './measure.ts';

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
    const our = await startOurs(store);
    for (const [name, shape] of Object.entries(SHAPES)) {
      console.log(`Neo4j: ${name}`);
      const bare = directly(CONNECTIONS, (_caller, turn) => {
        const index = turn % VARIANTS;
        const parameters = { id: ids[index], search: `第${index}` };
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's documented form
        return driver.executeQuery(shape.cypher, parameters, { routing: 'READ' });
      });
      const theirs = ids.map((id, index) => JSON.stringify(shape.peers(id, index)));
      const measured = await compare({
        bare,
        '@neo4j/graphql': overHttp(peer.url, theirs),
        ...our.contestants(ids, name),
      });
      const rounds = measured['ours, computed'].map((computed, round) => ({
        computed,
        bare: measured.bare[round]!,
        theirs: measured['@neo4j/graphql'][round]!,
      }));
      ratio(
        'computed / @neo4j/graphql',
        rounds.map(({ computed, theirs: { rate } }) => computed.rate / rate),
        '3',
      );
      ratio(
        'computed: p50 / bare driver',
        rounds.map((one) => one.computed.p50 / one.bare.p50),
        'at most 1.3',
      );
      ratioOfKept(measured['ours, kept']);
    }
    await peer.close();
    await our.close();
    await store.close();
  } finally {
    await driver.close();
    await server.stop();
  }
}

const ratioOfKept = (kept: readonly Measured[]) =>
  ratio(
    'kept: thousands a second',
    kept.map(({ rate }) => rate / 1000),
    '5',
  );

async function onLadybug(folder: string, entities: number): Promise<void> {
  const path = join(folder, 'graph.lbug');
  const store = await openStore({ path });
  const ids = await fill(store, entities);
  const our = await startOurs(store);
  const rates: number[] = [];
  for (const name of Object.keys(SHAPES)) {
    console.log(`LadybugDB: ${name}`);
    const measured = await compare(our.contestants(ids, name));
    ratioOfKept(measured['ours, kept']);
    rates.push(median(measured['ours, computed'].map(({ rate }) => rate)));
  }
  await our.close();
  await store.close();
  // The engine's lock keeps the file for one opening at a time.
  const bare = await bareLadybug(path, ids);
  ratio(
    'first question: computed / bare',
    bare.map(({ rate }) => rates[0]! / rate),
    '0.8',
  );
}

/** Our server on a store, twice: one that keeps no answers, and one as it is. */
async function startOurs(store: GraphStore) {
  const start = async (limits: Partial<Limits>) => {
    const app = await createServer({
      store,
      limits: { requestsPerMinute: 1e9, workPerMinute: 1e12, ...limits },
    });
    const address = await listen(app, { host: '127.0.0.1', port: 0 });
    return { app, url: new URL('/graphql', address).href };
  };
  const computing = await start({ cachedBytes: 0 });
  const keeping = await start({});
  return {
    contestants: (ids: readonly string[], name: string) => {
      const bodies = ids.map((id, index) => JSON.stringify(SHAPES[name]!.ours(id, index)));
      return {
        'ours, computed': overHttp(computing.url, bodies),
        'ours, kept': overHttp(keeping.url, bodies),
      };
    },
    close: async () => {
      await computing.app.close();
      await keeping.app.close();
    },
  };
}

/** The first shape's rows by the engine alone, as many connections as help it. */
async function bareLadybug(path: string, ids: readonly string[]): Promise<readonly Measured[]> {
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
  const ask = async (caller: number, turn: number) => {
    const { connection, statement } = connections[caller]!;
    const result = await connection.execute(statement, { id: ids[turn % ids.length]! });
    for (const one of Array.isArray(result) ? result : [result]) {
      await one.getAll();
      one.close();
    }
  };
  const { bare } = await compare({ bare: directly(callers, ask) });
  for (const { connection } of connections) await connection.close();
  await database.close();
  return bare;
}
