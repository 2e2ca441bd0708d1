import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatePlan } from '../bench/corpus/plan.ts';
import { newFolder, run, start } from './testing/run.ts';

const PLANS = 60;

/** Sends SIGINT to an ingest once its store is there, so that it is amid its files. */
async function interrupted(args: readonly string[], folder: string) {
  const child = start(args);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', (status) => resolve(status)));
  while (!(await readdir(folder)).includes('graph.lbug.journal.jsonl')) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  child.kill('SIGINT');
  return { status: await ended, stdout, stderr };
}

test('Ctrl-C stops between two files, with a summary, and the same command goes on from there', async () => {
  const folder = await newFolder();
  const plans = join(folder, 'plans');
  await mkdir(plans);
  for (let seed = 0; seed < PLANS; seed += 1) {
    const { name, text } = generatePlan(seed);
    await writeFile(join(plans, name), text);
  }
  const ingest = ['ingest', '--store', join(folder, 'graph.lbug'), plans];
  const { status, stderr } = await interrupted(ingest, folder);
  expect(status).toBe(130);
  const taken = Number(/^(\d+) new, 0 unchanged, 0 replaced, 0 failed$/m.exec(stderr)?.[1]);
  expect(taken).toBeLessThan(PLANS);
  expect(stderr).toMatch(/^error: Stopped; what was taken in so far is kept\.$/m);

  const again = await run(ingest);
  expect(again.status).toBe(0);
  expect(again.stderr).toContain(`${PLANS - taken} new, ${taken} unchanged, 0 replaced, 0 failed`);
}, 120_000);
