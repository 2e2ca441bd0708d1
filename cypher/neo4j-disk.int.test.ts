import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
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

/** A disk of 96 MB in memory, or null where this user may not mount one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'innograph-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'innograph', folder]).status === 0;
  if (mounted) return folder;
  rmdirSync(folder);
  console.warn('\nTEST OF A FULL DISK SKIPPED: this user may not mount a tmpfs (root may).\n');
  return null;
}

const disk = neo4jIsHere() ? smallDisk() : null;

describe.runIf(disk !== null)('a server whose disk is full', () => {
  const folder = disk ?? '';
  const filler = join(folder, 'filler');
  let server: Neo4jServer;
  let store: GraphStore;
  beforeAll(async () => {
    server = await startNeo4j({ home: join(folder, 'home'), password: 'a password for tests' });
    store = await openNeo4j(server);
    await store.load(companyNews);
  });
  afterAll(async () => {
    await store.close();
    // What does not fit on the disk cannot be put down in good order.
    await server.kill();
    spawnSync('umount', [folder]);
    rmdirSync(folder);
  });

  test('says so when it is to write, and from then on until it is started again', async () => {
    expect(() => {
      for (;;) appendFileSync(filler, Buffer.alloc(16_384));
    }).toThrow(/ENOSPC/);
    for (const refused of [await untilRefused(store), await store.stats().catch((error: unknown) => error)]) {
      expect(refused).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(String(refused)).toMatch(/disk/);
    }
  });

  test('serves the same store again once there is room and it was started anew, with whole documents', async () => {
    rmSync(filler);
    await server.kill();
    const port = Number(new URL(server.uri).port);
    server = await startNeo4j({ home: join(folder, 'home'), password: 'a password for tests', port });
    // The county's plan may or may not have been written before the disk was full.
    const whole = [companyNews, countyPlan].map(normaliseFacts);
    const found = await allFacts(store);
    expect(found).toContainEqual(normaliseFacts(companyNews));
    for (const facts of found) expect(whole).toContainEqual(facts);

    await store.load(countyPlan);
    expect(await allFacts(store)).toHaveLength(2);
  });
});

/** Pages and logs that were set aside before take some writes more. */
async function untilRefused(store: GraphStore): Promise<unknown> {
  for (;;) {
    try {
      await store.load(countyPlan);
      await store.removeDocument(countyPlan.document.id);
    } catch (error) {
      return error;
    }
  }
}
