import { InnographError, messageOf } from '#common/errors';
import type { Backend } from '../backend.ts';
import * as catalogue from '../catalogue.ts';
import { ReadWriteLock } from '../lock.ts';
import type { Query, Run } from '../query.ts';
import {
  checkpointSafely,
  hasLog,
  isCheckpointDue,
  isCheckpointDueOnClosing,
  restoreInterrupted,
  sizeOf,
} from './checkpoint.ts';
import { checkDisk } from './disk.ts';
import { isOutOfMemory } from './errors.ts';
import { Instance, type Engine } from './instance.ts';
import type { Work } from './memory-limit.ts';
import type { Session } from './session.ts';

/**
 * LadybugDB: one process, one writer, several readers. It is opened with the memory that usual work takes, and where
 * something takes more, opened again with more and asked again.
 */
export class LadybugBackend implements Backend {
  readonly dialect = 'ladybug';
  readonly #file: string;
  readonly #engine: Engine;
  readonly #release: () => void;
  #instance: Instance;
  #work: Work;
  readonly #waiting: ((session: Session) => void)[] = [];
  readonly #commit = new ReadWriteLock();
  readonly #writes = new ReadWriteLock();
  #version = 0;
  #closed: Promise<void> | null = null;
  /** Why the file had to be let go of before anybody closed it. */
  #lost: InnographError | null = null;

  private constructor(instance: Instance, work: Work, file: string, engine: Engine, release: () => void) {
    this.#file = file;
    this.#engine = engine;
    this.#release = release;
    this.#instance = instance;
    this.#work = work;
  }

  /** `file` is where the database is; `release` is called when it is closed. Throws what the engine says. */
  static async open(file: string, engine: Engine, release: () => void): Promise<LadybugBackend> {
    const openFor = async (work: Work) => {
      const memory = engine.memoryLimit(sizeOf(file), work);
      return new LadybugBackend(await Instance.open(file, engine, memory), work, file, engine, release);
    };
    try {
      return await openFor('usual');
    } catch (error) {
      if (!isOutOfMemory(error)) throw error;
    }
    // The log, which is read back whole, holds something that was written with more memory.
    const backend = await openFor('demanding');
    await backend.#turnTo('usual');
    return backend;
  }

