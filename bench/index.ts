import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** `npm run bench -- NAME …` runs the bench of that file; without a name it lists what there is. */

const benchSchema = z.object({
  run: z.custom<(args: readonly string[]) => Promise<void>>((value) => typeof value === 'function'),
});

/** Parts of benches, none by themselves. */
const HELPERS = ['index.ts', 'measure.ts'];

// As people run what is measured; graphql checks more without it.
process.env.NODE_ENV ??= 'production';

const names = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !HELPERS.includes(file))
  .map((file) => file.slice(0, -'.ts'.length));

const [name, ...args] = process.argv.slice(2);
if (name !== undefined && names.includes(name)) {
  const { run } = benchSchema.parse(await import(`./${name}.ts`));
  await run(args);
} else {
  console.log(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  if (name !== undefined) process.exitCode = 2;
}
