import { setImmediate } from 'node:timers/promises';
import lbug, {
  type Connection,
  type Database,
  type LbugValue,
  type PreparedStatement,
  type QueryResult,
} from '@ladybugdb/core';
import { z } from 'zod';
import { InnographError, messageOf } from '#common/errors';
import { parseRows, type Query, type Run } from '../query.ts';
import { asStoreError } from './errors.ts';

/** A connection with the statements that were prepared on it. */
export class Session {
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
      return await rowsOf(last);
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

/** Rows that are turned into objects before others have their turn: some milliseconds. */
const ROWS_AT_A_TIME = 500;

/** The engine's own `getAll` hands every row to another thread and back, at 40 µs a row. */
async function rowsOf(result: QueryResult): Promise<unknown[]> {
  const rows: unknown[] = [];
  while (result.hasNext()) {
    rows.push(result.getNextSync());
    if (rows.length % ROWS_AT_A_TIME === 0) await setImmediate();
  }
  return rows;
}

const engineValue: z.ZodType<LbugValue> = z.custom<LbugValue>((value) => value !== undefined);
const engineParams = z.record(z.string(), engineValue);

function toEngine(params: unknown): Record<string, LbugValue> {
  const parsed = engineParams.safeParse(params);
  if (!parsed.success) throw new InnographError('INTERNAL', `Bad parameters: ${messageOf(parsed.error)}`);
  return parsed.data;
}
