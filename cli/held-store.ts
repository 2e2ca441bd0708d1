import { InnographError } from '#common/errors';
import type { GraphStore, StoreOptions } from '#cypher';
import { findServer, type Note } from './handover.ts';
import { openChosen } from './store.ts';

/** Works on the store itself, or, where a server of ours holds it, through that. */
export async function inStore<Result>(
  chosen: StoreOptions,
  work: (store: GraphStore) => Promise<Result>,
  through: (server: Note) => Promise<Result>,
): Promise<Result> {
  let store: GraphStore;
  try {
    store = await openChosen(chosen);
  } catch (error) {
    const held = error instanceof InnographError && error.code === 'STORE_HELD' && 'path' in chosen;
    const server = held ? await findServer(chosen.path) : null;
    if (server === null) throw error;
    return through(server);
  }
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
