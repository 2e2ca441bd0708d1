import { rm } from 'node:fs/promises';
import { crashAndRepeat, prepareCrashes } from '../cli/testing/crash.ts';

/** Kills an ingest at 100 random moments and repeats it: does every one end in the undisturbed export? */
export async function run(args: readonly string[]): Promise<void> {
  const rounds = Number(args[0] ?? 100);
  const setting = await prepareCrashes(24);
  console.log(
    `undisturbed: ${Math.round(setting.milliseconds)} ms, ${setting.undisturbed.length} characters of export`,
  );
  let killed = 0;
  let same = 0;
  for (let round = 0; round < rounds; round += 1) {
    const outcome = await crashAndRepeat(setting, round, Math.random() * setting.milliseconds);
    killed += Number(outcome.survived === null);
    same += Number(outcome.export === setting.undisturbed);
    process.stdout.write(outcome.export === setting.undisturbed ? '.' : 'X');
  }
  console.log(`\n${rounds} rounds, ${killed} killed before their end, ${same} with the undisturbed export`);
  await rm(setting.folder, { recursive: true, force: true });
  if (same < rounds) process.exitCode = 1;
}
