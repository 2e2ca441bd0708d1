import type { FastifyRequest, preValidationHookHandler } from 'fastify';
import { GraphQLError, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { codeOf, formatError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { limitRules } from '../query-limits.ts';
import { InnographError } from '#common/errors';
import { apiSchema } from '../schema.ts';
import type { TakeTurn } from './turns.ts';
import type { Charge } from './work.ts';

/** Texts that were found to be within the limits: how many, and characters of them. */
const KNOWN = { max: 1_000, maxSize: 4_000_000 };

/**
 * Refuses a question that is too large in any way before anything is done with it: the cheapest look first, none of
 * them dearer than what it saves. Whether it is right otherwise is for GraphQL to say.
 */
export function checkQuestion(limits: Limits, charge: Charge, takeTurn: TakeTurn): preValidationHookHandler {
  const known = new LRUCache<string, true>({ ...KNOWN, sizeCalculation: (_true, text) => text.length + 1 });
  const schema = apiSchema();
  const rules = limitRules(limits);

  return (request, _reply, done) => {
    if (Array.isArray(request.body)) {
      throw new InnographError(
        'LIMIT',
        'A request holds one query (limit 1); that one may ask for several things side by side.',
      );
    }
    checkValues(request.body, limits);
    const text = textOf(request);
    if (text === null || known.get(text) !== undefined) {
      done();
      return;
    }
    if (text.length > limits.characters) {
      throw new InnographError('LIMIT', `The query is too long (limit ${limits.characters} characters).`);
    }
    charge(request, { newCharacters: text.length });
    takeTurn(request, () => {
      const error = errorIn(text);
      if (error === null) known.set(text, true);
      done(error ?? undefined);
    });
  };

  /** What the text is beyond; null where that is nothing, whatever else may be wrong with it. Never throws. */
  function errorIn(text: string): Error | null {
    try {
      const [error] = validate(schema, parse(text, { maxTokens: limits.tokens }), rules, { maxErrors: 1 });
      return error === undefined ? null : asLimit(error);
    } catch (error) {
      if (error instanceof GraphQLError) return asLimit(error);
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

const asLimit = (error: GraphQLError): InnographError | null =>
  codeOf(error) === 'LIMIT' ? new InnographError('LIMIT', formatError(error.toJSON(), error).message) : null;

/** The query's text as Apollo reads it; null where there is none, or none that it would take. */
function textOf({ method, url, body }: FastifyRequest): string | null {
  if (method === 'GET') return new URL(url, 'http://localhost').searchParams.get('query');
  const isObject = typeof body === 'object' && body !== null;
  return isObject && 'query' in body && typeof body.query === 'string' ? body.query : null;
}

/** Counts level by level, so that no depth is too deep for it, and stops at the limit. */
function checkValues(body: unknown, { values, nesting }: Limits): void {
  let count = 0;
  let level: readonly unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > nesting) {
      throw new InnographError('LIMIT', `The variables are nested too deeply (limit ${nesting} levels).`);
    }
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
      count += inner.length;
      if (count > values) {
        throw new InnographError('LIMIT', `The variables hold too much (limit ${values} values).`);
      }
      for (const each of inner) below.push(each);
    }
    level = below;
  }
}
