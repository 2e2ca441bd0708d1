import type { ChildProcess } from 'node:child_process';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { generatePlan } from '../bench/corpus/plan.ts';
import { end, newFolder, printed, run, start } from './testing/run.ts';

const PLAN = '星河县科技局2024年工作计划\n一、重点工作\n支持星河科技有限公司建设星河未来科技城。\n';

const MANY = 40;

const totalOf = (answer: unknown): number =>
  z.object({ data: z.object({ documents: z.object({ totalCount: z.number() }) }) }).parse(answer).data
    .documents.totalCount;

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
    expect(stderr).toMatch(/Wrote 1 document,/);
    expect(status).toBe(0);
    expect((await run(['restore', file, '--check'])).stderr).toMatch(/is sound: 1 document,/);
    const refused = await run(['backup', join(folder, 'no', 'x.gz'), '--store', store]);
    expect(refused.stderr).toMatch(/^error: .*x\.gz/m);
    expect(refused.status).toBe(1);
  });

  test('commands that read do so, and get what that server has', async () => {
    const exported = await run(['export', '--store', store]);
    expect(exported.stderr).toContain(`The server at ${address} holds the store`);
    expect(exported.status).toBe(0);
    const graph = z
      .object({ entities: z.array(z.object({ name: z.string() })) })
      .parse(JSON.parse(exported.stdout));
    expect(graph.entities.map(({ name }) => name)).toContain('星河未来科技城');
    const gaps = await run(['gaps', '--store', store, '--format', 'json']);
    expect(gaps.stdout).toContain('星河未来科技城');
    const other = join(folder, 'other.lbug');
    expect((await run(['copy', '--from', store, '--to', other])).status).toBe(0);
    expect((await run(['export', '--store', other])).stdout).toBe(exported.stdout);
  });

  test('Ctrl-C amid a hand-over leaves whole documents, and the same command goes on from there', async () => {
    const plans = join(folder, 'many');
    await mkdir(plans);
    for (let seed = 0; seed < MANY; seed += 1) {
      const { name, text } = generatePlan(seed);
      await writeFile(join(plans, name), text);
    }
    const ingest = ['ingest', '--store', store, plans];
    const child = start(ingest);
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (totalOf(await documents()) < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(stderr).toMatch(/took \d+ of 40 files in, then stopped/);
    const again = await run(ingest);
    expect(again.stderr).toMatch(/^\d+ new, [1-9]\d* unchanged, 0 replaced, 0 failed/m);
    expect(totalOf(await documents())).toBe(1 + MANY);
  });

  test('remove has that server take the document away', async () => {
    const { status, stderr } = await run(['remove', 'plan.txt', '--store', store]);
    expect(stderr).toContain('plan.txt');
    expect(status).toBe(0);
    expect(totalOf(await documents())).toBe(MANY);
    const missing = await run(['remove', 'plan.txt', '--store', store]);
    expect(missing.stderr).toMatch(/^error: No document has the id or name "plan\.txt"/m);
    expect(missing.status).toBe(1);
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
