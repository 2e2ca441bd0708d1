import pc from 'picocolors';
import { InnographError, type ErrorCode, messageOf } from '#common/errors';
import { say } from './messages.ts';

/** Exit status of a failed command: 2 for a wrong call, 130 for Ctrl-C as shells have it, 1 for all else. */
const EXIT_STATUS: Partial<Record<ErrorCode, number>> = { USAGE: 2, INTERRUPTED: 130 };

/** Says what went wrong in one line on standard error and sets the exit status; the one place that does. */
export function reportFailure(thrown: unknown): void {
  const known = thrown instanceof InnographError;
  process.stderr.write(`${failureLine(thrown)}\n`);
  if (!known && process.env.DEBUG && thrown instanceof Error) process.stderr.write(`${thrown.stack ?? ''}\n`);
  process.exitCode = known ? (EXIT_STATUS[thrown.code] ?? 1) : 1;
}

/** One line for one failure: the word "error", and what to do. */
export function failureLine(thrown: unknown): string {
  const known = thrown instanceof InnographError && thrown.code !== 'INTERNAL';
  const hint = known ? '' : ` ${say('internalHint')}`;
  return `${pc.red(say('error'))} ${messageOf(thrown)}${hint}`;
}
