import { readFileSync } from 'node:fs';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as catalogue from './catalogue.ts';
import { conformance } from './conformance.ts';
import { Neo4jBackend } from './neo4j/backend.ts';
import { openNeo4j } from './neo4j/open.ts';
import type { Query } from './query.ts';
import { allQueries } from './testing/all-queries.ts';
import { freshNeo4j, neo4jIsHere } from './testing/neo4j-server.ts';
import { bureau, city, companyNews, countyPlan, university } from './testing/sample-facts.ts';

describe.runIf(neo4jIsHere())('on a real server', () => {
  let server: Awaited<ReturnType<typeof freshNeo4j>>;
  let driver: Driver;
  beforeAll(async () => {
    server = await freshNeo4j();
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  });
  afterAll(async () => {
    await driver.close();
    await server.discard();
  });

  const openEmpty = async () => {
    await driver.executeQuery('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
    return openNeo4j(server);
  };

  conformance(
    'Neo4j',
    async () => {
      const store = await openEmpty();
      return { store, close: () => store.close() };
    },
    { runs: 10 },
  );

  describe('what an analyst finds', () => {
    beforeAll(async () => {
      const store = await openEmpty();
      await store.load(countyPlan);
      await store.load(companyNews);
      await store.close();
      await driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    });

    const text = readFileSync(new URL('../docs/neo4j.md', import.meta.url), 'utf8');
    const questions = Array.from(
      text.matchAll(/\*\*(\d+)\. ([^*]+)\*\*.*?```cypher\n(.*?)```/gs),
      ([, number, question, cypher]) => ({ number: Number(number), question: question!, cypher: cypher! }),
    );
    const parameters = {
      name: city.name,
      from: bureau.name,
      to: university.name,
      words: '高新技术企业',
    };

    test('docs/neo4j.md has ten questions', () => {
      expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    test.each(questions)('$number. $question', async ({ number, cypher }) => {
      const name = number === 7 ? bureau.name : parameters.name;
      const { records } = await driver.executeQuery(cypher, { ...parameters, name });
      // No industry of the sample is without a platform; every other question has an answer.
      if (number === 6) expect(records).toEqual([]);
      else expect(records.length).toBeGreaterThan(0);
    });

    test('nodes carry the label of their type, relations their own type', async () => {
      const { records } = await driver.executeQuery(
        'MATCH (a:Entity {name: $name})-[r]->(b) RETURN labels(a) AS a, type(r) AS r, labels(b) AS b',
        { name: bureau.name },
      );
      expect(records.map((record) => record.toObject())).toContainEqual({
        a: ['Entity', 'Agency'],
        r: 'BUILDS',
        b: ['Entity', 'Platform'],
      });
    });
  });

  describe('query plans', () => {
    beforeAll(async () => (await openEmpty()).close());

    /** Questions about everything there is, which no index can shorten. */
    const WHOLE = ['all-entities', 'count-entities-by-type', 'mentions-by-plan'];

    test.each(allQueries.filter(({ texts }) => texts.neo4j !== null))(
      '$name uses its indexes',
      async ({ name, texts }) => {
        const { summary } = await driver.executeQuery(`EXPLAIN ${texts.neo4j ?? ''}`);
        const steps = summary.plan ? operators(summary.plan) : [];
        expect(steps.length).toBeGreaterThan(0);
        const refused = steps.filter(
          (step) =>
            /^(?:AllNodesScan|CartesianProduct)/.test(step) ||
            (/^NodeByLabelScan.*:Entity/.test(step) && !WHOLE.includes(name)) ||
            // Writes keep the plan that an empty graph gave them.
            (/^NodeByLabelScan/.test(step) && name.startsWith('write/')),
        );
        expect(refused).toEqual([]);
      },
    );

    test('a query without an index would be seen', async () => {
      const { summary } = await driver.executeQuery('EXPLAIN MATCH (a:Entity {scope: $x}), (b) RETURN a, b');
      const steps = operators(summary.plan as Plan).join();
      expect(steps).toMatch(/AllNodesScan/);
      expect(steps).toMatch(/CartesianProduct/);
      expect(steps).toMatch(/NodeByLabelScan@neo4j a:Entity/);
    });
  });

  describe('what refuses', () => {
    test.each([
      ['a wrong password', { password: 'wrong' }, 'NEO4J_PASSWORD'],
      ['a wrong database', { database: 'nowhere' }, 'NEO4J_DATABASE'],
      ['an address where nothing answers', { uri: 'bolt://127.0.0.1:1' }, 'is it running?'],
    ])('%s is told in a line', async (_, settings, hint) => {
      const waited: string[] = [];
      const error: unknown = await openNeo4j({
        ...server,
        ...settings,
        patience: 600,
        onWait: (line) => waited.push(line),
      }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(String(error)).toContain(hint);
      expect(String(error)).not.toContain('\n');
      expect(waited.length > 0).toBe('uri' in settings);
    });

    test('a graph of a newer version is left alone', async () => {
      await (await openEmpty()).close();
      await driver.executeQuery("CREATE (:Migration {id: 1000, name: 'of the future'})");
      await expect(openNeo4j(server)).rejects.toMatchObject({ code: 'STORE_NEWER' });
      await driver.executeQuery('MATCH (m:Migration {id: 1000}) DELETE m');
    });

    test('a query that takes too long is stopped', async () => {
      const backend = new Neo4jBackend({ ...server, readTimeout: 200 });
      const slow: Query<Record<string, never>, unknown> = {
        ...catalogue.countDocuments,
        texts: { ladybug: null, neo4j: 'UNWIND range(1, 2000000000) AS x RETURN sum(x) AS count' },
      };
      await expect(backend.readOne(slow, {})).rejects.toMatchObject({ code: 'LIMIT' });
      await backend.close();
    });
  });
});

function operators(plan: Plan): string[] {
  const { Details: details = '' } = plan.arguments as { Details?: string };
  return [`${plan.operatorType} ${details}`, ...plan.children.flatMap(operators)];
}
