import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { Limits } from '../limits.ts';
import { type Operation, PreparedQueries } from '../prepared.ts';
import { checkCost } from '../query-limits.ts';
import { isWhole } from './answer-cache.ts';

export interface PreparedAnswersOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Pick<Limits, 'cost'>;
  readonly contextOf: (request: FastifyRequest) => Context;
  /** The query of a request that was found to read, and not to change anything. */
  readonly readBy: (request: FastifyRequest) => Operation | undefined;
  readonly isRead: (request: FastifyRequest, operation: Operation) => void;
  /** Called for each answer from a compiled query. */
  readonly observe: () => void;
}

/**
 * Answers queries that are asked again and again by what was compiled for them, past Apollo. A query gets there only
 * after Apollo has parsed, validated and answered it; what fails here goes back to Apollo, which says what is wrong.
 */
export function answerPrepared(app: FastifyInstance, options: PreparedAnswersOptions): void {
  const { schema, limits, contextOf, readBy, isRead, observe } = options;
  const queries = new PreparedQueries(schema);

  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST') return;
    const asked = bodyOf(request.body);
    if (asked === null) return;
    const { query: source, operationName, variables } = asked;
    const prepared = queries.get(source, operationName, acceptOf(request));
    if (prepared === null) return;
    const { document } = prepared;
    const context = contextOf(request);
    try {
      context.charge(checkCost({ schema, query: document, variables, operationName }, limits));
    } catch {
      return;
    }
    const result = await prepared.run(context, variables);
    if (result.errors !== undefined || reply.sent) return;
    observe();
    isRead(request, { source, operationName, document });
    return reply.type(prepared.contentType).send(`${JSON.stringify(result)}\n`);
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const operation = readBy(request);
    if (operation !== undefined && reply.statusCode === 200 && isWhole(payload)) {
      queries.answered(operation, acceptOf(request), String(reply.getHeader('content-type')));
    }
    done();
  });
}

const acceptOf = ({ headers }: FastifyRequest) => headers.accept ?? '';

/** The usual form; what else there is, persisted queries among it, is for Apollo to understand. */
const bodySchema = z.strictObject({
  query: z.string(),
  operationName: z
    .string()
    .nullish()
    .transform((name) => name ?? undefined),
  variables: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((variables) => variables ?? {}),
});

function bodyOf(body: unknown): z.infer<typeof bodySchema> | null {
  const parsed = bodySchema.safeParse(body);
  return parsed.success ? parsed.data : null;
}
