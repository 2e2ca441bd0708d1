/**
 * Every failure that Innograph can name. The border (command line, GraphQL, HTTP) maps the code once;
 * see `cli/exit.ts` and `api/errors.ts`.
 */
export const ERROR_CODES = {
  USAGE: 'The call itself is wrong.',
  NOT_FOUND: 'A path, document, entity or plan that was asked for does not exist.',
  UNREADABLE: 'A file exists but cannot be read: permission, encoding, damage.',
  UNSUPPORTED: 'A file is of a kind that we do not read.',
  EMPTY: 'A file or folder holds nothing to read.',
  TOO_LARGE: 'An input passes a limit.',
  NO_EVIDENCE: 'A statement without a quote of its document; it is never written.',
  STORE_HELD: 'Another process holds the embedded store.',
  STORE_DAMAGED: 'The store cannot be opened or holds what it should not.',
  STORE_NEWER: 'The store was written by a newer version of Innograph.',
  STORE_UNAVAILABLE: 'The store does not answer.',
  PORT_IN_USE: 'The address to listen on is taken.',
  LIMIT: 'A query passes a limit of depth, cost, size or time.',
  UNAUTHENTICATED: 'A key is needed, or the one given is not good.',
  FORBIDDEN: 'The key does not allow this.',
  INTERRUPTED: 'The user stopped the run.',
  INTERNAL: 'A defect of Innograph.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * The one base of expected failures: a code for machines, a message that says in one line what is wrong
 * and what to do, for people.
 */
export class InnographError extends Error {
  override readonly name: string = 'InnographError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The message of anything that was thrown, in one line. */
export function messageOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
