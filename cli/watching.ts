import { setTimeout as wait } from 'node:timers/promises';
import { InnographError } from '#common/errors';
import type { StoreOptions } from '#cypher';
import { type Change, type FileOutcome, PathWatch } from '#ingest';
import { untilInterrupted } from './interrupt.ts';
import { takeAway, takeIn, type Taken } from './taking-in.ts';

/** What came of a change. */
export interface Dealt {
  readonly change: Change;
  readonly outcomes: readonly FileOutcome[];
  /** Names whose files are gone, and that their documents therefore lost. */
  readonly removed: readonly string[];
}

const NOTHING_TAKEN: Taken = { outcomes: [], stopped: null };

/** How long to wait before a store that another process holds is tried again. */
const RETRY_MS = 3_000;

/**
 * Takes in what is there, and then what is added, changed or removed, until Ctrl-C. The store is open only while
 * something is being taken in, so that others can have it in between, and a server of ours that holds it is handed
 * the files. A store that cannot be had is tried again; nothing is forgotten meanwhile.
 */
export async function watchPaths(
  chosen: StoreOptions,
  paths: readonly string[],
  tell: {
    readonly ready: () => void;
    readonly dealt: (dealt: Dealt) => void;
    readonly failed: (error: InnographError) => void;
  },
): Promise<void> {
  const { signal, release } = untilInterrupted();
  const watched = await PathWatch.begin(paths);
  let isReady = false;
  try {
    for (;;) {
      const change = await watched.next(signal);
      if (change === null) return;
      try {
        // In this order a renamed file keeps its document, which has both names for a moment.
        const { outcomes, stopped } =
          change.files.length > 0 ? await takeIn(chosen, change.files) : NOTHING_TAKEN;
        if (stopped) throw stopped;
        const removed = change.gone.length > 0 ? await takeAway(chosen, change.gone) : [];
        watched.done();
        tell.dealt({ change, outcomes, removed });
      } catch (error) {
        if (signal.aborted || !isPassing(error)) throw error;
        tell.failed(error);
        await wait(RETRY_MS, undefined, { signal }).catch(() => undefined);
        watched.lookAgain();
        continue;
      }
      if (!isReady) tell.ready();
      isReady = true;
    }
  } finally {
    await watched.close();
    release();
  }
}

const isPassing = (error: unknown): error is InnographError =>
  error instanceof InnographError && (error.code === 'STORE_HELD' || error.code === 'STORE_UNAVAILABLE');
