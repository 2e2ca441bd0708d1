import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { DocumentFacts } from '#ontology';
import { openStore } from '#cypher';
import { startNeo4j } from '../scripts/neo4j/server.ts';
import { bareRows, countRows, madeUpDocuments } from './graph/documents.ts';
import { perSecond, report, timed } from './measure.ts';

const CALLERS = 16;

/**
 * A real Neo4j: rows loaded per second beside the bare driver's UNWIND … MERGE of the same rows, then questions
 * through the store beside the same Cypher through the bare driver. The first argument is the number of entities.
 */
export async function run(args: readonly string[]): Promise<void> {
  const entities = Number(args[0] ?? 10_000);
  const home = mkdtempSync(join(tmpdir(), 'innograph-bench-'));
  const server = await startNeo4j({ home, password: 'a password for the bench' });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's documented form
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const documents = madeUpDocuments(entities, entities * 3);
    const rows = documents.reduce((sum, facts) => sum + countRows(facts), 0);
    console.log(`${documents.length} documents, ${rows} rows (nodes and edges)`);
    // Both load into an empty server that has planned their queries: a few documents warm it for each.
    await bareLoad(driver, documents.slice(0, 5));
    await empty(driver);
    const bare = await timed(() => bareLoad(driver, documents));
    console.log(`bare UNWIND … MERGE   ${perSecond(rows, bare)} rows/s (${bare.toFixed(1)} s)`);
    await empty(driver);

    const store = await openStore({ neo4j: server });
    for (const facts of documents.slice(0, 5)) await store.load(facts);
    for (const facts of documents.slice(0, 5)) await store.removeDocument(facts.document.id);
    const ours = await timed(async () => {
      for (const facts of documents) await store.load(facts);
    });
    console.log(`ours, with evidence   ${perSecond(rows, ours)} rows/s (${ours.toFixed(1)} s)`);
    console.log(`ours / bare           ${(bare / ours).toFixed(2)}  (bar: 0.80)`);

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
    await report('entity with 20 relations', 4000, CALLERS, async (turn) => {
      await Promise.all([
        store.entitiesByIds([pick(turn)]),
        store.relationsOfEntities([pick(turn)], {}, { first: 20 }),
      ]);
    });
    await report(
      '  bare driver',
      1000,
      CALLERS,
      ask(
        `MATCH (e:Entity {id: $id}) OPTIONAL MATCH (e)-[r]-(f:Entity)
       RETURN e, r, f ORDER BY type(r), r.status, f.name, r.id LIMIT 20`,
      ),
    );
    await report('neighbourhood of 2 steps', 1000, CALLERS, (turn) =>
      store.neighbourhood({ ids: [pick(turn)], depth: 2, limit: 200 }),
    );
    await report(
      '  bare driver',
      500,
      CALLERS,
      ask('MATCH (e:Entity {id: $id})-[*1..2]-(f:Entity) WHERE f.degree >= 0 RETURN DISTINCT f LIMIT 200'),
    );
    await report('search', 400, CALLERS, (turn) =>
      store.findEntities({ search: `平台${turn}` }, { first: 10 }),
    );
    await report(
      '  bare driver, full-text index',
      400,
      CALLERS,
      ask(`CALL db.index.fulltext.queryNodes('entityNames', $text) YIELD node, score RETURN node LIMIT 10`),
    );
    await report('shortest paths', 300, CALLERS, (turn) =>
      store.shortestPaths(pick(turn), pick(turn + 1), 6, 10),
    );
    await report(
      '  bare driver',
      300,
      CALLERS,
      ask(
        `MATCH (a:Entity {id: $id}), (b:Entity {id: $to}) MATCH p = allShortestPaths((a)-[*..6]-(b))
       WHERE all(n IN nodes(p) WHERE n:Entity) RETURN p LIMIT 10`,
      ),
    );
    await store.close();
  } finally {
    await driver.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function empty(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}

/** What a loader without any care would write: every row merged by its id, a transaction per document. */
async function bareLoad(driver: Driver, documents: readonly DocumentFacts[]): Promise<void> {
  await driver.executeQuery('CREATE CONSTRAINT bare IF NOT EXISTS FOR (n:Bare) REQUIRE n.id IS UNIQUE');
  const session = driver.session();
  for (const facts of documents) {
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
  }
  await session.close();
}
