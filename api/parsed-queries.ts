import type { DocumentStore } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Parsed and checked, a query takes some hundred times the bytes of its text: characters of them to keep. */
const MOST_CHARACTERS = 400_000;

/**
 * The queries that Apollo has parsed and checked. Its own cache counts their size by writing each down as JSON, which
 * takes longer than to parse it, and lets them grow to a hundred megabytes where nobody asks the same twice.
 */
export function parsedQueries(): DocumentStore {
  const known = new LRUCache<string, DocumentNode>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? 1),
  });
  return {
    get: (key) => Promise.resolve(known.get(key)),
    set: (key, document) => Promise.resolve(void known.set(key, document)),
    delete: (key) => Promise.resolve(known.delete(key)),
  };
}
