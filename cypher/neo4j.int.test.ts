import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe } from 'vitest';
import { conformance } from './conformance.ts';
import { openNeo4j } from './neo4j/open.ts';
import { freshNeo4j, neo4jIsHere } from './testing/neo4j-server.ts';

describe.runIf(neo4jIsHere())('on a real server', () => {
  let server: Awaited<ReturnType<typeof freshNeo4j>>;
  beforeAll(async () => {
    server = await freshNeo4j();
  }, 600_000);
  afterAll(() => server.discard());

  conformance(
    'Neo4j',
    async () => {
      await empty(server);
      const store = await openNeo4j(server);
      return { store, close: () => store.close() };
    },
    { runs: 10, timeout: 300_000 },
  );
});

async function empty({ uri, username, password }: Awaited<ReturnType<typeof freshNeo4j>>): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await driver.executeQuery('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  await driver.close();
}
