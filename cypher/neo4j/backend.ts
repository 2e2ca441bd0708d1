import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import type { Backend } from '../backend.ts';
import * as catalogue from '../catalogue.ts';
import { ReadWriteLock } from '../lock.ts';
import { parseRows, type Query, type Run } from '../query.ts';
import { asNeo4jError, isDoneAlready } from './errors.ts';

export interface Neo4jSettings {
  /** `neo4j://` routes reads of a cluster to its followers; `bolt://` speaks to one server. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The server's default where not given. */
  readonly database?: string | undefined;
  /** Connections to a server at most. */
  readonly poolSize?: number | undefined;
  /** Milliseconds after which the server stops a query that reads. */
  readonly readTimeout?: number | undefined;
}

/** Attempts to read one state of the graph before a busy writer is no longer waited for. */
const ATTEMPTS = 5;

/**
 * Each write finds its nodes by their keys, whatever the graph holds; otherwise the server would plan all of them
 * again and again as the graph grows.
 */
const PLANNED_ONCE = /^write\//;

/** Seconds for indexes over a graph that is there already. */
const INDEXING = 3_600;

/** Neo4j through its driver: managed transactions with retries, bookmarks between them, routing. */
export class Neo4jBackend implements Backend {
  readonly dialect = 'neo4j';
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;
  readonly #commit = new ReadWriteLock();
  #lastVersion = Promise.resolve(0);
  #nextVersion: Promise<number> | null = null;
  #versions: Session | null = null;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    const { uri, username, password, poolSize = 50 } = settings;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's documented form
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: poolSize,
      // A request that finds the server gone shall know within five seconds.
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 4_000,
      maxTransactionRetryTime: 2_000,
      userAgent: 'innograph',
    });
  }

  /**
   * Neo4j shows each query what is committed by then. Commits of this process wait for its readers; those of
   * others are told by a version that moves, or by rows that were torn, and then the work is done again.
   */
  async read<Result>(work: (run: Run, version: () => Promise<number>) => Promise<Result>): Promise<Result> {
    return this.#untorn(async (attempt) => {
      const { result, still } = await this.#reading(async (run) => {
        const version = async () => (await run(catalogue.readVersion, {}))[0]?.version ?? 0;
        // Sent together with the first query of the work.
        const before = version();
        const [first, result] = await Promise.all([before, work(run, () => before)]);
        return { result, still: first === (await version()) };
      });
      return still || attempt === ATTEMPTS ? { result } : null;
    });
  }

  readOne<Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]> {
    return this.#untorn(async () => ({ result: await this.#reading((run) => run(query, params)) }));
  }

  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const commit = this.#commit.ticket();
    try {
      return await this.#inSession(neo4j.session.WRITE, (session) =>
        session.executeWrite(async (transaction) => {
          // The driver may try again after a conflict; readers are let in meanwhile.
          commit.release();
          const result = await work(runOn(transaction));
          await commit.take();
          return result;
        }),
      );
    } finally {
      commit.release();
    }
  }

  async define(statements: readonly string[]): Promise<void> {
    await this.#inSession(neo4j.session.WRITE, async (session) => {
      for (const statement of statements) {
        // Servers that find an empty graph at the same time lock each other out, which a managed transaction tries
        // again; and IF NOT EXISTS looks before it waits, so that another may have been first.
        await session
          .executeWrite((transaction) => transaction.run(statement))
          .catch((error: unknown) => {
            if (!isDoneAlready(error)) throw error;
          });
      }
      if (statements.length > 0)
        await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(INDEXING) });
    });
  }

  /** The server watches its own disk. */
  checkRoom(): void {
    // Nothing to do.
  }

  /**
   * Callers who come while one question is under way share the next one: it is sent after they came, so that
   * none is told a version older than a write that it knows of, whichever server made it.
   */
  version(): Promise<number> {
    this.#nextVersion ??= this.#askVersion();
    return this.#nextVersion;
  }

  /** The server's release, such as `5.26.30`. */
  async serverVersion(): Promise<string> {
    try {
      const { agent = '' } = await this.#driver.getServerInfo({ database: this.#settings.database });
      return agent.replace(/^Neo4j\//, '');
    } catch (error) {
      throw asNeo4jError(error, this.#settings.uri);
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #askVersion(): Promise<number> {
    try {
      // Where the one before finds no server, this one need not wait for the same.
      await this.#lastVersion;
      // Whoever has come by now shares this question: under load, all whose requests wait to be read.
      await new Promise<void>((resolve) => void setImmediate(resolve));
    } finally {
      this.#nextVersion = null;
    }
    const asked = this.#versionAtOnce();
    this.#lastVersion = asked;
    try {
      return await asked;
    } finally {
      // Only those who waited share a failure.
      if (this.#lastVersion === asked) this.#lastVersion = Promise.resolve(0);
    }
  }

  /**
   * One message and one answer, on a session that stays: a managed transaction takes three, and twice the time. Asked
   * of a cluster's leader, since a follower may not know yet what another server has written.
   */
  async #versionAtOnce(): Promise<number> {
    const session = (this.#versions ??= this.#session(neo4j.session.WRITE));
    try {
      const [row] = await runOn(session)(catalogue.readVersion, {});
      return row?.version ?? 0;
    } catch {
      // The server may have gone and come again: a managed transaction tries more than once, or says what is wrong.
      this.#versions = null;
      await session.close().catch(() => undefined);
      const [row] = await this.readOne(catalogue.readVersion, {});
      return row?.version ?? 0;
    }
  }

  /** Runs `attempt` until it gives a result; rows that do not fit may have been read amid a commit. */
  async #untorn<Result>(
    attempt: (count: number) => Promise<{ readonly result: Result } | null>,
  ): Promise<Result> {
    for (let count = 1; ; count += 1) {
      try {
        const done = await attempt(count);
        if (done) return done.result;
      } catch (error) {
        const torn = error instanceof InnographError && error.code === 'STORE_DAMAGED';
        if (!torn || count >= ATTEMPTS) throw error;
      }
    }
  }

  #reading<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const { readTimeout = 30_000 } = this.#settings;
    return this.#commit.shared(() =>
      this.#inSession(neo4j.session.READ, (session) =>
        session.executeRead((transaction) => work(runOn(transaction)), { timeout: readTimeout }),
      ),
    );
  }

  async #inSession<Result>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = this.#session(mode);
    try {
      return await work(session);
    } catch (error) {
      throw asNeo4jError(error, this.#settings.uri);
    } finally {
      await session.close();
    }
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's documented form
    return this.#driver.session({
      database: this.#settings.database,
      defaultAccessMode: mode,
      // Reads follow the writes of this process, also when a follower answers.
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
  }
}

function runOn(transaction: Pick<ManagedTransaction | Session, 'run'>): Run {
  const run = async <Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]> => {
    const text = query.texts.neo4j;
    if (text === null) throw new InnographError('INTERNAL', `${query.name}.cypher has no text for Neo4j.`);
    const { records } = await transaction.run(
      PLANNED_ONCE.test(query.name) ? `CYPHER replan=skip ${text}` : text,
      toDriver(params),
    );
    return parseRows(
      query,
      records.map((record) => record.toObject()),
    );
  };
  return Object.assign(run, { pipelined: true, lean: false });
}

const paramsSchema = z.record(z.string(), z.unknown());

function toDriver(params: unknown): Record<string, unknown> {
  const parsed = paramsSchema.parse(params);
  return Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key, withIntegers(value)]));
}

/** JavaScript has one kind of number and the driver would send each as a float; whole ones are integers here. */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
  }
  return value;
}
