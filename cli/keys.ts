import type { KeyFile } from '#api/access/key-file';
import type { StoreOptions } from '#cypher';
import { besideStore } from './store.ts';

/** The file of keys that goes with a store; INNOGRAPH_KEYS names another, which several servers may share. */
export async function keyFileOf(
  store: StoreOptions,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<KeyFile> {
  const { KeyFile } = await import('#api/access/key-file');
  return new KeyFile(environment.INNOGRAPH_KEYS || besideStore(store, 'keys.json'));
}
