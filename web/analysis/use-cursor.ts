import { useState } from 'react';

/**
 * Pages of a list by cursor: where the page stands and how to go on. Back to the first page when what is asked
 * for, as `key` says it, becomes something else.
 */
export function useCursor(key: string) {
  const [state, setState] = useState<{ readonly key: string; readonly cursors: readonly string[] }>({
    key,
    cursors: [],
  });
  const cursors = state.key === key ? state.cursors : [];
  return {
    after: cursors.at(-1) ?? null,
    index: cursors.length,
    next: (cursor: string) => setState({ key, cursors: [...cursors, cursor] }),
    back: () => setState({ key, cursors: cursors.slice(0, -1) }),
  };
}
export type Cursor = ReturnType<typeof useCursor>;
