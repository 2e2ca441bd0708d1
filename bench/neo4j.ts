import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { DocumentFacts } from '#ontology';
import { openStore } from '#cypher';
import { startNeo4j } from '../scripts/neo4j/server.ts';
import { bareRows, countRows, madeUpDocuments } from './graph/documents.ts';
import { measureOutage } from './graph/outage.ts';
import { compare, median, timed } from './measure.ts';

const CALLERS = 16;
/** Documents before the clock runs, until the server has compiled the queries of both, and groups of the others. */
const WARMING = 30;
const GROUPS = 9;

/**
 * A real Neo4j: rows loaded per second beside the bare driver's UNWIND … MERGE of the same rows, then questions
 * through the store beside the like in Cypher through the bare driver, by turns; last, the server is killed under
 * load. The first argument is the number of entities.
 */
export async function run(args: readonly string[]): Promise<void> {
  const entities = Number(args[0] ?? 10_000);
  const home = mkdtempSync(join(tmpdir(), 'innograph-bench-'));
  const password = 'a password for the bench';
  let server = await startNeo4j({ home, password });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's documented form
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const documents = madeUpDocuments(entities, entities * 3);
    const rows = documents.reduce((sum, facts) => sum + countRows(facts), 0);
    console.log(`${documents.length} documents, ${rows} rows (nodes and edges)`);
    const store = await openStore({ neo4j: server });
    const bare = await bareLoader(driver);
    // Our two dozen statements take the server longer to warm up to than the two of the bare driver.
    for (const facts of documents.slice(0, WARMING)) {
      await store.load(facts);
      await bare.load(facts);
    }
    await compareLoading(documents.slice(WARMING), (facts) => store.load(facts), bare.load);
    await bare.end();

    const ids = documents.flatMap((facts) => facts.entities.map(({ id }) => id));
    const pick = (turn: number) => ids[(turn * 7919) % ids.length]!;
    const ask = (text: string) => async (turn: number) => {
      const parameters = { id: pick(turn), to: pick(turn + 1), text: `平台${turn}` };
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's documented form
      await driver.executeQuery(text, parameters, { routing: 'READ' });
    };
    console.log(
      `first question (reads the snapshot) ${(await timed(() => store.entitiesByIds([pick(1)]))).toFixed(1)} s`,
    );
    const searches = async () => {
      for (let turn = 0; turn < 5; turn += 1)
        await store.findEntities({ search: `平台${turn}` }, { first: 10 });
    };
    console.log(`first five searches (make the index of names) ${(await timed(searches)).toFixed(1)} s`);
    const peer = (rounds: number, cypher: string, name = 'bare driver, the like in Cypher') => ({
      name,
      rounds,
      ask: ask(cypher),
    });
    await compare(
      'entity with 20 relations',
      CALLERS,
      {
        rounds: 4000,
        ask: (turn) =>
          Promise.all([
            store.entitiesByIds([pick(turn)]),
            store.relationsOfEntities([pick(turn)], {}, { first: 20 }),
          ]),
      },
      peer(
        1000,
        `MATCH (e:Entity {id: $id}) OPTIONAL MATCH (e)-[r]-(f:Entity)
         RETURN e, r, f ORDER BY type(r), r.status, f.name, r.id LIMIT 20`,
      ),
    );
    await compare(
      'neighbourhood of 2 steps',
      CALLERS,
      { rounds: 1000, ask: (turn) => store.neighbourhood({ ids: [pick(turn)], depth: 2, limit: 200 }) },
      peer(
        500,
        'MATCH (e:Entity {id: $id})-[*1..2]-(f:Entity) WHERE f.degree >= 0 RETURN DISTINCT f LIMIT 200',
      ),
    );
    await compare(
      'search',
      CALLERS,
      { rounds: 400, ask: (turn) => store.findEntities({ search: `平台${turn}` }, { first: 10 }) },
      peer(
        400,
        `CALL db.index.fulltext.queryNodes('entityNames', $text) YIELD node, score RETURN node LIMIT 10`,
        'bare driver, full-text index',
      ),
    );
    await compare(
      'shortest paths',
      CALLERS,
      { rounds: 300, ask: (turn) => store.shortestPaths(pick(turn), pick(turn + 1), 6, 10) },
      peer(
        300,
        `MATCH (a:Entity {id: $id}), (b:Entity {id: $to}) MATCH p = allShortestPaths((a)-[*..6]-(b))
         WHERE all(n IN nodes(p) WHERE n:Entity) RETURN p LIMIT 10`,
      ),
    );
    server = await measureOutage(store, server, documents[0]!, pick, () =>
      startNeo4j({ home, password, port: Number(new URL(server.uri).port) }),
    );
    await store.close();
  } finally {
    await driver.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * Each document by both, who goes first by turns, and the median over groups of documents: the graph of each grows at
 * the same pace, and what else the machine does falls on both.
 */
async function compareLoading(
  documents: readonly DocumentFacts[],
  ours: (facts: DocumentFacts) => Promise<unknown>,
  bare: (facts: DocumentFacts) => Promise<unknown>,
): Promise<void> {
  const groups = Array.from({ length: GROUPS }, () => ({ rows: 0, ours: 0, bare: 0 }));
  for (const [index, facts] of documents.entries()) {
    const group = groups[Math.floor((index * GROUPS) / documents.length)]!;
    group.rows += countRows(facts);
    const sides = index % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
    for (const side of sides) group[side] += await timed(() => (side === 'ours' ? ours : bare)(facts));
  }
  const rate = (side: 'ours' | 'bare') => Math.round(median(groups.map((group) => group.rows / group[side])));
  const ratios = groups.map((group) => group.bare / group.ours);
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  console.log(`bare UNWIND … MERGE   ${rate('bare')} rows/s`);
  console.log(`ours, with evidence   ${rate('ours')} rows/s`);
  console.log(
    `ours / bare           ${median(ratios).toFixed(2)}, of ${GROUPS} groups ${range}  (bar: 0.80)`,
  );
}

/** What a loader without any care would write: every row merged by its id, a transaction per document. */
async function bareLoader(driver: Driver) {
  await driver.executeQuery('CREATE CONSTRAINT bare IF NOT EXISTS FOR (n:Bare) REQUIRE n.id IS UNIQUE');
  const session = driver.session();
  return {
    load: async (facts: DocumentFacts): Promise<void> => {
      const { nodes, edges } = bareRows(facts);
      await session.executeWrite(async (transaction) => {
        await transaction.run(
          'UNWIND $rows AS r MERGE (n:Bare {id: r.id}) SET n.a = r.a, n.b = r.b, n.c = r.c, n.d = r.d',
          { rows: nodes },
        );
        await transaction.run(
          `UNWIND $rows AS r MATCH (a:Bare {id: r.from}) MATCH (b:Bare {id: r.to})
           MERGE (a)-[e:EDGE {id: r.id}]->(b) SET e.a = r.a, e.c = r.c, e.d = r.d`,
          { rows: edges },
        );
      });
    },
    /** Takes its rows away again, so that questions find ours alone. */
    end: async (): Promise<void> => {
      await session.run('MATCH (n:Bare) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
      await session.close();
    },
  };
}
