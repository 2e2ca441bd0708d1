import type { Intake } from '#api';
import type { StoreOptions } from '#cypher';
import { expandFile, type FileOutcome, type SourceFile } from '#ingest';
import { beginRun } from './journal.ts';

/** How a server takes files in. */
export type TakingIn = (files: readonly SourceFile[], signal?: AbortSignal) => AsyncIterable<FileOutcome>;

/** How a server takes uploads in: into the journal of runs too. */
export function serverIntake(chosen: StoreOptions, takeIn: TakingIn): Intake {
  return {
    find: expandFile,
    async *ingest(files, signal) {
      const end = await beginRun(chosen, files.length);
      const outcomes: FileOutcome[] = [];
      for await (const outcome of takeIn(files, signal)) {
        outcomes.push(outcome);
        yield outcome;
      }
      await end(outcomes);
    },
  };
}
