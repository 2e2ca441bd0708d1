import type { FileOutcome } from '#ingest';
import { say } from './messages.ts';

export type OutcomeCounts = Readonly<Record<FileOutcome['outcome'], number>>;

/** How many files came to which end. */
export function countOutcomes(outcomes: readonly FileOutcome[]): OutcomeCounts {
  const counts = { new: 0, unchanged: 0, replaced: 0, reread: 0, failed: 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
}

/** The counts in a line; documents that were read anew are the exception and named only where there are some. */
export const summaryLine = (counts: OutcomeCounts): string =>
  say('summary', counts) + (counts.reread > 0 ? say('rereadToo', counts) : '');
