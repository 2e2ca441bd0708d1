import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type DocumentNode,
  BREAK,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
// Its ESM build imports graphql's, which Node does not load elsewhere: two copies of graphql, which refuse each other.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import type { Context } from './context.ts';
import type { Limits } from './limits.ts';

/** Fields of a query with its fragments spread; a bound on the work of counting itself. */
const MAX_NODES = 10_000;

/** What is wrong with a query or its variables is told so many times at most. */
export const MAX_ERRORS = 10;

const limitError = (message: string) => {
  const originalError = new InnographError('LIMIT', message);
  return new GraphQLError(message, { originalError });
};

/** Lets one of the armour's rules refuse in our words, so that the code and the limit reach the client. */
const refusing = (message: string) => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null) => {
      context?.reportError(limitError(message));
    },
  ],
});

/**
 * Refuses fields that are asked for again and again in one place: GraphQL merges them, and compares each with each
 * before. Conditions without a name (`... on`) are one place with what surrounds them.
 */
const maxRepeatsRule =
  (most: number): ValidationRule =>
  (context) => {
    const places: Set<string>[] = [];
    let repeats = 0;
    return {
      SelectionSet: {
        enter(_node, _key, parent) {
          const surrounding = places.at(-1);
          const isInline = parent !== undefined && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT;
          places.push(isInline && surrounding ? surrounding : new Set());
        },
        leave: () => void places.pop(),
      },
      Field(node) {
        const name = (node.alias ?? node.name).value;
        const place = places.at(-1);
        if (place?.has(name)) repeats += 1;
        place?.add(name);
        if (repeats !== most + 1) return undefined;
        context.reportError(limitError(`The query repeats too many of its fields (limit ${most}).`));
        return BREAK;
      },
    };
  };

/** Limits that need nothing but the query's text. */
export const limitRules = ({ depth, aliases, directives, repeats }: Limits): ValidationRule[] => [
  maxRepeatsRule(repeats),
  maxDepthRule({
    n: depth,
    flattenFragments: true,
    ...refusing(`The query is nested too deeply (limit ${depth} levels).`),
  }),
  maxAliasesRule({ n: aliases, ...refusing(`The query has too many aliases (limit ${aliases}).`) }),
  maxDirectivesRule({
    n: directives,
    ...refusing(`The query has too many directives (limit ${directives}).`),
  }),
];

/** Refuses a query whose answer could hold more fields than the limit, before anything is read. */
export const costLimit = (limits: Pick<Limits, 'cost'>): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation(asked) {
        const kind = asked.operation?.operation;
        // An operation that is not in the document is Apollo's to refuse.
        if (kind === undefined) return Promise.resolve();
        if (asked.schema.getRootType(kind) == null) {
          throw new InnographError('USAGE', `The API has no ${kind}.`);
        }
        if (kind === OperationTypeNode.SUBSCRIPTION) {
          throw new InnographError('USAGE', 'Subscriptions are streamed: send this to /graphql/stream.');
        }
        const { schema, document: query, request, source } = asked;
        if (kind === OperationTypeNode.QUERY) {
          asked.contextValue.isRead({ source, document: query, operationName: request.operationName });
        }
        const fields = checkCost(
          { schema, query, variables: request.variables, operationName: request.operationName },
          limits,
        );
        asked.contextValue.charge(fields);
        return Promise.resolve();
      },
    }),
});

/** What `complexity` of a field's decorator says; else one for itself. Node sees no estimators of the CJS build. */
const declaredCost: ComplexityEstimator = (asked) => {
  const declared = asked.field.extensions['complexity'];
  return typeof declared === 'function'
    ? z.number().parse(Reflect.apply(declared, undefined, [asked]))
    : 1 + asked.childComplexity;
};

interface Asked {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly variables: Record<string, unknown> | undefined;
  readonly operationName: string | undefined;
}

/** Gives how many fields the answer may hold. Throws LIMIT where it may be too large, or BAD_USER_INPUT where the variables do not fit. */
export function checkCost(asked: Asked, { cost }: Pick<Limits, 'cost'>): number {
  const fields = costOf(asked);
  if (fields > cost) {
    throw limitError(
      `The query may return ${fields} fields (limit ${cost}). Ask for fewer with \`first\` or \`limit\`, or nest less.`,
    );
  }
  return fields;
}

/** Costs that were counted, for as long as Apollo keeps the parsed query. */
const counted = new WeakMap<DocumentNode, LRUCache<string, number>>();

/** The most forms of variables remembered for one query, and the longest that is. */
const FORMS = { max: 100, length: 500 };

/**
 * Counts once for each form of the variables. Numbers, switches and the lengths of lists decide what a query costs,
 * strings do not; one that does not fit (a type that there is not) is refused at the latest when the query runs.
 */
function costOf(asked: Asked): number {
  const { query } = asked;
  const key = formOf(asked);
  if (key === null) return countCost(asked);
  let known = counted.get(query);
  if (known === undefined) {
    known = new LRUCache({ max: FORMS.max });
    counted.set(query, known);
  }
  const before = known.get(key);
  if (before !== undefined) return before;
  const cost = countCost(asked);
  known.set(key, cost);
  return cost;
}

/** Null where it is long, or nested too deeply to be written down. */
function formOf({ operationName = '', variables = {} }: Asked): string | null {
  try {
    const form = JSON.stringify(variables, (_key, value: unknown) =>
      typeof value === 'string' ? '' : value,
    );
    return form.length > FORMS.length ? null : `${operationName} ${form}`;
  } catch {
    return null;
  }
}

/** Throws LIMIT where the query is too long to be counted, BAD_USER_INPUT where its variables do not fit. */
function countCost({ schema, query, variables, operationName }: Asked): number {
  const definitions = getOperationAST(query, operationName)?.variableDefinitions ?? [];
  // Whoever counts next would look at all that does not fit, and suggest what was meant.
  const { errors } = getVariableValues(schema, definitions, variables ?? {}, { maxErrors: MAX_ERRORS });
  if (errors?.[0] !== undefined) throw badInput(errors[0]);
  try {
    return getComplexity({
      schema,
      query,
      variables,
      operationName,
      maxQueryNodes: MAX_NODES,
      estimators: [declaredCost],
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('maximum allowed number of nodes')) {
      throw limitError(`The query is too long once its fragments are spread (limit ${MAX_NODES} fields).`);
    }
    throw badInput(error);
  }
}

const badInput = ({ message, nodes }: GraphQLError) =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
