/** What went wrong between the page and the API, as far as a reader can do something about it. */
export type FailureKind =
  /** No answer: the server is down, or the network. */
  | 'unreachable'
  /** No answer in time. */
  | 'slow'
  /** Too many requests, or a query that asks for too much. */
  | 'limit'
  /** The server answers, but its store does not. */
  | 'store'
  /** The key is missing, expired, or does not allow this. */
  | 'forbidden'
  /** A defect on one side or the other. */
  | 'defect';

export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
  }
}

/** The parts of urql's CombinedError that tell what happened. */
export interface RawError {
  readonly message: string;
  readonly networkError?: Error | undefined;
  readonly graphQLErrors: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
  readonly response?: { readonly status?: number } | undefined;
}

const KIND_OF_CODE: Readonly<Record<string, FailureKind>> = {
  LIMIT: 'limit',
  FORBIDDEN: 'forbidden',
  UNAUTHENTICATED: 'forbidden',
  STORE_HELD: 'store',
  STORE_DAMAGED: 'store',
  STORE_NEWER: 'store',
  STORE_UNAVAILABLE: 'store',
  INTERRUPTED: 'unreachable',
};

const KIND_OF_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'forbidden',
  403: 'forbidden',
  408: 'slow',
  413: 'limit',
  429: 'limit',
  502: 'unreachable',
  503: 'store',
  504: 'slow',
};

/** Names the failure: by the API's own code, else by the HTTP status, else by how the request ended. */
export function failureOf({ message, networkError, graphQLErrors, response }: RawError): ApiFailure {
  const [first] = graphQLErrors;
  const code = first?.extensions?.code;
  if (typeof code === 'string') {
    return new ApiFailure(KIND_OF_CODE[code] ?? 'defect', first?.message ?? message);
  }
  if (networkError?.name === 'TimeoutError') return new ApiFailure('slow', networkError.message);
  const status = response?.status;
  if (status !== undefined && status >= 400)
    return new ApiFailure(KIND_OF_STATUS[status] ?? 'defect', message);
  if (networkError && status === undefined) return new ApiFailure('unreachable', networkError.message);
  return new ApiFailure('defect', first?.message ?? message);
}

/** Anything that was thrown, as a failure. */
export const asFailure = (thrown: unknown): ApiFailure =>
  thrown instanceof ApiFailure
    ? thrown
    : new ApiFailure('defect', thrown instanceof Error ? thrown.message : String(thrown));
