import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphStore, MemoryStore, type StoreOptions } from '#cypher';
import { checkBackup, restore } from '#transfer';
import { backUpThrough } from './backing-up.ts';
import type { Note } from './handover.ts';
import { inStore } from './held-store.ts';
import { say } from './messages.ts';
import { watching } from './transfer.ts';

/**
 * Reads a store, or, where a server of ours holds it, a copy in memory of what that server has at this moment: every
 * command that only reads works beside a running server, and none needs a way of its own. Throws what `work` throws,
 * and STORE_HELD where whoever holds the store is no server of ours.
 */
export const toRead = <Result>(
  chosen: StoreOptions,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> => inStore(chosen, work, (server) => inCopy(server, work));

/** Works on a copy in memory of what a server holds. */
export async function inCopy<Result>(
  server: Note,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'innograph-'));
  const file = join(folder, 'graph.backup.gz');
  const copy = new MemoryStore();
  try {
    process.stderr.write(`${say('readingThrough', { address: server.address })}\n`);
    await watching(async ({ signal }) => {
      await backUpThrough(server, file, { signal });
      await restore(await checkBackup(file), copy, { signal });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return work(copy);
}
