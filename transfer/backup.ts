import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { GraphStore } from '#cypher/port';
import { backupLines, readBackup } from './backup-file.ts';
import { checkTarget, fill, type Into, verifyTarget } from './fill.ts';
import { whileSteady } from './steady.ts';
import { documentsOf, judgementLine, lineOf, type Readable, Tally, type Totals } from './stored-document.ts';
import { type Watch, watched } from './watch.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes the whole graph into one compressed file, which is there only once it is whole, and reads that back.
 * Throws STORE_UNAVAILABLE where the graph keeps changing, INTERRUPTED, and what the store or the disk throws.
 */
export async function backUp(store: Readable, file: string, watch: Watch = {}): Promise<Totals> {
  return whileSteady(store, async () => {
    const { documents } = await store.stats();
    watch.phase?.('write', documents);
    const lines = backupLines(watched(documentsOf(store), watch), () => store.judgements(), documents);
    await writeWhole(file, (out) => pipeline(lines, createGzip(), out));
    return (await checkBackup(file, watch)).totals;
  });
}

/** A backup that was read to its end. */
export interface CheckedBackup {
  readonly file: string;
  readonly totals: Totals;
}

/** Reads a backup to its end; throws as `readBackup` does. */
export async function checkBackup(file: string, watch: Watch = {}): Promise<CheckedBackup> {
  const { documents, stored, judgements } = await readBackup(file);
  watch.phase?.('check', documents);
  const tally = new Tally();
  for await (const one of watched(stored, watch)) tally.add(one, lineOf(one));
  for (const judgement of judgements) tally.addJudgement(judgementLine(judgement));
  return { file, totals: tally.totals() };
}

/**
 * Fills a store from a backup. That the file was read to its end before keeps a damaged one from touching the store.
 * What was restored before a failure of the store stays, and the same call with `replace` completes it. Throws as
 * `copyGraph` does.
 */
export async function restore(
  { file, totals }: CheckedBackup,
  store: GraphStore,
  { into = 'empty', ...watch }: { readonly into?: Into } & Watch = {},
): Promise<Totals> {
  await checkTarget(store, into);
  watch.phase?.('write', totals.counts.documents);
  const { stored, judgements } = await readBackup(file);
  const written = await fill(store, stored, () => judgements, into, watch);
  if (into !== 'add') await verifyTarget(store, written, watch);
  return written;
}
