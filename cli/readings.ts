import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { fileSaidSchema } from '#common/file-said';
import type { StoreOptions } from '#cypher';
import type { Readings } from '#ingest';
import { besideStore } from './store.ts';

const lineSchema = z.object({
  name: z.string(),
  key: z.string(),
  fingerprint: z.string(),
  said: fileSaidSchema,
});
type Line = z.infer<typeof lineSchema>;

/** Lines that later ones have replaced, from which the file is written anew. */
const MOST_OUTDATED = 1_000;

/**
 * What files were read to say in earlier runs, as lines of JSON beside the store: notes that spare time and no part of
 * the graph. They may be deleted; a line that a kill cut off is passed over.
 */
export async function openReadings(store: StoreOptions): Promise<Readings> {
  const file = besideStore(store, 'readings.jsonl');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').flatMap(parseLine);
  const latest = new Map(lines.map((line) => [line.name, line]));
  if (lines.length - latest.size > MOST_OUTDATED) await rewrite(file, [...latest.values()]);
  return {
    find: (name) => latest.get(name),
    async keep(name, reading) {
      const line: Line = { name, ...reading };
      latest.set(name, line);
      // Where it cannot be written the file is read again another time.
      await appendFile(file, `${JSON.stringify(line)}\n`).catch(() => undefined);
    },
  };
}

function parseLine(text: string): Line[] {
  try {
    return [lineSchema.parse(JSON.parse(text))];
  } catch {
    return [];
  }
}

/** All or nothing, as whoever reads it meanwhile finds one or the other. */
async function rewrite(file: string, lines: readonly Line[]): Promise<void> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  await writeFile(`${file}.new`, text)
    .then(() => rename(`${file}.new`, file))
    .catch(() => undefined);
}
