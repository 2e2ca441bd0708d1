import lbug, {
  type Connection,
  type Database,
  type LbugValue,
  type PreparedStatement,
} from '@ladybugdb/core';
import { z } from 'zod';
import { InnographError, messageOf } from '#common/errors';
import type { Backend } from '../backend.ts';
import * as catalogue from '../catalogue.ts';
import { ReadWriteLock } from '../lock.ts';
import { parseRows, type Query, type Run } from '../query.ts';
import { checkpointSafely, isCheckpointDue, isCheckpointDueOnClosing, sizeOf } from './checkpoint.ts';
import { checkDisk } from './disk.ts';
import { asStoreError } from './errors.ts';
import type { Work } from './memory-limit.ts';

/** Connections for reading at a time; more do not answer more on a few cores. */
const READERS = 4;

/** A connection with the statements that were prepared on it. */
class Session {
  readonly #connection: Connection;
  readonly #prepared = new Map<string, Promise<PreparedStatement>>();

  constructor(database: Database) {
    this.#connection = new lbug.Connection(database);
  }

  /** One query after the other: a failed one ends its transaction, and none may follow it by itself. */
  readonly run: Run = Object.assign(
    async <Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]> => {
      try {
        return parseRows(query, await this.#rows(query, params));
      } catch (error) {
        throw asStoreError(error, query.name);
      }
    },
    { pipelined: false, lean: true },
  );

  /** For statements without rows that are no questions: transactions and tables. */
  async command(text: string): Promise<void> {
    try {
      const result = await this.#connection.query(text);
      for (const one of Array.isArray(result) ? result : [result]) one.close();
    } catch (error) {
      throw asStoreError(error, text);
    }
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #rows<Params, Row>(query: Query<Params, Row>, params: Params): Promise<unknown[]> {
    const statement = await this.#prepare(query.texts.ladybug, query.name);
    const result = await this.#connection.execute(statement, toEngine(params));
    const last = Array.isArray(result) ? result.at(-1)! : result;
    try {
      return await last.getAll();
    } finally {
      for (const one of Array.isArray(result) ? result : [result]) one.close();
    }
  }

  #prepare(text: string | null, name: string): Promise<PreparedStatement> {
    if (text === null) throw new InnographError('INTERNAL', `${name}.cypher has no text for LadybugDB.`);
    const known = this.#prepared.get(text);
    if (known) return known;
    const prepared = this.#connection.prepare(text).then((statement) => {
      if (!statement.isSuccess()) throw new Error(`${name}.cypher: ${statement.getErrorMessage()}`);
      return statement;
    });
    this.#prepared.set(text, prepared);
    return prepared;
  }
}

/** How the engine is opened on a file, and with how many bytes of memory at most, by the size of that file and the work. */
export interface Engine {
  readonly open: (file: string, memoryBytes: number) => Promise<Database>;
  readonly memoryLimit: (fileBytes: number, work: Work) => number;
}

const readersOf = (database: Database) => Array.from({ length: READERS }, () => new Session(database));

/** LadybugDB: one process, one writer, several readers. */
export class LadybugBackend implements Backend {
  readonly dialect = 'ladybug';
  readonly #file: string;
  readonly #engine: Engine;
  readonly #release: () => void;
  #database: Database;
  #limit: number;
  #work: Work = 'usual';
  #writer: Session;
  #readers: Session[];
  readonly #waiting: ((session: Session) => void)[] = [];
  readonly #commit = new ReadWriteLock();
  readonly #writes = new ReadWriteLock();
  #version = 0;
  #closed: Promise<void> | null = null;

  private constructor(database: Database, limit: number, file: string, engine: Engine, release: () => void) {
    this.#file = file;
    this.#engine = engine;
    this.#release = release;
    this.#database = database;
    this.#limit = limit;
    this.#writer = new Session(database);
    this.#readers = readersOf(database);
  }

  /** `file` is where the database is; `release` is called when it is closed. Throws what the engine says. */
  static async open(file: string, engine: Engine, release: () => void): Promise<LadybugBackend> {
    const limit = engine.memoryLimit(sizeOf(file), 'usual');
    return new LadybugBackend(await engine.open(file, limit), limit, file, engine, release);
  }

