import type { FastifyError, FastifyInstance } from 'fastify';
import { API_ERRORS, codeOf, statusOf, LimitError } from '../errors.ts';
import { InnographError } from '#common/errors';
import type { Limits } from '../limits.ts';

/** Failures before or beside GraphQL, in the same form as GraphQL's. */
export function serveErrors(app: FastifyInstance, { bodyBytes }: Limits): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, code, message } = answerTo(error, bodyBytes);
    if (error instanceof LimitError && error.seconds !== null) reply.header('retry-after', error.seconds);
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
}

export const tooLarge = (most: number): string => `The request is too large (limit ${most} bytes).`;

function answerTo(error: FastifyError, bodyBytes: number): { status: number; code: string; message: string } {
  if (error instanceof InnographError) {
    const status = statusOf(error) ?? 500;
    return { status, code: codeOf(error), message: API_ERRORS[error.code].message ?? error.message };
  }
  switch (error.statusCode) {
    case 413:
      return { status: 413, code: 'LIMIT', message: tooLarge(bodyBytes) };
    case 415:
      return { status: 415, code: 'UNSUPPORTED', message: 'Send the query as application/json.' };
    case 429:
      return { status: 429, code: 'LIMIT', message: error.message };
    default:
      return error.statusCode !== undefined && error.statusCode < 500
        ? { status: error.statusCode, code: 'USAGE', message: 'The request could not be read.' }
        : { status: 500, code: 'INTERNAL', message: API_ERRORS.INTERNAL.message ?? '' };
  }
}
