import type {
  FastifyInstance,
  FastifyRequest,
  preParsingHookHandler,
  preValidationHookHandler,
} from 'fastify';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { OperationContext } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { InnographError } from '#common/errors';
import type { Context } from '../context.ts';
import { formatError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { checkCost, MAX_ERRORS } from '../query-limits.ts';
import { apiSchema } from '../schema.ts';
import { callerOf } from './security.ts';

const STREAM_PATH = '/graphql/stream';

export interface StreamOptions {
  readonly limits: Limits;
  readonly contextOf: (request: FastifyRequest) => Context;
  /** Refuses what is too large before it is read. */
  readonly checks: {
    readonly preParsing: preParsingHookHandler;
    readonly preValidation: preValidationHookHandler;
  };
}

/**
 * `POST /graphql/stream`: subscriptions as server-sent events (the protocol of graphql-sse, a connection for each).
 * Sent by POST as JSON alone, so that no page of another site can start one; all else belongs to `/graphql`.
 */
export function serveStream(app: FastifyInstance, { limits, contextOf, checks }: StreamOptions): void {
  const schema = apiSchema();
  const open = new Map<string, number>();

  const argsOf = (
    request: FastifyRequest,
    query: string,
    operationName?: string,
    variables?: object,
  ): ExecutionArgs & { contextValue: OperationContext } => {
    const document = parsed(query, limits.tokens);
    const [invalid] = validate(schema, document, specifiedRules, { maxErrors: MAX_ERRORS });
    if (invalid !== undefined) throw withCode(invalid, 'GRAPHQL_VALIDATION_FAILED');
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
      throw new InnographError('USAGE', 'Only a subscription can be streamed; send the rest to /graphql.');
    }
    const variableValues = { ...variables };
    const context = contextOf(request);
    context.charge(checkCost({ schema, query: document, variables: variableValues, operationName }, limits));
    return { schema, document, operationName, variableValues, contextValue: { ...context } };
  };

  const handle = createHandler({
    authenticate: () => '',
    onSubscribe: ({ raw }, { query, operationName, variables }) => {
      try {
        return argsOf(raw, query, operationName ?? undefined, variables ?? undefined);
      } catch (error) {
        return { data: null, errors: [asGraphqlError(error)] };
      }
    },
    onNext: (_context, _request, { errors, ...rest }) =>
      errors && { ...rest, errors: errors.map((error) => formatted(asGraphqlError(error))) },
  });

  const config = { access: 'read', work: 1 } as const;
  app.post(STREAM_PATH, { config, ...checks }, async (request, reply) => {
    if (request.headers.accept !== 'text/event-stream') {
      throw new InnographError('USAGE', 'Ask with "Accept: text/event-stream".');
    }
    const who = callerOf(request);
    const streams = open.get(who) ?? 0;
    if (streams >= limits.streams) {
      throw new InnographError('LIMIT', `Too many streams at a time (limit ${limits.streams}).`);
    }
    open.set(who, streams + 1);
    reply.hijack();
    try {
      await handle(request, reply);
    } catch (error) {
      request.log.error({ err: error }, 'a stream failed');
    } finally {
      const left = (open.get(who) ?? 1) - 1;
      if (left > 0) open.set(who, left);
      else open.delete(who);
      request.raw.socket.end();
    }
  });
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** As Apollo gives its own. */
const withCode = ({ message, nodes, source, positions, originalError }: GraphQLError, code: string) =>
  new GraphQLError(message, { nodes, source, positions, originalError, extensions: { code } });

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('failed', {
        originalError: error instanceof Error ? error : new Error(String(error)),
      });

function formatted(error: GraphQLError): GraphQLError {
  const { message, extensions } = formatError(error.toJSON(), error);
  return new GraphQLError(message, { path: error.path, extensions });
}
