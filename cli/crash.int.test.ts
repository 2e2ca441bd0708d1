import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crashAndRepeat, type CrashSetting, prepareCrashes } from './testing/crash.ts';

/** A part of what `npm run bench -- crash` does in full; spread over the run, start and end included. */
const MOMENTS = [0.3, 0.5, 0.7, 0.85, 0.95];

describe('an ingest that is killed', () => {
  let setting: CrashSetting;
  beforeAll(async () => {
    setting = await prepareCrashes(10);
  });
  afterAll(() => rm(setting.folder, { recursive: true, force: true }));

  test('and run again ends in the same export as one that nobody disturbed', async () => {
    let { milliseconds } = setting;
    let round = 0;
    for (const moment of MOMENTS) {
      // A run that is over before its kill says how fast the machine is now.
      for (let survived: number | null = milliseconds; survived !== null;) {
        milliseconds = survived;
        const outcome = await crashAndRepeat(setting, (round += 1), moment * milliseconds);
        expect(outcome.export === setting.undisturbed, `killed at ${moment} of the run`).toBe(true);
        survived = outcome.survived;
      }
    }
  });
});
