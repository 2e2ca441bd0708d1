import { randomBytes } from 'node:crypto';
import { InnographError, messageOf } from '#common/errors';
import type { Intake, IntakeOutcome } from './intake.ts';
import { isOver, type JobFailure, type JobFileRow, type JobRow } from './job.ts';

/** Jobs that are over and still told of. */
const MOST_KEPT = 200;

interface Work {
  readonly path: string;
  readonly stop: AbortController;
  /** Takes the uploaded file away again. */
  readonly cleanUp: () => Promise<void>;
}

/**
 * Takes uploads in, one after the other, and tells how far each is. It lives as long as the server: what a job took
 * in is in the graph, and a job that the server's end cut short is simply given again.
 */
export class Jobs {
  readonly #intake: Intake;
  readonly #mostWaiting: number;
  readonly #jobs = new Map<string, JobRow>();
  readonly #work = new Map<string, Work>();
  /** Wakes those who watch a job. */
  readonly #watchers = new Map<string, Set<() => void>>();
  #last: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(intake: Intake, mostWaiting: number) {
    this.#intake = intake;
    this.#mostWaiting = mostWaiting;
  }

  /** Throws LIMIT while too many wait: ask before an upload is received. */
  checkRoom(): void {
    if (this.#closed) throw new InnographError('INTERRUPTED', 'The server is stopping.');
    if (this.#work.size >= this.#mostWaiting) {
      throw new InnographError(
        'LIMIT',
        `Too many documents wait to be taken in (limit ${this.#mostWaiting}). Try again later.`,
      );
    }
  }

  /** Puts the file at `path` in line; it is read under `name`, and `cleanUp` is called when it is done with. */
  add(name: string, path: string, cleanUp: () => Promise<void>): JobRow {
    this.checkRoom();
    const job: JobRow = {
      id: `j_${randomBytes(10).toString('hex')}`,
      name,
      state: 'waiting',
      total: null,
      files: [],
      done: 0,
      createdAt: new Date().toISOString(),
      startedAt: null,
      endedAt: null,
      error: null,
    };
    const work = { path, stop: new AbortController(), cleanUp };
    this.#jobs.set(job.id, job);
    this.#work.set(job.id, work);
    this.#last = this.#last.then(() => this.#run(job.id, work));
    return job;
  }

  /** How many wait or run. */
  get unfinished(): number {
    return this.#work.size;
  }

  get(id: string): JobRow | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Latest first. */
  list(): JobRow[] {
    return [...this.#jobs.values()].reverse();
  }

  /** Stops a job before its next file; one that is over stays as it is. Throws NOT_FOUND. */
  cancel(id: string): JobRow {
    this.#require(id);
    this.#work.get(id)?.stop.abort();
    if (this.#require(id).state === 'waiting') this.#end(id, { state: 'cancelled' });
    return this.#require(id);
  }

  /** The job now and after each change, to its end; a slow reader gets the latest only. Throws NOT_FOUND. */
  watch(id: string): AsyncGenerator<JobRow> {
    this.#require(id);
    return this.#follow(id);
  }

  async *#follow(id: string): AsyncGenerator<JobRow> {
    for (let seen: JobRow | null = null; ;) {
      const now = this.#require(id);
      if (now === seen) {
        await this.#change(id);
        continue;
      }
      yield now;
      seen = now;
      if (isOver(now)) return;
    }
  }

  /** Stops all jobs, and waits for the file that is being taken in. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const id of this.#work.keys()) this.cancel(id);
    await this.#last;
  }

  async #run(id: string, { path, stop, cleanUp }: Work): Promise<void> {
    try {
      if (stop.signal.aborted) return;
      this.#set(id, { state: 'running', startedAt: new Date().toISOString() });
      const files: JobFileRow[] = [];
      const { files: found, failures } = await this.#intake.find(path, this.#require(id).name);
      files.push(
        ...failures.map(({ path: name, error }) => failedFile(withoutFolder(name, path), path, error)),
      );
      const total = found.length + failures.length;
      this.#set(id, { total, files, done: files.length });
      for await (const outcome of this.#intake.ingest(found, stop.signal)) {
        files.push(fileRow(outcome, path));
        this.#set(id, { done: files.length });
      }
      this.#end(id, { state: 'done' });
    } catch (error) {
      const interrupted = stop.signal.aborted;
      this.#end(
        id,
        interrupted ? { state: 'cancelled' } : { state: 'failed', error: failureOf(error, path) },
      );
    } finally {
      this.#work.delete(id);
      // A file that cannot be removed is the system's to clear; it must not end the server.
      await cleanUp().catch(() => undefined);
    }
  }

  #require(id: string): JobRow {
    const job = this.#jobs.get(id);
    if (job === undefined) throw new InnographError('NOT_FOUND', `There is no job ${id}.`);
    return job;
  }

  #set(id: string, change: Partial<JobRow>): void {
    this.#jobs.set(id, { ...this.#require(id), ...change });
    const watchers = this.#watchers.get(id);
    this.#watchers.delete(id);
    watchers?.forEach((wake) => wake());
  }

  #end(id: string, change: Partial<JobRow>): void {
    this.#set(id, { ...change, endedAt: new Date().toISOString() });
    const over = [...this.#jobs.values()].filter(isOver);
    for (const { id: oldest } of over.slice(0, Math.max(0, over.length - MOST_KEPT)))
      this.#jobs.delete(oldest);
  }

  #change(id: string): Promise<void> {
    return new Promise((wake) => {
      const watchers = this.#watchers.get(id) ?? new Set();
      this.#watchers.set(id, watchers.add(wake));
    });
  }
}

const NOTHING = { documentId: null, plans: 0, entities: 0, relations: 0, targets: 0, warnings: [] };

function fileRow(outcome: IntakeOutcome, path: string): JobFileRow {
  if (outcome.outcome === 'failed') return failedFile(outcome.file.name, path, outcome.error);
  const { file, ...rest } = outcome;
  return { ...rest, name: file.name, error: null };
}

const failedFile = (name: string, path: string, error: unknown): JobFileRow => ({
  ...NOTHING,
  name,
  outcome: 'failed',
  error: failureOf(error, path),
});

/** Never with the path that the server keeps the upload at. */
function failureOf(error: unknown, path: string): JobFailure {
  return error instanceof InnographError
    ? { code: error.code, message: withoutFolder(messageOf(error), path) }
    : { code: 'INTERNAL', message: 'A defect of the server; its log has it.' };
}

const withoutFolder = (text: string, path: string): string =>
  text.replaceAll(path, path.split(/[/\\]/).at(-1) ?? '');
