import type { FileOutcome } from '#ingest';

/** How many files came to which end. */
export function countOutcomes(outcomes: readonly FileOutcome[]): Record<FileOutcome['outcome'], number> {
  const counts = { new: 0, unchanged: 0, replaced: 0, failed: 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
}