  async read<Result>(work: (run: Run, version: () => Promise<number>) => Promise<Result>): Promise<Result> {
    this.#checkOpen();
    const { memory } = this.#instance;
    try {
      return await this.#readOnce(work);
    } catch (error) {
      if (!this.#wantsMore(error, memory)) throw error;
    }
    // To stay: where one question takes more, others will.
    await this.#alone(() => this.#turnTo('demanding'));
    return this.#readOnce(work);
  }

  readOne<Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]> {
    return this.read((run) => run(query, params));
  }

  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    this.#checkOpen();
    return this.#writes.exclusive(async () => {
      try {
        return await this.#writeOnce(work);
      } catch (error) {
        if (!this.#wantsMore(error, this.#instance.memory)) throw error;
      }
      const before = this.#work;
      await this.#commit.exclusive(() => this.#turnTo('demanding'));
      try {
        return await this.#writeOnce(work);
      } finally {
        await this.#commit.exclusive(() => this.#turnTo(before));
      }
    });
  }

  async withRoom<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#alone(() => this.#turnTo('demanding'));
    const result = await work();
    await this.#alone(() => this.#turnTo('usual'));
    return result;
  }

  checkRoom(): void {
    checkDisk(this.#file);
  }

  version(): Promise<number> {
    this.#checkOpen();
    return Promise.resolve(this.#version);
  }

  /** Tables are made outside of transactions. */
  async define(statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.#instance.writer.command(statement);
  }

  /** Waits for running work, writes the log into the file and lets go of it. A second call waits for the first. */
  close(): Promise<void> {
    this.#closed ??= this.#alone(() => this.#end());
    return this.#closed;
  }

  async #readOnce<Result>(
    work: (run: Run, version: () => Promise<number>) => Promise<Result>,
  ): Promise<Result> {
    return this.#commit.shared(async () => {
      if (this.#lost) throw this.#lost;
      const { readers } = this.#instance;
      const session = readers.pop() ?? (await new Promise<Session>((resolve) => this.#waiting.push(resolve)));
      try {
        return await work(session.run, () => Promise.resolve(this.#version));
      } finally {
        const next = this.#waiting.shift();
        if (next) next(session);
        else readers.push(session);
      }
    });
  }

  async #writeOnce<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    if (this.#lost) throw this.#lost;
    const { writer } = this.#instance;
    await writer.command('BEGIN TRANSACTION');
    let result: Result;
    let version: number;
    try {
      result = await work(writer.run);
      version = (await writer.run(catalogue.readVersion, {}))[0]?.version ?? 0;
    } catch (error) {
      // The engine has often rolled back by itself, and then refuses to do it again.
      await writer.command('ROLLBACK').catch(() => undefined);
      throw error;
    }
    await this.#commit.exclusive(async () => {
      await writer.command('COMMIT');
      this.#version = version;
      if (!isCheckpointDue(this.#file)) return;
      await this.#fold();
      await this.#turnTo(this.#work);
    });
    return result;
  }

  /** With no reader or writer at work. */
  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#writes.exclusive(() => this.#commit.exclusive(work));
  }

  #memoryFor(work: Work): number {
    return this.#engine.memoryLimit(sizeOf(this.#file), work);
  }

  /** Whether something failed for want of more than this memory, and there is more to have. */
  #wantsMore(error: unknown, memory: number): boolean {
    return isOutOfMemory(error) && this.#memoryFor('demanding') > memory;
  }

  /** Alone: gives the engine the memory for such work on the store as large as it is now. */
  async #turnTo(work: Work): Promise<void> {
    if (this.#lost) return;
    this.#work = work;
    const isLess = this.#memoryFor(work) < this.#instance.memory;
    // What was written with more memory may not be read back with less.
    if (isLess && hasLog(this.#file)) {
      await this.#fold();
      if (hasLog(this.#file)) return;
    }
    const memory = this.#memoryFor(work);
    if (memory !== this.#instance.memory) await this.#reopen(memory);
  }

  /** Alone: folds the log into the file, if need be with more memory, which stays until `#turnTo`. */
  async #fold(): Promise<void> {
    const fold = () => checkpointSafely(this.#file, () => this.#instance.writer.command('CHECKPOINT'));
    try {
      await fold();
    } catch {
      // Whatever it was: the file is put back as it was before, and nothing written on top of half a folding.
      await this.#reopen(this.#memoryFor('demanding'));
      await fold().catch(async (error: unknown) => {
        await this.#instance.close();
        this.#giveUp(error);
      });
    }
  }

  /** Alone: the engine takes another limit of memory only when it is opened. */
  async #reopen(memory: number): Promise<void> {
    await this.#instance.close();
    try {
      restoreInterrupted(this.#file);
      this.#instance = await Instance.open(this.#file, this.#engine, memory);
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** With the file let go of. The store counts as closed; the next opening puts its file back where need be. */
  #giveUp(error: unknown): never {
    this.#lost = new InnographError(
      'STORE_UNAVAILABLE',
      `The store ${this.#file} could not be gone on with (${messageOf(error)}); run the same command again. ` +
        'What was taken in so far is kept.',
      { cause: error },
    );
    this.#release();
    throw this.#lost;
  }

  async #end(): Promise<void> {
    if (this.#lost) return;
    try {
      if (isCheckpointDueOnClosing(this.#file)) await this.#fold();
      await this.#instance.close();
    } finally {
      this.#release();
    }
  }

  #checkOpen(): void {
    if (this.#lost) throw this.#lost;
    if (this.#closed) throw new InnographError('STORE_UNAVAILABLE', 'The store has been closed.');
  }
}
