import { z } from 'zod';
import { InnographError } from '#common/errors';
import { compareKeys, type SortKey } from './order.ts';
import type { Page, PageRequest } from './port.ts';

const keySchema = z.array(z.union([z.string(), z.number()])).min(1);

/**
 * A cursor is the sort key of its row, so that it stays valid when rows before it come or go (keyset
 * pagination). Opaque to callers.
 */
export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/** The key of a cursor that `like` describes by example. Throws USAGE where the cursor is not one of ours. */
export function decodeCursor(cursor: string, like: SortKey): SortKey {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor();
  }
  const key = keySchema.safeParse(parsed);
  const fits =
    key.success &&
    key.data.length === like.length &&
    key.data.every((part, index) => typeof part === typeof like[index]);
  if (!fits) throw badCursor();
  return key.data;
}

/** Throws USAGE unless the request asks for a whole number of rows, zero or more. */
export function checkPage({ first }: PageRequest): void {
  if (!Number.isSafeInteger(first) || first < 0) {
    throw new InnographError('USAGE', `first must be a whole number from 0, not ${first}.`);
  }
}

/**
 * Cuts a page out of rows that are sorted by `keyOf`, by bisection. `like` shows the shape of a key, since an
 * empty list cannot.
 */
export function pageOf<Row, Node = Row>(
  sorted: readonly Row[],
  request: PageRequest,
  keyOf: (row: Row) => SortKey,
  like: SortKey,
  nodeOf: (row: Row) => Node,
): Page<Node> {
  checkPage(request);
  const from = request.after === undefined ? 0 : firstAfter(sorted, decodeCursor(request.after, like), keyOf);
  const rows = sorted.slice(from, from + request.first);
  return {
    rows: rows.map((row) => ({
      node: nodeOf(row),
      // Written only where it is asked for: it costs more than the row.
      get cursor() {
        return encodeCursor(keyOf(row));
      },
    })),
    totalCount: sorted.length,
    hasNextPage: from + rows.length < sorted.length,
  };
}

function firstAfter<Row>(sorted: readonly Row[], key: SortKey, keyOf: (row: Row) => SortKey): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keyOf(sorted[middle]!), key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function badCursor(): InnographError {
  return new InnographError('USAGE', 'This cursor is not one of this list; start again without "after".');
}
