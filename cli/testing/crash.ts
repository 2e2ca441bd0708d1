import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generatePlan } from '../../bench/corpus/plan.ts';
import { end, newFolder, run, start } from './run.ts';

export interface CrashSetting {
  readonly folder: string;
  readonly plans: string;
  /** The export of a run that nobody disturbed, and how long that run took in milliseconds. */
  readonly undisturbed: string;
  readonly milliseconds: number;
}

/** Generated plans on disk, and what an undisturbed run makes of them. */
export async function prepareCrashes(count: number): Promise<CrashSetting> {
  const folder = await newFolder();
  const plans = join(folder, 'plans');
  await mkdir(plans);
  for (let seed = 0; seed < count; seed += 1) {
    const { name, text } = generatePlan(seed);
    await writeFile(join(plans, name), text);
  }
  // The first run of a command on a machine takes longer than all that follow.
  await ingested(plans, join(folder, 'first.lbug'));
  const store = join(folder, 'undisturbed.lbug');
  const begun = performance.now();
  await ingested(plans, store);
  const milliseconds = performance.now() - begun;
  return { folder, plans, undisturbed: await exported(store), milliseconds };
}

/**
 * Starts the same ingest on a new store, kills it with SIGKILL after `delay` milliseconds, runs it again to its end
 * and returns the export, with how long the run took where it was over before the kill, else null.
 */
export async function crashAndRepeat(
  { folder, plans }: CrashSetting,
  round: number,
  delay: number,
): Promise<{ readonly export: string; readonly survived: number | null }> {
  const store = join(folder, `crash-${round}`, 'graph.lbug');
  const begun = performance.now();
  const child = start(['ingest', '--store', store, plans]);
  child.stdout?.resume();
  child.stderr?.resume();
  await Promise.race([wait(delay), once(child, 'close')]);
  await end(child, 'SIGKILL');
  const survived = child.signalCode === 'SIGKILL' ? null : performance.now() - begun;
  await ingested(plans, store);
  const result = { export: await exported(store), survived };
  await rm(join(folder, `crash-${round}`), { recursive: true, force: true });
  return result;
}

async function ingested(plans: string, store: string): Promise<void> {
  const { status, stderr } = await run(['ingest', '--store', store, plans]);
  if (status !== 0) throw new Error(`ingest ended with ${String(status)}: ${stderr}`);
}

async function exported(store: string): Promise<string> {
  const { status, stdout, stderr } = await run(['export', '--store', store]);
  if (status !== 0) throw new Error(`export ended with ${String(status)}: ${stderr}`);
  return stdout;
}
