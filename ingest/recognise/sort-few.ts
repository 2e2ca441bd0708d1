/** Up to so many, as in nearly every sentence, putting each into its place is quicker than the built-in sort, which copies. */
const FEW = 16;

/** Sorts in place, as `Array.prototype.sort` does: equals keep their order. */
export function sortFew<Item>(items: Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (items.length > FEW) return items.sort(compare);
  for (let next = 1; next < items.length; next += 1) {
    const item = items[next]!;
    let at = next;
    while (at > 0 && compare(items[at - 1]!, item) > 0) {
      items[at] = items[at - 1]!;
      at -= 1;
    }
    items[at] = item;
  }
  return items;
}
