import { existsSync } from 'node:fs';
import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshNeo4j, neo4jIsHere } from '../cypher/testing/neo4j-server.ts';
import { newFolder, run } from './testing/run.ts';

const PLAN =
  '星河县科技局2024年工作计划\n一、重点工作\n1.建设平台。支持星河科技有限公司建设星河未来科技城。\n2.净增高新技术企业20家。\n';
const NEXT = PLAN.replace('2024', '2025').replace('20家', '30家');

let folder: string;
const at = (name: string) => join(folder, name);
const exported = async (store: string) => (await run(['export', '--store', at(store)])).stdout;

/** Two plans in a store, one of them under two names. */
async function fill(store: string): Promise<string> {
  await Promise.all([
    writeFile(at('a.txt'), PLAN),
    writeFile(at('b.txt'), NEXT),
    writeFile(at('c.txt'), NEXT),
  ]);
  const { status } = await run(['ingest', '--store', at(store), at('a.txt'), at('b.txt'), at('c.txt')]);
  expect(status).toBe(0);
  return exported(store);
}

beforeEach(async () => {
  folder = await newFolder();
});

describe('on the embedded store', () => {
  test('a backup restored elsewhere exports the same bytes', async () => {
    const before = await fill('graph.lbug');
    expect(before).toContain('30家');
    const made = await run(['backup', at('a.gz'), '--store', at('graph.lbug')]);
    expect(made.stderr).toMatch(/Wrote 2 documents.* MB/);
    expect((await run(['restore', at('a.gz'), '--check'])).stderr).toMatch(/is sound: 2 documents/);
    const restored = await run(['restore', at('a.gz'), '--store', at('b.lbug')]);
    expect(restored.stderr).toMatch(/Restored 2 documents/);
    expect(await exported('b.lbug')).toBe(before);
    expect((await run(['doctor', '--store', at('b.lbug'), '--port', '0'])).stdout).toContain('b.txt, c.txt');
  });

  test('a damaged backup makes no store; a store that holds something is refused', async () => {
    const before = await fill('graph.lbug');
    await run(['backup', at('a.gz'), '--store', at('graph.lbug')]);
    const refused = await run(['restore', at('a.gz'), '--store', at('graph.lbug')]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/^error: .*--add.*--replace/m);
    await truncate(at('a.gz'), (await stat(at('a.gz'))).size - 9);
    const damaged = await run(['restore', at('a.gz'), '--store', at('new.lbug')]);
    expect(damaged.status).toBe(1);
    expect(damaged.stderr).toMatch(/^error: .*a\.gz is damaged .*nothing of it was restored/m);
    expect(existsSync(at('new.lbug'))).toBe(false);
    expect(await exported('graph.lbug')).toBe(before);
  });

  test('what is not there is said, and not made', async () => {
    for (const args of [
      ['backup', at('a.gz'), '--store', at('no.lbug')],
      ['copy', '--from', at('no.lbug'), '--to', at('b.lbug')],
      ['restore', at('no.gz'), '--store', at('no.lbug')],
    ]) {
      const { status, stderr } = await run(args);
      expect(stderr).toMatch(/^error: There is no .*no\.(lbug|gz)/m);
      expect(status).toBe(1);
    }
    expect(existsSync(at('no.lbug'))).toBe(false);
    const itself = await run(['copy', '--from', folder, '--to', `${folder}/.`]);
    expect(itself.stderr).toMatch(/itself/);
    const nowhere = await run(['backup', at('no/a.gz'), '--store', folder]);
    expect(nowhere.stderr).toMatch(/^error: /m);
  });
});

describe.runIf(neo4jIsHere())('between the embedded store and Neo4j', () => {
  let server: Awaited<ReturnType<typeof freshNeo4j>>;
  beforeAll(async () => {
    server = await freshNeo4j();
  });
  afterAll(() => server.discard());

  test('a copy there and back, and a backup from there, export the same bytes', async () => {
    const environment = { NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password };
    const before = await fill('graph.lbug');
    const there = await run(['copy', '--from', at('graph.lbug'), '--to', 'neo4j'], environment);
    expect(there.stderr).toMatch(/Copied 2 documents.* from .*graph\.lbug to neo4j:\/\/127\.0\.0\.1/);
    expect((await run(['export'], environment)).stdout).toBe(before);

    const again = await run(['copy', '--from', at('graph.lbug'), '--to', `${server.uri}/neo4j`], environment);
    expect(again.stderr).toMatch(/holds 2 documents already/);
    const back = await run(['copy', '--from', server.uri, '--to', at('back.lbug')], {
      NEO4J_PASSWORD: server.password,
    });
    expect(back.status).toBe(0);
    expect(await exported('back.lbug')).toBe(before);

    await run(['backup', at('neo4j.gz')], environment);
    await run(['backup', at('embedded.gz'), '--store', at('back.lbug')]);
    expect((await readFile(at('neo4j.gz'))).equals(await readFile(at('embedded.gz')))).toBe(true);
    await run(['remove', 'a.txt'], environment);
    const restored = await run(['restore', at('embedded.gz'), '--replace'], environment);
    expect(restored.stderr).toMatch(/Restored 2 documents/);
    expect((await run(['export'], environment)).stdout).toBe(before);
  });
});
