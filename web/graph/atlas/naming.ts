import type { Named } from './name.ts';

/** Names find their places anew when the window has stood still for so long, or moved for so long. */
const AFTER_MS = 90;
const WHILE_MS = 400;

/** Names keep their places while the window moves, since finding them anew costs more than a frame. */
export interface Naming {
  readonly named: readonly Named[];
  /** Finds them anew, now. */
  readonly now: () => void;
  /** Finds them anew once the window stands still. */
  soon(): void;
  stop(): void;
}

/**
 * @param find - what fits where
 * @param found - called when others are named, or at other places
 */
export function createNaming(find: () => readonly Named[], found: () => void): Naming {
  let named: readonly Named[] = [];
  let at = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(later);
    at = performance.now();
    named = find();
    found();
  };
  return {
    get named() {
      return named;
    },
    now,
    soon() {
      clearTimeout(later);
      if (performance.now() - at > WHILE_MS) now();
      else later = setTimeout(now, AFTER_MS);
    },
    stop: () => clearTimeout(later),
  };
}
