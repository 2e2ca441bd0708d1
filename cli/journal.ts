import { randomUUID } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { messageOf } from '#common/errors';
import { makeFolder } from '#common/make-folder';
import type { StoreOptions } from '#cypher';
import type { FileOutcome } from '#ingest';
import { countOutcomes } from './outcomes.ts';
import { besideStore } from './store.ts';

/**
 * The journal of runs: a line when files begin to be taken in, a line when that is over. It stands beside the store,
 * not in it: it tells of times and failures, and those are no part of the graph. A run that has no second line
 * was cut short; the same command again completes it.
 */
const entrySchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('begin'), run: z.string(), at: z.string(), files: z.number() }),
  z.object({
    event: z.literal('end'),
    run: z.string(),
    at: z.string(),
    new: z.number(),
    unchanged: z.number(),
    replaced: z.number(),
    // Not in journals of before there was such an end.
    reread: z.number().default(0),
    failed: z.array(z.object({ name: z.string(), reason: z.string() })),
  }),
]);
type Entry = z.infer<typeof entrySchema>;

export interface Run {
  readonly begin: Extract<Entry, { event: 'begin' }>;
  /** Null for a run that was cut short, or is still going on. */
  readonly end: Extract<Entry, { event: 'end' }> | null;
}

const journalOf = (store: StoreOptions): string => besideStore(store, 'journal.jsonl');

async function write(store: StoreOptions, entry: Entry): Promise<void> {
  makeFolder(dirname(journalOf(store)));
  await appendFile(journalOf(store), `${JSON.stringify(entry)}\n`);
}

/** Notes that a run begins; call what it returns with what became of the files. */
export async function beginRun(
  store: StoreOptions,
  files: number,
): Promise<(outcomes: readonly FileOutcome[]) => Promise<void>> {
  const at = new Date().toISOString();
  const run = randomUUID();
  await write(store, { event: 'begin', run, at, files });
  return (outcomes) => {
    const failed = outcomes.flatMap((outcome) =>
      outcome.outcome === 'failed' ? [{ name: outcome.file.name, reason: messageOf(outcome.error) }] : [],
    );
    return write(store, {
      event: 'end',
      run,
      at: new Date().toISOString(),
      ...countOutcomes(outcomes),
      failed,
    });
  };
}

/** The runs of a store, oldest first. A line that a kill cut off is passed over. */
export async function readRuns(store: StoreOptions): Promise<Run[]> {
  const text = await readFile(journalOf(store), 'utf8').catch(() => '');
  const entries = text.split('\n').flatMap((line) => {
    try {
      return [entrySchema.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
  const ends = new Map(
    entries.flatMap((entry) => (entry.event === 'end' ? [[entry.run, entry] as const] : [])),
  );
  return entries.flatMap((entry) =>
    entry.event === 'begin' ? [{ begin: entry, end: ends.get(entry.run) ?? null }] : [],
  );
}
