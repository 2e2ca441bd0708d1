import type { Span } from '../model.ts';

/** Names are shorter than a bucket or little longer, so that each lies in two or three. */
const BUCKET_BITS = 6;

/** Spans found again by what they overlap, in time that does not grow with their number. */
export interface SpanIndex<Item extends Span> {
  add(item: Item): void;
  overlapping(span: Span): readonly Item[];
}

export function spanIndex<Item extends Span>(): SpanIndex<Item> {
  const buckets = new Map<number, Item[]>();
  return {
    add(item) {
      for (let key = item.start >> BUCKET_BITS; key <= (item.end - 1) >> BUCKET_BITS; key += 1) {
        const bucket = buckets.get(key);
        if (bucket) bucket.push(item);
        else buckets.set(key, [item]);
      }
    },
    overlapping(span) {
      const found = new Set<Item>();
      for (let key = span.start >> BUCKET_BITS; key <= (span.end - 1) >> BUCKET_BITS; key += 1) {
        for (const item of buckets.get(key) ?? []) {
          if (item.start < span.end && span.start < item.end) found.add(item);
        }
      }
      return [...found];
    },
  };
}
