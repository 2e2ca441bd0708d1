import type { Intake } from '#api';
import type { GraphStore, StoreOptions } from '#cypher';
import { expandFile, type FileOutcome, ingestFiles, type ReadingThreads } from '#ingest';
import { beginRun } from './journal.ts';
import { openReadings } from './readings.ts';

/** How a server takes uploads in: on threads, so that it goes on answering, and into the journal of runs. */
export function serverIntake(store: GraphStore, chosen: StoreOptions, threads: ReadingThreads): Intake {
  return {
    find: expandFile,
    async *ingest(files, signal) {
      const end = await beginRun(chosen, files.length);
      const outcomes: FileOutcome[] = [];
      const readings = await openReadings(chosen);
      for await (const outcome of ingestFiles(store, files, { signal, threads, readings })) {
        outcomes.push(outcome);
        yield outcome;
      }
      await end(outcomes);
    },
  };
}
