import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { generatePlan } from './corpus/plan.ts';

const ONCE = fileURLToPath(new URL('corpus/ingest-once.mjs', import.meta.url));
/** As the first line of cli/innograph.mjs has it. */
const MALLOC = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

const resultSchema = z.object({
  seconds: z.number(),
  documents: z.number(),
  entities: z.number(),
  relations: z.number(),
  megabytes: z.number(),
});

/** Takes generated plans in, each count into a new store in a process of its own: documents a second and memory. */
export async function run(args: readonly string[]): Promise<void> {
  const counts = args.length > 0 ? args.map(Number) : [1_000, 10_000];
  console.log('documents | seconds | documents/s | entities | relations | resident MB at most');
  for (const count of counts) {
    const folder = await mkdtemp(join(tmpdir(), 'innograph-bench-'));
    const plans = join(folder, 'plans');
    await mkdir(plans);
    for (let seed = 0; seed < count; seed += 1) {
      const { name, text } = generatePlan(seed);
      await writeFile(join(plans, name), text);
    }
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [ONCE, plans, join(folder, 'graph.lbug')],
      {
        maxBuffer: 1e8,
        env: { ...process.env, ...MALLOC },
      },
    );
    const { seconds, documents, entities, relations, megabytes } = resultSchema.parse(JSON.parse(stdout));
    console.log(
      [
        documents,
        seconds.toFixed(1),
        (documents / seconds).toFixed(1),
        entities,
        relations,
        Math.round(megabytes),
      ].join(' | '),
    );
    await rm(folder, { recursive: true, force: true });
  }
}
