import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.ts';
import type { MaybePromise } from './on-graph.ts';

/** A query as it came, by which it is known again. */
export interface Operation {
  readonly source: string;
  readonly operationName: string | undefined;
  readonly document: DocumentNode;
}

export interface Prepared {
  readonly document: DocumentNode;
  readonly contentType: string;
  readonly run: (
    context: Context,
    variables: Readonly<Record<string, unknown>>,
  ) => MaybePromise<ExecutionResult>;
}

interface Seen {
  times: number;
  /** Null before it is worth it, and where it cannot be compiled. */
  prepared: Prepared | null;
}

/** Answers after which a query is compiled, which takes as long as some twenty answers. */
const WORTH_COMPILING = 4;

/** What the compiler's objects would take for their prototype, and introspection, which is asked once. */
const UNUSUAL = /__(?!typename\b)/;

/** The most queries to remember, and characters of them. */
const KNOWN = { max: 1_000, maxSize: 4_000_000 };

/** Remembers queries that were parsed, validated and answered, and compiles those that are asked again and again. */
export class PreparedQueries {
  readonly #schema: GraphQLSchema;
  readonly #seen = new LRUCache<string, Seen>({ ...KNOWN, sizeCalculation: (_seen, key) => key.length });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** What was compiled for this text where the client accepts what `accept` says; null where nothing was. */
  get(source: string, operationName: string | undefined, accept: string): Prepared | null {
    return this.#seen.get(keyOf(source, operationName, accept))?.prepared ?? null;
  }

  /** Counts an answer without errors, which was sent as `contentType`. */
  answered({ source, operationName, document }: Operation, accept: string, contentType: string): void {
    if (UNUSUAL.test(source)) return;
    const key = keyOf(source, operationName, accept);
    const seen = this.#seen.get(key) ?? { times: 0, prepared: null };
    seen.times += 1;
    if (seen.times === WORTH_COMPILING) seen.prepared = this.#compile(document, operationName, contentType);
    this.#seen.set(key, seen);
  }

  #compile(document: DocumentNode, operationName: string | undefined, contentType: string): Prepared | null {
    const compiled = compileQuery(this.#schema, document, operationName);
    if (!isCompiledQuery(compiled)) return null;
    return {
      document,
      contentType,
      run: (context, variables) => compiled.query(undefined, context, variables),
    };
  }
}

const keyOf = (source: string, operationName = '', accept: string) =>
  `${accept}\n${operationName}\n${source}`;
