import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lbug, { type Connection, type LbugValue } from '@ladybugdb/core';
import { openStore } from '#cypher';
import type { DocumentFacts } from '#ontology';
import { bareRows, countRows, madeUpDocuments } from './graph/documents.ts';
import { perSecond, report, timed } from './measure.ts';

export { madeUpDocuments } from './graph/documents.ts';

/** A server has several requests at a time. */
const CALLERS = 4;

/**
 * The embedded store: rows loaded per second beside a bare UNWIND … MERGE of the same rows by the engine alone,
 * then reads per second on 10,000 entities with 30,000 relations.
 */
export async function run(args: readonly string[]): Promise<void> {
  const entities = Number(args[0] ?? 10_000);
  const folder = mkdtempSync(join(tmpdir(), 'innograph-bench-'));
  try {
    const documents = madeUpDocuments(entities, entities * 3);
    const rows = documents.reduce((sum, facts) => sum + countRows(facts), 0);
    console.log(`${documents.length} documents, ${rows} rows (nodes and edges)`);

    const bare = await bareLoad(join(folder, 'bare.lbug'), documents);
    console.log(
      `bare UNWIND … MERGE   ${perSecond(bare.rows, bare.seconds)} rows/s (${bare.rows} rows, ${bare.seconds.toFixed(1)} s)`,
    );

    const store = await openStore({ path: join(folder, 'ours.lbug') });
    const seconds = await timed(async () => {
      for (const facts of documents) await store.load(facts);
    });
    console.log(
      `ours, with evidence   ${perSecond(rows, seconds)} rows/s (${rows} rows, ${seconds.toFixed(1)} s)`,
    );
    console.log(
      `ours / bare           ${(rows / seconds / (bare.rows / bare.seconds)).toFixed(2)}  (bar: 0.80)`,
    );

    const ids = documents.flatMap((facts) => facts.entities.map(({ id }) => id));
    const pick = (turn: number, size: number) =>
      Array.from({ length: size }, (_, index) => ids[(turn * 7919 + index * 104_729) % ids.length]!);
    const first = await timed(() => store.findEntities({ search: '平台' }, { first: 10 }));
    console.log(`first search (makes the index) ${(first * 1000).toFixed(0)} ms`);
    await report('entity by id', 2000, CALLERS, (turn) => store.entitiesByIds(pick(turn, 1)));
    await report('50 entities by id', 300, CALLERS, (turn) => store.entitiesByIds(pick(turn, 50)));
    await report('relations of an entity', 1000, CALLERS, (turn) =>
      store.relationsOfEntities(pick(turn, 1), {}, { first: 20 }),
    );
    await report('relations of 50 entities', 100, CALLERS, (turn) =>
      store.relationsOfEntities(pick(turn, 50), {}, { first: 20 }),
    );
    await report('evidence of 20 relations', 200, CALLERS, (turn) =>
      store.evidenceOfRelations(
        documents[turn % documents.length]!.relations.slice(0, 20).map(({ id }) => id),
      ),
    );
    await report('search', 200, CALLERS, (turn) =>
      store.findEntities({ search: `平台${turn}` }, { first: 10 }),
    );
    await report('list of entities', 200, CALLERS, () => store.findEntities({}, { first: 20 }));
    await report('neighbourhood, 2 steps', 500, CALLERS, (turn) =>
      store.neighbourhood({ ids: pick(turn, 1), depth: 2, limit: 200 }),
    );
    await report('shortest paths', 200, CALLERS, (turn) => {
      const [from, to] = pick(turn, 2);
      return store.shortestPaths(from!, to!, 6, 10);
    });
    console.log(`resident memory ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a loader without any care would write: the same rows, each batch one UNWIND … MERGE. */
async function bareLoad(path: string, documents: readonly DocumentFacts[]) {
  const database = new lbug.Database(path);
  const connection = new lbug.Connection(database);
  const define = async (text: string) => {
    const result = await connection.query(text);
    for (const one of Array.isArray(result) ? result : [result]) one.close();
  };
  await define('CREATE NODE TABLE Node(id STRING PRIMARY KEY, a STRING, b STRING, c INT64, d INT64)');
  await define('CREATE REL TABLE Edge(FROM Node TO Node, id STRING, a STRING, c INT64, d INT64)');
  let rows = 0;
  const seconds = await timed(async () => {
    for (const facts of documents) {
      const { nodes, edges } = bareRows(facts);
      rows += nodes.length + edges.length;
      await define('BEGIN TRANSACTION');
      await write(
        connection,
        'UNWIND $rows AS r MERGE (n:Node {id: r.id}) SET n.a = r.a, n.b = r.b, n.c = r.c, n.d = r.d',
        nodes,
      );
      await write(
        connection,
        `UNWIND $rows AS r MATCH (a:Node {id: r.from}) MATCH (b:Node {id: r.to})
         MERGE (a)-[e:Edge {id: r.id}]->(b) SET e.a = r.a, e.c = r.c, e.d = r.d`,
        edges,
      );
      await define('COMMIT');
    }
  });
  await connection.close();
  await database.close();
  return { rows, seconds };
}

async function write(connection: Connection, text: string, rows: LbugValue[]): Promise<void> {
  const statement = await connection.prepare(text);
  const result = await connection.execute(statement, { rows });
  for (const one of Array.isArray(result) ? result : [result]) one.close();
}
