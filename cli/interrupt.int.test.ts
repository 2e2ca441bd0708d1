import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatePlan } from '../bench/corpus/plan.ts';
import { end, finished, newFolder, printed, run, start } from './testing/run.ts';

const PLANS = 60;

test('Ctrl-C stops between two files, with a summary, and the same command goes on from there', async () => {
  const folder = await newFolder();
  const plans = join(folder, 'plans');
  await mkdir(plans);
  for (let seed = 0; seed < PLANS; seed += 1) {
    const { name, text } = generatePlan(seed);
    await writeFile(join(plans, name), text);
  }
  const ingest = ['ingest', '--store', join(folder, 'graph.lbug'), plans];
  const child = start(ingest);
  const told = finished(child);
  // From the journal's first line on it is amid its files.
  await expect
    .poll(() => child.exitCode ?? existsSync(join(folder, 'graph.lbug.journal.jsonl')), { interval: 1 })
    .toBe(true);
  child.kill('SIGINT');
  const { status, stderr } = await told;
  expect([status, stderr]).toEqual([
    130,
    expect.stringMatching(/^error: Stopped; what was taken in so far is kept\.$/m),
  ]);
  const taken = Number(/^(\d+) new, 0 unchanged, 0 replaced, 0 failed$/m.exec(stderr)?.[1]);
  expect(taken).toBeLessThan(PLANS);

  const again = await run(ingest);
  expect(again.status).toBe(0);
  expect(again.stderr).toContain(`${PLANS - taken} new, ${taken} unchanged, 0 replaced, 0 failed`);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a server that has said where it is ends in good order by %s',
  async (signal) => {
    const store = join(await newFolder(), 'graph.lbug');
    const server = start(['serve', '--store', store, '--port', '0']);
    const told = finished(server);
    await printed(server, /http:/);
    expect(await end(server, signal)).toBe(0);
    expect((await told).stderr).toMatch(/Stopping/);
    expect(existsSync(`${store}.server.json`)).toBe(false);
  },
);
