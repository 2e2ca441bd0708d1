import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crashAndRepeat, type CrashSetting, prepareCrashes } from './testing/crash.ts';

/** A part of what `npm run bench -- crash` does in full; spread over the run, start and end included. */
const MOMENTS = [0.3, 0.5, 0.7, 0.85, 0.95];

describe('an ingest that is killed', () => {
  let setting: CrashSetting;
  beforeAll(async () => {
    setting = await prepareCrashes(10);
  }, 120_000);
  afterAll(() => rm(setting.folder, { recursive: true, force: true }));

  test('and run again ends in the same export as one that nobody disturbed', async () => {
    let killed = 0;
    for (const [round, moment] of MOMENTS.entries()) {
      const outcome = await crashAndRepeat(setting, round, moment * setting.milliseconds);
      expect(outcome.export === setting.undisturbed, `killed at ${moment} of the run`).toBe(true);
      killed += Number(outcome.killed);
    }
    expect(killed).toBeGreaterThan(MOMENTS.length / 2);
  }, 300_000);
});
