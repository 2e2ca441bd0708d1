import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { InnographError } from '#common/errors';

export type Dialect = 'ladybug' | 'neo4j';
export const DIALECTS: readonly Dialect[] = ['ladybug', 'neo4j'];

/** What a parameter may hold in both engines. */
export type ParamValue =
  null | string | number | boolean | readonly ParamValue[] | { readonly [key: string]: ParamValue };

/** A declared parameter; `Value` is seen by the compiler alone. */
export interface Param<Value extends ParamValue> {
  readonly value?: Value;
}
export const param = <Value extends ParamValue>(): Param<Value> => ({});

export type ParamsOf<Declared> = {
  readonly [Key in keyof Declared]: Declared[Key] extends Param<infer Value> ? Value : never;
};

/** A question to the store: its text in each dialect, its parameters, the shape of its rows. */
export interface Query<Params, Row> {
  readonly name: string;
  readonly texts: Readonly<Record<Dialect, string | null>>;
  readonly row: z.ZodType<Row>;
  /** For the compiler alone. */
  readonly params?: Params;
}

/** Runs one query of the catalogue and gives its rows, parsed. */
export interface Run {
  <Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]>;
  /** Whether queries may be sent before those before them are answered; they are done in order all the same. */
  readonly pipelined: boolean;
  /** Whether sentences keep what is quoted of them, and entities no degree; see `sentence-columns.ts`. */
  readonly lean: boolean;
}

/** A query that waits to be run. */
export type Step = () => Promise<unknown>;

/** Runs writes in order, without waiting for each answer where the engine allows that. */
export async function inOrder(run: Run, steps: readonly Step[]): Promise<void> {
  if (run.pipelined) await Promise.all(steps.map((step) => step()));
  else for (const step of steps) await step();
}

/** Two queries of which neither needs the other's answer: the second is sent at once where the engine allows that. */
export async function both<First, Second>(
  run: Run,
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<[First, Second]> {
  return run.pipelined ? Promise.all([first(), second()]) : [await first(), await second()];
}

/**
 * Declares a query of `queries/NAME.cypher`, or of its twins `queries/DIALECT/NAME.cypher`. Refuses to start
 * (INTERNAL) when a text lacks its comment line or its $parameters differ from those declared.
 */
export function query<Declared extends Readonly<Record<string, Param<ParamValue>>>, Row>(
  name: string,
  declared: Declared,
  row: z.ZodType<Row>,
): Query<ParamsOf<Declared>, Row> {
  const shared = readText(name, Object.keys(declared));
  const text = (dialect: Dialect) => shared ?? readText(`${dialect}/${name}`, Object.keys(declared));
  const texts = { ladybug: text('ladybug'), neo4j: text('neo4j') };
  if (texts.ladybug === null && texts.neo4j === null) fail(name, 'has no file');
  return { name, texts, row };
}

/** The rows that an engine gave, parsed. Throws STORE_DAMAGED where they are not what the query declares. */
export function parseRows<Params, Row>(query: Query<Params, Row>, rows: readonly unknown[]): Row[] {
  const parsed = z.array(query.row).safeParse(rows);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InnographError(
    'STORE_DAMAGED',
    `The store holds what it should not (${query.name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}); restore a copy, or ingest into a new one.`,
    { cause: parsed.error },
  );
}

function readText(name: string, declared: readonly string[]): string | null {
  const path = fileURLToPath(new URL(`queries/${name}.cypher`, import.meta.url));
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  if (!lines[0]?.startsWith('// ')) fail(name, 'does not begin with a comment that says what it answers');
  const text = lines
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
  const used = [...new Set(Array.from(text.matchAll(/\$(\w+)/g), ([, key]) => key!))].sort();
  const expected = [...declared].sort();
  if (used.join() !== expected.join()) {
    fail(name, `uses $(${used.join(', ')}) but is declared with (${expected.join(', ')})`);
  }
  return text;
}

function fail(name: string, why: string): never {
  throw new InnographError('INTERNAL', `The query ${name}.cypher ${why}.`);
}
