/**
 * What `read` gives for each item, in the order of the items, with the reading of a few more begun before they are
 * asked for. Throws what it throws, at the item that it throws for.
 */
export async function* readAhead<Item, Result>(
  items: readonly Item[],
  ahead: number,
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    const result = read(item);
    // Heard when its turn comes, which it may never where one before it fails.
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length > ahead) yield await begun.shift()!;
  }
  for (const result of begun) yield await result;
}
