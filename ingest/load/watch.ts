import { stat } from 'node:fs/promises';
import { once } from 'node:events';
import { sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import { findFiles, type Found, type SourceFile } from './files.ts';

/** What is otherwise than it was when it was last taken in. */
export interface Change extends Found {
  /** Names of files that are no more. */
  readonly gone: readonly string[];
}

/** Files with what tells one state of theirs from another. */
type Seen = ReadonlyMap<string, { readonly file: SourceFile; readonly stamp: string }>;

/** Milliseconds without news after which a look is worth it: copying a folder tells of its files one by one. */
const QUIET_MS = 300;

/** Milliseconds between looks without a notice: the longer where all is well, the shorter where a path is missing. */
const IDLE_MS = 60_000;
const MISSING_MS = 5_000;

/**
 * Watches files, folders and zips. The system's notices only say when to look; what changed is told by looking, so
 * that a lost or doubled notice does no harm.
 */
export class PathWatch {
  readonly #paths: readonly string[];
  readonly #watcher: FSWatcher;
  #isStale = true;
  #noticedAt = 0;
  #wake: () => void = () => undefined;
  #seen: Seen = new Map();
  #failures: ReadonlySet<string> = new Set();
  #isMissing = false;
  #looked: { seen: Seen; failures: ReadonlySet<string> } | null = null;

  private constructor(paths: readonly string[], watcher: FSWatcher) {
    this.#paths = paths;
    this.#watcher = watcher;
    watcher.on('all', () => this.#notice());
  }

  /** Begins to watch; the first change is all that is there. */
  static async begin(paths: readonly string[]): Promise<PathWatch> {
    const watcher = watch([...paths], { ignoreInitial: true, followSymlinks: false });
    await once(watcher, 'ready');
    return new PathWatch(paths, watcher);
  }

  /** Waits for a change; null when `signal` is aborted. The same again until `done` is called. */
  async next(signal: AbortSignal): Promise<Change | null> {
    for (;;) {
      await this.#untilStale(signal);
      if (signal.aborted) return null;
      this.#isStale = false;
      const change = await this.#look();
      if (change.files.length + change.gone.length + change.failures.length > 0) return change;
    }
  }

  /** What `next` gave has been dealt with. */
  done(): void {
    if (this.#looked === null) return;
    this.#seen = this.#looked.seen;
    this.#failures = this.#looked.failures;
  }

  /** Has `next` look again without a notice. */
  lookAgain(): void {
    this.#notice();
  }

  close(): Promise<void> {
    return this.#watcher.close();
  }

  #notice(): void {
    this.#isStale = true;
    this.#noticedAt = performance.now();
    this.#wake();
  }

  async #untilStale(signal: AbortSignal): Promise<void> {
    if (!this.#isStale) {
      const woken = new AbortController();
      this.#wake = () => woken.abort();
      const pause = this.#isMissing ? MISSING_MS : IDLE_MS;
      const either = AbortSignal.any([signal, woken.signal]);
      await wait(pause, undefined, { signal: either }).catch(() => undefined);
    }
    for (let rest = 1; rest > 0 && !signal.aborted;) {
      rest = this.#noticedAt + QUIET_MS - performance.now();
      if (rest > 0) await wait(rest, undefined, { signal }).catch(() => undefined);
    }
  }

  async #look(): Promise<Change> {
    const found = await findFiles(this.#paths);
    const seen = new Map<string, { file: SourceFile; stamp: string }>();
    for (const file of found.files) seen.set(file.name, { file, stamp: await stampOf(file) });
    const failureOf = ({ path, error }: Found['failures'][number]) => `${path}\0${error.message}`;
    const failures = new Set(found.failures.map(failureOf));

    const wasMissing = this.#isMissing;
    this.#isMissing = found.failures.some(({ path }) => this.#paths.includes(path));
    // Notices of a folder end with it; one that is back has to be watched anew.
    if (wasMissing && !this.#isMissing) {
      this.#watcher.unwatch([...this.#paths]);
      this.#watcher.add([...this.#paths]);
    }

    // A folder or zip that cannot be read just now (a drive that is not there, a download under way) or that is
    // suddenly empty says nothing of its files: they keep their documents.
    const isUnsure = (path: string) =>
      found.failures.some((failure) => path === failure.path || path.startsWith(failure.path + sep));
    const gone: string[] = [];
    for (const [name, before] of this.#seen) {
      if (seen.has(name)) continue;
      if (isUnsure(before.file.path)) seen.set(name, before);
      else gone.push(name);
    }
    this.#looked = { seen, failures };
    return {
      files: found.files.filter(({ name }) => this.#seen.get(name)?.stamp !== seen.get(name)?.stamp),
      skipped: [],
      failures: found.failures.filter((failure) => !this.#failures.has(failureOf(failure))),
      gone,
    };
  }
}

/** '' for a file that is gone in this moment: another notice follows. */
async function stampOf({ path, member }: SourceFile): Promise<string> {
  if (member) return JSON.stringify(member);
  const info = await stat(path).catch(() => null);
  return info ? `${info.size} ${info.mtimeMs} ${info.ino}` : '';
}