  async read<Result>(work: (run: Run, version: () => Promise<number>) => Promise<Result>): Promise<Result> {
    this.#checkOpen();
    return this.#commit.shared(async () => {
      const session =
        this.#readers.pop() ?? (await new Promise<Session>((resolve) => this.#waiting.push(resolve)));
      try {
        return await work(session.run, () => Promise.resolve(this.#version));
      } finally {
        const next = this.#waiting.shift();
        if (next) next(session);
        else this.#readers.push(session);
      }
    });
  }

  readOne<Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]> {
    return this.read((run) => run(query, params));
  }

  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    this.#checkOpen();
    return this.#writes.exclusive(async () => {
      await this.#writer.command('BEGIN TRANSACTION');
      let result: Result;
      let version: number;
      try {
        result = await work(this.#writer.run);
        version = (await this.#writer.run(catalogue.readVersion, {}))[0]?.version ?? 0;
      } catch (error) {
        // The engine has often rolled back by itself, and then refuses to do it again.
        await this.#writer.command('ROLLBACK').catch(() => undefined);
        throw error;
      }
      await this.#commit.exclusive(async () => {
        await this.#writer.command('COMMIT');
        this.#version = version;
        if (!isCheckpointDue(this.#file)) return;
        await this.#checkpoint();
        const limit = this.#limitNow();
        if (limit > this.#limit) await this.#reopen(limit);
      });
      return result;
    });
  }

  async withRoom<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#turnTo('migration');
    const result = await work();
    await this.#turnTo('usual');
    return result;
  }

  #turnTo(work: Work): Promise<void> {
    return this.#writes.exclusive(() =>
      this.#commit.exclusive(async () => {
        this.#work = work;
        const limit = this.#limitNow();
        if (limit !== this.#limit) await this.#reopen(limit);
      }),
    );
  }

  #limitNow(): number {
    return this.#engine.memoryLimit(sizeOf(this.#file), this.#work);
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
    for (const statement of statements) await this.#writer.command(statement);
  }

  /** Waits for running work, writes the log into the file and lets go of it. A second call waits for the first. */
  close(): Promise<void> {
    this.#closed ??= this.#writes.exclusive(() => this.#commit.exclusive(() => this.#end()));
    return this.#closed;
  }

  async #end(): Promise<void> {
    try {
      if (isCheckpointDueOnClosing(this.#file)) await this.#checkpoint();
      await this.#letGo();
    } finally {
      this.#release();
    }
  }

  async #letGo(): Promise<void> {
    for (const session of [this.#writer, ...this.#readers]) await session.close();
    await this.#database.close();
  }

  /**
   * Gives the engine the memory that the grown store needs, which it takes only when it is opened. With no reader or
   * writer at work. Where it cannot be opened again, the store counts as closed.
   */
  async #reopen(limit: number): Promise<void> {
    await this.#letGo();
    try {
      this.#database = await this.#engine.open(this.#file, limit);
    } catch (error) {
      this.#closed = Promise.resolve();
      this.#release();
      throw new InnographError(
        'STORE_UNAVAILABLE',
        `The store ${this.#file} has grown and could not be opened again with more memory (${messageOf(error)}); run the ` +
          'same command again. What was taken in so far is kept.',
        { cause: error },
      );
    }
    this.#limit = limit;
    this.#writer = new Session(this.#database);
    this.#readers = readersOf(this.#database);
  }

  /** With no reader or writer at work. */
  #checkpoint(): Promise<void> {
    return checkpointSafely(this.#file, () => this.#writer.command('CHECKPOINT'));
  }

  #checkOpen(): void {
    if (this.#closed) throw new InnographError('STORE_UNAVAILABLE', 'The store has been closed.');
  }
}

const engineValue: z.ZodType<LbugValue> = z.custom<LbugValue>((value) => value !== undefined);
const engineParams = z.record(z.string(), engineValue);

function toEngine(params: unknown): Record<string, LbugValue> {
  const parsed = engineParams.safeParse(params);
  if (!parsed.success) throw new InnographError('INTERNAL', `Bad parameters: ${messageOf(parsed.error)}`);
  return parsed.data;
}
