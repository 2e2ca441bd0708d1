import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lbug, { type Connection, type LbugValue } from '@ladybugdb/core';
import { openStore } from '#cypher';
import { buildFacts, type PlanSaid, type Thing } from '../cypher/testing/build-facts.ts';
import type { DocumentFacts } from '#ontology';

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
      `bare UNWIND … MERGE   ${rate(bare.rows, bare.seconds)} rows/s (${bare.rows} rows, ${bare.seconds.toFixed(1)} s)`,
    );

    const store = await openStore({ path: join(folder, 'ours.lbug') });
    const seconds = await timed(async () => {
      for (const facts of documents) await store.load(facts);
    });
    console.log(
      `ours, with evidence   ${rate(rows, seconds)} rows/s (${rows} rows, ${seconds.toFixed(1)} s)`,
    );
    console.log(
      `ours / bare           ${(rows / seconds / (bare.rows / bare.seconds)).toFixed(2)}  (bar: 0.80)`,
    );

    const ids = documents.flatMap((facts) => facts.entities.map(({ id }) => id));
    const pick = (turn: number, size: number) =>
      Array.from({ length: size }, (_, index) => ids[(turn * 7919 + index * 104_729) % ids.length]!);
    const first = await timed(() => store.findEntities({ search: '平台' }, { first: 10 }));
    console.log(`first search (makes the index) ${(first * 1000).toFixed(0)} ms`);
    await report('entity by id', 2000, (turn) => store.entitiesByIds(pick(turn, 1)));
    await report('50 entities by id', 300, (turn) => store.entitiesByIds(pick(turn, 50)));
    await report('relations of an entity', 1000, (turn) =>
      store.relationsOfEntities(pick(turn, 1), {}, { first: 20 }),
    );
    await report('relations of 50 entities', 100, (turn) =>
      store.relationsOfEntities(pick(turn, 50), {}, { first: 20 }),
    );
    await report('evidence of 20 relations', 200, (turn) =>
      store.evidenceOfRelations(
        documents[turn % documents.length]!.relations.slice(0, 20).map(({ id }) => id),
      ),
    );
    await report('search', 200, (turn) => store.findEntities({ search: `平台${turn}` }, { first: 10 }));
    await report('list of entities', 200, () => store.findEntities({}, { first: 20 }));
    await report('neighbourhood, 2 steps', 500, (turn) =>
      store.neighbourhood({ ids: pick(turn, 1), depth: 2, limit: 200 }),
    );
    await report('shortest paths', 200, (turn) => {
      const [from, to] = pick(turn, 2);
      return store.shortestPaths(from!, to!, 6, 10);
    });
    console.log(`resident memory ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Four callers at a time, as a server has them. */
async function report(what: string, rounds: number, ask: (turn: number) => Promise<unknown>): Promise<void> {
  await ask(0);
  const times: number[] = [];
  let turn = 0;
  const seconds = await timed(() =>
    Promise.all(
      Array.from({ length: 4 }, async () => {
        while (turn < rounds) {
          turn += 1;
          const now = turn;
          times.push(await timed(() => ask(now)));
        }
      }),
    ),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.floor(times.length * share)]! * 1000).toFixed(1)} ms`;
  console.log(`${what.padEnd(26)} ${rate(rounds, seconds).padStart(7)}/s   p50 ${at(0.5)}   p99 ${at(0.99)}`);
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

/** The nodes and edges that a document comes to, with as many properties as ours have on average. */
function bareRows({
  document,
  plans,
  sections,
  sentences,
  entities,
  mentions,
  relations,
  targets,
}: DocumentFacts) {
  const node = (id: string, a: string, b: string, c = 0, d = 0) => ({ id, a, b, c, d });
  const edge = (from: string, to: string, id: string, a = '', c = 0, d = 0) => ({ from, to, id, a, c, d });
  const evidence = [...relations, ...targets].flatMap((item) =>
    item.evidence.map(({ sentenceId, start, end, text }) =>
      edge(item.id, sentenceId, `${item.id}${start}`, text, start, end),
    ),
  );
  return {
    nodes: [
      node(document.id, document.name, document.text),
      node(document.name, document.format, ''),
      ...plans.map(({ id, title, start, end }) => node(id, title, '', start, end)),
      ...sections.map(({ id, heading, start, end }) => node(id, heading, '', start, end)),
      ...sentences.map(({ id, text, start, end }) => node(id, text, '', start, end)),
      ...entities.map(({ id, name, type }) => node(id, name, type)),
      ...relations.map(({ id, type, status }) => node(id, type, status)),
      ...targets.map(({ id, metric, unit }) => node(id, metric, unit)),
    ],
    edges: [
      edge(document.id, document.name, document.name),
      ...plans.map(({ id }) => edge(document.id, id, id)),
      ...sections.map(({ id, planId }) => edge(planId, id, id)),
      ...sentences.map(({ id, sectionId }) => edge(sectionId, id, id)),
      ...targets.map(({ id, planId }) => edge(planId, id, id)),
      ...entities.map(({ id }) => edge(document.id, id, `${document.id}${id}`)),
      ...mentions.map(({ sentenceId, entityId, start, end, text }) =>
        edge(sentenceId, entityId, `${sentenceId}${start}${entityId}`, text, start, end),
      ),
      ...relations.map(({ id, source, target, status }) => edge(source, target, id, status)),
      ...targets.flatMap(({ id, owners }) => owners.map(({ agencyId }) => edge(id, agencyId, id + agencyId))),
      ...evidence,
    ],
  };
}

function countRows(facts: DocumentFacts): number {
  const { nodes, edges } = bareRows(facts);
  return nodes.length + edges.length;
}

/** Documents of 100 entities each with three relations per entity, some to entities of the document before. */
export function madeUpDocuments(entities: number, relations: number): DocumentFacts[] {
  const perDocument = 100;
  const thing = (index: number): Thing =>
    index % 4 === 0
      ? { type: 'Industry', name: `第${index}产业`, aliases: [`产业${index}号`] }
      : { type: 'Platform', name: `第${index}创新平台`, aliases: [`平台${index}号`] };
  return Array.from({ length: Math.ceil(entities / perDocument) }, (_, place) => {
    const sentences = Array.from({ length: perDocument }, (__, offset) => {
      const index = place * perDocument + offset;
      const own = thing(index);
      const others = Array.from({ length: Math.round(relations / entities) }, (___, turn) =>
        thing(Math.max(0, index - 1 - ((index * 31 + turn * 17) % 90) * (turn + 1))),
      ).filter(({ name }) => name !== own.name);
      const platforms = [own, ...others].filter(({ type }) => type === 'Platform');
      return {
        text: `${[own, ...others].map(({ name }) => name).join('与')}合作，净增企业${index}家。`,
        things: [own, ...others],
        relations: others.flatMap((other) =>
          own.type === 'Platform' || other.type === 'Platform'
            ? [relate(own, other)]
            : platforms[0]
              ? [relate(platforms[0], other)]
              : [],
        ),
        targets:
          offset % 10 === 0
            ? [{ metric: '净增企业', comparator: '=' as const, value: index, unit: '家' }]
            : [],
      };
    });
    const plan: PlanSaid = {
      title: `第${place}号工作计划`,
      year: 2024,
      sections: [0, 1, 2, 3].map((part) => ({
        heading: `${part}、平台`,
        sentences: sentences.slice(part * 25, part * 25 + 25),
      })),
    };
    return buildFacts(`plan-${place}.txt`, [plan]);
  });
}

function relate(a: Thing, b: Thing) {
  const [source, target] = a.type === 'Industry' ? [b, a] : [a, b];
  const type = target.type === 'Industry' ? ('FOCUSES_ON' as const) : ('PARTNERS_WITH' as const);
  return [type, 'planned', source, target] as const;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const rate = (count: number, seconds: number): string => Math.round(count / seconds).toString();
