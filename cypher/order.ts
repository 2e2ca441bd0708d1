/**
 * Orders that every store agrees on. Text is compared by code point, as both engines do (LadybugDB compares
 * UTF-8 bytes, Neo4j code points), so that a list sorted here and one sorted there are the same list.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) {
      // A surrogate stands for a code point above all others of the basic plane.
      const leftPair = left >= 0xd800 && left <= 0xdfff;
      const rightPair = right >= 0xd800 && right <= 0xdfff;
      return leftPair === rightPair ? left - right : leftPair ? 1 : -1;
    }
  }
  return a.length - b.length;
}

/** What a list is sorted by: numbers ascending, text by code point, the first difference decides. */
export type SortKey = readonly (string | number)[];

/** Compares two keys of one list, which have the same types at the same places. */
export function compareKeys(a: SortKey, b: SortKey): number {
  for (let index = 0; index < a.length; index += 1) {
    const left = a[index];
    const right = b[index];
    if (left === right || right === undefined) continue;
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : compareText(String(left), String(right));
  }
  return 0;
}

/** A sorted copy; each key is computed once. */
export function sortBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => SortKey): Item[] {
  return Array.from(items, (item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}

/** Each value once, sorted by code point. */
export function sortedUnion(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort(compareText);
}
