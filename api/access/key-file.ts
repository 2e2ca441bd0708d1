import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import { makeFolder } from '#common/make-folder';
import { makeKey, ownerOf, type StoredKey, storedKeySchema } from './keys.ts';
import { KeyUse, type KeyUses } from './key-use.ts';
import type { Principal } from './principal.ts';
import type { Scope } from './scopes.ts';

const fileSchema = z.strictObject({ version: z.literal(1), keys: z.array(storedKeySchema) });

const LOCK_TRIES = 100;
const LOCK_WAIT_MS = 20;

/**
 * The keys of a server, in a file that this user alone can read. A running server sees a change of the file at the
 * next request, so that a revoked key is refused at once.
 */
export class KeyFile {
  #read: { readonly stamp: string; readonly keys: readonly StoredKey[] } | null = null;

  readonly #use: KeyUse;

  constructor(readonly path: string) {
    this.#use = new KeyUse(`${path}.used`);
  }

  /** Oldest first. Throws UNREADABLE where the file holds something else. */
  async list(): Promise<readonly StoredKey[]> {
    const stamp = await stampOf(this.path);
    if (stamp === null) return [];
    if (this.#read?.stamp !== stamp) {
      this.#read = { stamp, keys: parse(this.path, await readFile(this.path, 'utf8')) };
    }
    return this.#read.keys;
  }

  /** Whose key this is; throws UNAUTHENTICATED. */
  async owner(key: string): Promise<Principal> {
    const { principal, id } = ownerOf(key, await this.list());
    this.#use.note(id);
    return principal;
  }

  /** When each key was last used, by id; true to a minute. */
  uses(): Promise<KeyUses> {
    return this.#use.read();
  }

  /** Writes what is not written yet of when keys were used. */
  close(): Promise<void> {
    return this.#use.close();
  }

  /** Makes a key and returns it; it cannot be read again. */
  async create(name: string, scopes: readonly Scope[], expiresAt: Date | null): Promise<string> {
    const { key, stored } = makeKey(name, scopes, expiresAt);
    await this.#change((keys) => [...keys, stored]);
    return key;
  }

  /** Revokes the key of this id, or the one of this name. Throws NOT_FOUND, or USAGE for a name of several. */
  async revoke(idOrName: string): Promise<StoredKey> {
    let revoked: StoredKey | undefined;
    await this.#change((keys) => {
      const meant = keys.filter(
        ({ id, name, revokedAt }) => revokedAt === null && (id === idOrName || name === idOrName),
      );
      if (meant.length > 1) {
        throw new InnographError('USAGE', `Several keys are called "${idOrName}"; revoke by id (key list).`);
      }
      if (meant[0] === undefined) {
        throw new InnographError('NOT_FOUND', `There is no key "${idOrName}" to revoke; see "key list".`);
      }
      revoked = { ...meant[0], revokedAt: new Date().toISOString() };
      return keys.map((key) => (key.id === revoked?.id ? revoked : key));
    });
    return revoked!;
  }

  /** One process at a time; readers see the file before or after, never in between. */
  async #change(change: (keys: readonly StoredKey[]) => readonly StoredKey[]): Promise<void> {
    makeFolder(dirname(this.path));
    const lock = `${this.path}.lock`;
    await takeLock(lock);
    try {
      const keys = change(await this.list());
      const next = `${this.path}.new`;
      await writeFile(next, `${JSON.stringify({ version: 1, keys }, null, 2)}\n`, { mode: 0o600 });
      await rename(next, this.path);
    } finally {
      await rm(lock, { force: true });
    }
  }
}

async function takeLock(lock: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await (await open(lock, 'wx', 0o600)).close();
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (tries === LOCK_TRIES) {
        throw new InnographError('STORE_HELD', `${lock} is held; if no other command runs, remove it.`);
      }
      await wait(LOCK_WAIT_MS);
    }
  }
}

async function stampOf(path: string): Promise<string | null> {
  const info = await stat(path, { bigint: true }).catch(() => null);
  return info && `${info.mtimeNs} ${info.size} ${info.ino}`;
}

function parse(path: string, text: string): readonly StoredKey[] {
  try {
    return fileSchema.parse(JSON.parse(text)).keys;
  } catch (cause) {
    throw new InnographError('UNREADABLE', `${path} is no file of keys; restore it, or move it away.`, {
      cause,
    });
  }
}
