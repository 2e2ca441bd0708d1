import type { ChildProcess } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { end, newFolder, printed, run, start } from './testing/run.ts';

const PLAN = '星河县科技局2024年工作计划\n一、重点工作\n支持星河科技有限公司建设星河未来科技城。\n';

describe('while a server holds the store', () => {
  let folder: string;
  let store: string;
  let address: string;
  let server: ChildProcess;

  beforeAll(async () => {
    folder = await newFolder();
    store = join(folder, 'graph.lbug');
    server = start(['serve', '--store', store, '--port', '0']);
    [address] = await printed(server, /http:\/\/127\.0\.0\.1:\d+/);
  });

  afterAll(() => end(server, 'SIGTERM'));

  const documents = async (): Promise<unknown> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ documents { totalCount } }' }),
    });
    return (await response.json()) as unknown;
  };

  test('ingest hands its files to that server', async () => {
    await writeFile(join(folder, 'plan.txt'), PLAN);
    await writeFile(join(folder, 'empty.txt'), '');
    const { status, stderr } = await run([
      'ingest',
      '--store',
      store,
      join(folder, 'plan.txt'),
      join(folder, 'empty.txt'),
    ]);
    expect(stderr).toMatch(/new plan\.txt/);
    expect(stderr).toMatch(/error: .*empty\.txt/);
    expect(stderr).toContain('1 new, 0 unchanged, 0 replaced, 1 failed');
    expect(status).toBe(1);
    expect(await documents()).toMatchObject({ data: { documents: { totalCount: 1 } } });
  });

  test('backup has that server write it, and say what goes wrong', async () => {
    const file = join(folder, 'plans.backup.gz');
    const { status, stderr } = await run(['backup', file, '--store', store]);
    expect(stderr).toMatch(/Wrote 1 documents/);
    expect(status).toBe(0);
    expect((await run(['restore', file, '--check'])).stderr).toMatch(/is sound: 1 documents/);
    const refused = await run(['backup', join(folder, 'no', 'x.gz'), '--store', store]);
    expect(refused.stderr).toMatch(/^error: .*x\.gz/m);
    expect(refused.status).toBe(1);
  });

  test('only this user can read the token, and without it there is nothing', async () => {
    expect((await stat(`${store}.server.json`)).mode & 0o777).toBe(0o600);
    for (const authorization of ['', 'Bearer ', 'Bearer wrong']) {
      const response = await fetch(`${address}/handover`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ files: [{ path: '/etc/hostname', name: 'x.txt' }] }),
      });
      expect(response.status).toBe(404);
    }
  });
});
