import { describe, expect, test } from 'vitest';
import { fuzz, FUZZED, type Outcome } from './testing/fuzz.ts';

/** More in `npm run bench -- fuzz`. */
const SEEDS = 40;

describe('a damaged file is read, or refused with a reason, and the next file is read', () => {
  test.each(FUZZED)('%s', async (name) => {
    const outcomes = new Map<Outcome, number>();
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const outcome = await fuzz(name, seed);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // The mutations are such that some files survive them: else they would test little.
    expect(outcomes.get('read') ?? 0).toBeGreaterThan(0);
    expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(SEEDS);
  });
});
