import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const usesSchema = z.record(z.string(), z.iso.datetime());
export type KeyUses = Readonly<z.infer<typeof usesSchema>>;

/** Between two writings, in milliseconds: what is told of a key's last use is true to this. */
const WRITE_EVERY_MS = 60_000;

/**
 * When each key was last used, in a file beside the keys: a key that nobody uses is one to revoke. Not among the keys
 * themselves, whose file every server reads again when it changes.
 */
export class KeyUse {
  readonly #path: string;
  readonly #uses = new Map<string, string>();
  #isBehind = false;
  #writtenAt = -Infinity;
  #writing: Promise<void> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  /** Notes a use of the key of this id. Never fails: whoever may use the key is not to suffer from a full disk. */
  note(id: string, now = new Date()): void {
    const isFirst = !this.#uses.has(id);
    this.#uses.set(id, now.toISOString());
    this.#isBehind = true;
    if (!isFirst && now.getTime() - this.#writtenAt < WRITE_EVERY_MS) return;
    this.#writtenAt = now.getTime();
    this.#writing = this.#writing.then(() => this.#write()).catch(() => undefined);
  }

  /** Writes what is not written yet. */
  async close(): Promise<void> {
    this.#writing = this.#writing
      .then(() => (this.#isBehind ? this.#write() : undefined))
      .catch(() => undefined);
    await this.#writing;
  }

  /** By id, as written; a key that was never used is not among them. */
  async read(): Promise<KeyUses> {
    await this.#writing;
    return this.#read();
  }

  /** A file that holds something else is written anew. */
  async #read(): Promise<Record<string, string>> {
    try {
      return usesSchema.parse(JSON.parse(await readFile(this.#path, 'utf8')));
    } catch {
      return {};
    }
  }

  async #write(): Promise<void> {
    this.#isBehind = false;
    const known = await this.#read();
    // Another server may have seen a later use.
    for (const [id, at] of this.#uses) if (at > (known[id] ?? '')) known[id] = at;
    const next = `${this.#path}.${process.pid}.new`;
    await writeFile(next, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 });
    await rename(next, this.#path);
  }
}
