import { useEffect } from 'react';
import { openDialog, useDialogs } from '../shell/dialogs.ts';

const KEPT = 'innograph.tour';
/** What the page keeps of readers who were here before there was a tour. */
const TRACES = ['innograph.recent', 'innograph.views'] as const;
/** A list is kept before there is anything in it. */
const NOTHING = '[]';

/** Whether nobody was here before. Where storage is refused nobody can tell: then the tour waits to be asked for. */
export function isFirstVisit(): boolean {
  try {
    const { localStorage } = globalThis;
    return [KEPT, ...TRACES].every((name) => [null, NOTHING].includes(localStorage.getItem(name)));
  } catch {
    return false;
  }
}

export function rememberTour(): void {
  try {
    globalThis.localStorage.setItem(KEPT, 'seen');
  } catch {
    // See `isFirstVisit`.
  }
}

/** Offers the tour on the first visit, once there is something to show. */
export function useFirstVisit(ready: boolean): void {
  useEffect(() => {
    if (ready && isFirstVisit() && useDialogs.getState().opened === null) openDialog('tour');
  }, [ready]);
}
