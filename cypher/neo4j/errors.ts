import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { z } from 'zod';
import { InnographError, messageOf } from '#common/errors';

const coded = z.object({ code: z.string() });

/** What the driver or server said, as an error whose line says what to do. `where` is the address. */
export function asNeo4jError(thrown: unknown, where: string): InnographError {
  if (thrown instanceof InnographError) return thrown;
  const said = messageOf(thrown);
  const code = coded.safeParse(thrown).data?.code ?? '';
  const cause = { cause: thrown };
  const unavailable = (line: string) => new InnographError('STORE_UNAVAILABLE', line, cause);

  if (code.startsWith('Neo.ClientError.Security.')) {
    return unavailable(
      `Neo4j at ${where} refuses the login; check NEO4J_USERNAME and NEO4J_PASSWORD. (${said})`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return unavailable(`Neo4j at ${where} has no such database; check NEO4J_DATABASE. (${said})`);
  }
  if (/TransactionTimedOut|Transaction\.(?:Terminated|LockClientStopped)/.test(code)) {
    return new InnographError(
      'LIMIT',
      `Neo4j took too long over a query and it was stopped; ask for less.`,
      cause,
    );
  }
  if (
    /TransactionLogError|TransactionCommitFailed/.test(code) ||
    /critical error, and needs to be restarted/.test(said)
  ) {
    return unavailable(
      `Neo4j at ${where} could not write, as with a full disk; see to its disk and log, then restart it. (${said})`,
    );
  }
  if (/no space left|disk (?:is )?full|read.?only/i.test(said)) {
    return unavailable(`Neo4j at ${where} cannot write; see to its disk. (${said})`);
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || isRetriableOutage(thrown)) {
    return unavailable(`Neo4j at ${where} does not answer; is it running? (${said})`);
  }
  if (code === 'Neo.ClientError.Statement.EntityNotFound') {
    return new InnographError(
      'STORE_DAMAGED',
      `Neo4j at ${where} took away what was being read. (${said})`,
      cause,
    );
  }
  return new InnographError('INTERNAL', `Neo4j at ${where} failed: ${said}`, cause);
}

/** Whether a change of the schema failed since another server has just made the very same. */
export const isDoneAlready = (thrown: unknown): boolean =>
  /^Neo\.ClientError\.Schema\.(?:EquivalentSchemaRuleAlreadyExists|IndexAlreadyExists|ConstraintAlreadyExists|IndexNotFound|IndexDropFailed)$/.test(
    coded.safeParse(thrown).data?.code ?? '',
  );

function isRetriableOutage(thrown: unknown): boolean {
  return (
    thrown instanceof Neo4jError &&
    (isRetryableError(thrown) ||
      /acquisition timed out|Database(?:Unavailable|.*not available)/i.test(thrown.message))
  );
}
