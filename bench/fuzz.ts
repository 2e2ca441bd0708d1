import { fuzz, FUZZED } from '../ingest/read/testing/fuzz.ts';

const SEEDS = 500;

/** `npm run bench -- fuzz [SEEDS] [FIRST]`: mutated real files through every reader, and what became of them. */
export async function run([seeds = `${SEEDS}`, first = '0']: readonly string[]): Promise<void> {
  const [count, from] = [Number(seeds), Number(first)];
  const rows: Record<string, string | number>[] = [];
  for (const name of FUZZED) {
    const outcomes: Record<string, number> = {};
    let longest = 0;
    for (let seed = from; seed < from + count; seed += 1) {
      const begun = performance.now();
      const outcome = await fuzz(name, seed);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      longest = Math.max(longest, performance.now() - begun);
    }
    rows.push({ file: name, ...outcomes, 'longest ms': Math.round(longest) });
  }
  console.table(rows);
}
