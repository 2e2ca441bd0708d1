import type { Span } from '../model.ts';

/** Names are shorter than a bucket or little longer, so that each lies in two or three. */
const BUCKET_BITS = 6;

/** Up to so many, as in nearly every sentence, looking at each is quicker than keeping buckets. */
const FEW = 24;

/** Spans found again by what they overlap, in time that does not grow with their number. */
export class SpanIndex<Item extends Span> {
  readonly #few: Item[] = [];
  #buckets: Map<number, Item[]> | null = null;

  add(item: Item): void {
    if (this.#buckets === null) {
      this.#few.push(item);
      if (this.#few.length <= FEW) return;
      this.#buckets = new Map();
      for (const early of this.#few) put(this.#buckets, early);
    } else put(this.#buckets, item);
  }

  overlapping(span: Span): readonly Item[] {
    if (this.#buckets === null) return this.#few.filter((item) => overlap(item, span));
    const found = new Set<Item>();
    for (let key = span.start >> BUCKET_BITS; key <= (span.end - 1) >> BUCKET_BITS; key += 1) {
      for (const item of this.#buckets.get(key) ?? []) if (overlap(item, span)) found.add(item);
    }
    return [...found];
  }

  overlaps(span: Span): boolean {
    if (this.#buckets === null) return this.#few.some((item) => overlap(item, span));
    return this.overlapping(span).length > 0;
  }
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function put<Item extends Span>(buckets: Map<number, Item[]>, item: Item): void {
  for (let key = item.start >> BUCKET_BITS; key <= (item.end - 1) >> BUCKET_BITS; key += 1) {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(item);
    else buckets.set(key, [item]);
  }
}
