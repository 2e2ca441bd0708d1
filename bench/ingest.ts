import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { generatePlan } from './corpus/plan.ts';

const ONCE = fileURLToPath(new URL('corpus/ingest-once.mjs', import.meta.url));
const COMMAND = fileURLToPath(new URL('../cli/innograph.mjs', import.meta.url));

/** What the command's first line sets for malloc. */
async function mallocSettings(): Promise<Record<string, string>> {
  const [line] = (await readFile(COMMAND, 'utf8')).split('\n');
  return Object.fromEntries(
    Array.from(line!.matchAll(/(MALLOC_\w+)=(\d+)/g), ([, name, value]) => [name!, value!]),
  );
}

const resultSchema = z.object({
  seconds: z.number(),
  again: z.number(),
  documents: z.number(),
  entities: z.number(),
  relations: z.number(),
  megabytes: z.number(),
});

/** Takes generated plans in twice, each count into a new store in a process of its own: documents a second and memory. */
export async function run(args: readonly string[]): Promise<void> {
  const counts = args.length > 0 ? args.map(Number) : [1_000, 10_000];
  console.log(
    'documents | seconds | documents/s | the same again, /s | entities | relations | resident MB at most',
  );
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
        env: { ...process.env, ...(await mallocSettings()) },
      },
    );
    const { seconds, again, documents, entities, relations, megabytes } = resultSchema.parse(
      JSON.parse(stdout),
    );
    console.log(
      [
        documents,
        seconds.toFixed(1),
        (documents / seconds).toFixed(1),
        (documents / again).toFixed(0),
        entities,
        relations,
        Math.round(megabytes),
      ].join(' | '),
    );
    await rm(folder, { recursive: true, force: true });
  }
}
