import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { type ErrorCode, InnographError } from '#common/errors';

/** LIMIT with a status of its own: 413 for what is too large, 429 for who may ask again in some seconds. */
export class LimitError extends InnographError {
  readonly status: 413 | 429;
  readonly seconds: number | null;

  constructor(status: 413 | 429, message: string, seconds: number | null = null) {
    super('LIMIT', message);
    this.status = status;
    this.seconds = seconds;
  }
}

interface ApiError {
  /** The HTTP status of a request that fails with it as a whole. */
  readonly status: number;
  /** What the client reads instead of the error's own message, where that could name a path of the server. */
  readonly message?: string;
}

/** Every code as the API shows it; `extensions.code` is the code itself. */
export const API_ERRORS: Readonly<Record<ErrorCode, ApiError>> = {
  USAGE: { status: 400 },
  NOT_FOUND: { status: 404 },
  UNREADABLE: { status: 422 },
  UNSUPPORTED: { status: 415 },
  EMPTY: { status: 422 },
  TOO_LARGE: { status: 413 },
  NO_EVIDENCE: { status: 422 },
  STORE_HELD: { status: 503, message: 'Another process holds the store. Try again later.' },
  STORE_DAMAGED: { status: 500, message: 'The store holds what it should not; its keeper should look.' },
  STORE_NEWER: { status: 503, message: 'The store was written by a newer version of Innograph.' },
  STORE_UNAVAILABLE: { status: 503, message: 'The store does not answer. Try again later.' },
  PORT_IN_USE: { status: 500, message: 'The server could not start.' },
  LIMIT: { status: 400 },
  UNAUTHENTICATED: { status: 401 },
  FORBIDDEN: { status: 403 },
  INTERRUPTED: { status: 503, message: 'The server is stopping. Try again later.' },
  INTERNAL: {
    status: 500,
    message: "A defect of the server; its log has it under this answer's x-request-id.",
  },
};

/** The failure inside what GraphQL wrapped around it. */
export function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

const codedSchema = z.object({ code: z.string() });
const refusedSchema = z.object({ http: z.object({ status: z.number().min(400).max(499) }) });

/**
 * The code with which Apollo or GraphQL refused the request, whose own message tells nothing of the inside; null
 * where the error is no refusal. Some of Apollo's have a status and no code.
 */
function refusalCode({ extensions }: GraphQLError): string | null {
  const coded = codedSchema.safeParse(extensions);
  if (coded.success) return coded.data.code === 'INTERNAL_SERVER_ERROR' ? null : coded.data.code;
  return refusedSchema.safeParse(extensions).success ? 'BAD_REQUEST' : null;
}

/** graphql-js gives up parsing with a syntax error; to the client it is a limit like the others. */
const TOKEN_LIMIT = /contains more th\w+ (\d+) tokens/;

/** The code of anything that was thrown while answering. */
export function codeOf(error: unknown): string {
  const cause = causeOf(error);
  if (cause instanceof InnographError) return cause.code;
  if (error instanceof GraphQLError && TOKEN_LIMIT.test(error.message)) return 'LIMIT';
  return (error instanceof GraphQLError ? refusalCode(error) : null) ?? 'INTERNAL';
}

/** The status of an answer that has no data because of this error; null where Apollo knows better. */
export function statusOf(error: unknown): number | null {
  const cause = causeOf(error);
  if (cause instanceof LimitError) return cause.status;
  const code = codeOf(error);
  return code in API_ERRORS ? API_ERRORS[code as ErrorCode].status : null;
}

/** The most characters of a message: GraphQL repeats in it what it does not know, however long that is. */
const MESSAGE = 500;

/** Apollo tells whoever asks how its keeper would have to set it up. */
const NO_INTROSPECTION = /^GraphQL introspection is not allowed/;

const inOurWords = (message: string): string =>
  NO_INTROSPECTION.test(message)
    ? 'This server does not tell its schema; it stands in the repository as api/schema.graphql.'
    : shortened(message);

const shortened = (message: string): string =>
  message.length > MESSAGE ? `${message.slice(0, MESSAGE)}…` : message;

/** The error as clients read it: nothing of the inside, always a code. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  const code = codeOf(error);
  if (cause instanceof InnographError) {
    return { ...formatted, message: API_ERRORS[cause.code].message ?? cause.message, extensions: { code } };
  }
  if (code === 'LIMIT') {
    const limit = TOKEN_LIMIT.exec(formatted.message)?.[1] ?? '';
    return { ...formatted, message: `The query is too long (limit ${limit} tokens).`, extensions: { code } };
  }
  if (code === 'INTERNAL') {
    return { ...formatted, message: API_ERRORS.INTERNAL.message ?? '', extensions: { code } };
  }
  return { ...formatted, message: inOurWords(formatted.message), extensions: { code } };
}
