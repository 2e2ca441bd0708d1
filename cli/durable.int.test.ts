import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatePlan } from '../bench/corpus/plan.ts';
import { end, newFolder, printed, run, start } from './testing/run.ts';

/** Plans as long as real ones: a short text lies in the engine's log otherwise than a long one. */
test('what was said to be taken in is there after a kill, without taking it in again', async () => {
  const folder = await newFolder();
  const plans = join(folder, 'plans');
  await mkdir(plans);
  for (const seed of [1, 2, 3, 4]) {
    const { name, text } = generatePlan(seed);
    await writeFile(join(plans, name), text);
  }
  const store = join(folder, 'killed.lbug');
  const undisturbed = join(folder, 'undisturbed.lbug');

  const server = start(['serve', '--store', store, '--port', '0']);
  await printed(server, /http:\/\/127\.0\.0\.1:\d+/);
  expect((await run(['ingest', '--store', store, plans])).stderr).toContain('4 new');
  await end(server, 'SIGKILL');

  await run(['ingest', '--store', undisturbed, plans]);
  const exported = await Promise.all(
    [store, undisturbed].map(async (file) => (await run(['export', '--store', file])).stdout),
  );
  expect(exported[0]!.length).toBeGreaterThan(100_000);
  expect(exported[0] === exported[1]).toBe(true);
});
