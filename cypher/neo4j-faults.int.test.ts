import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Neo4jServer, startNeo4j } from '../scripts/neo4j/server.ts';
import { openNeo4j } from './neo4j/open.ts';
import { normaliseFacts } from './normalise.ts';
import type { GraphStore } from './port.ts';
import { neo4jIsHere } from './testing/neo4j-server.ts';
import { allFacts } from './testing/observe.ts';
import { companyNews, countyPlan } from './testing/sample-facts.ts';

describe.runIf(neo4jIsHere())('a server that is killed while it loads', () => {
  const home = mkdtempSync(join(tmpdir(), 'innograph-neo4j-'));
  const password = 'a password for tests';
  let server: Neo4jServer;
  let store: GraphStore;
  beforeAll(async () => {
    server = await startNeo4j({ home, password });
    store = await openNeo4j(server);
    await store.load(companyNews);
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test('fails requests with a clear code, and serves them again when it is back', async () => {
    const outcomes: string[] = [];
    const load = { on: true };
    const busy = Promise.all([
      request(load, outcomes, () => store.removeDocument(countyPlan.document.id)),
      request(load, outcomes, () => store.load(countyPlan)),
      request(load, outcomes, () => store.documents({ first: 5 })),
      request(load, outcomes, () => store.findEntities({ search: '云溪' }, { first: 5 })),
    ]);
    try {
      await until(() => outcomes.filter((code) => code === 'ok').length > 8);
      await server.kill();
      const atKill = outcomes.length;
      await until(() => outcomes.slice(atKill).filter((code) => code !== 'ok').length > 2);
      const port = Number(new URL(server.uri).port);
      server = await startNeo4j({ home, password, port });
      const atReturn = outcomes.length;
      await until(() => outcomes.slice(atReturn).filter((code) => code === 'ok').length > 8);
    } finally {
      load.on = false;
      await busy;
    }

    expect(new Set(outcomes)).toEqual(new Set(['ok', 'STORE_UNAVAILABLE']));
    // Whatever was being written, it is there as a whole or not at all.
    const whole = [companyNews, countyPlan].map(normaliseFacts);
    for (const facts of await allFacts(store)) expect(whole).toContainEqual(facts);
  });
});

async function request(
  load: { readonly on: boolean },
  outcomes: string[],
  ask: () => Promise<unknown>,
): Promise<void> {
  while (load.on) {
    const code = await ask().then(
      () => 'ok',
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
    );
    outcomes.push(code);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 50));
}
