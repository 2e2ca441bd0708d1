import { InnographError, messageOf } from '#common/errors';

/** Whether the engine had too little memory for what it was asked. */
export const isOutOfMemory = (thrown: unknown): boolean =>
  /unable to allocate memory|buffer pool is full/i.test(messageOf(thrown));

/** What the engine said, as an error whose line says what to do. */
export function asStoreError(thrown: unknown, doing: string): InnographError {
  if (thrown instanceof InnographError) return thrown;
  const said = messageOf(thrown);
  const cause = { cause: thrown };
  if (/no space left|disk quota|ENOSPC/i.test(said)) {
    return new InnographError(
      'STORE_UNAVAILABLE',
      `The disk of the store is full; free some space and try again. (${said})`,
      cause,
    );
  }
  if (/checksum|corrupt|storage exception|IO exception/i.test(said)) {
    return new InnographError(
      'STORE_DAMAGED',
      `The store cannot be read (${said}); restore a copy, or move its file away and ingest again.`,
      cause,
    );
  }
  if (isOutOfMemory(thrown)) {
    return new InnographError(
      'STORE_UNAVAILABLE',
      `The embedded store has come to the memory that it may take, half of this machine's (${said}); ` +
        'give it more, or keep a graph of this size in Neo4j. What was taken in so far is kept.',
      cause,
    );
  }
  return new InnographError('INTERNAL', `The store failed at "${doing}": ${said}`, cause);
}
