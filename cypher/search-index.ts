import type { SearchNames, SearchQuery } from './search-rank.ts';

const MUCH_LONGER = 20;

/**
 * Which names hold which two characters. Every way but by sound in which a name can answer a query takes all
 * of the query's parts (see `rank`), so that only names with their rarest pairs need to be looked at.
 */
export class SearchIndex<Item extends { readonly names: SearchNames }> {
  readonly #items: readonly Item[];
  /** By one or two UTF-16 code units: positions of the items whose name or aliases hold them, ascending. */
  readonly #holding = new Map<string, number[]>();

  constructor(items: readonly Item[]) {
    this.#items = items;
    for (const [position, { names }] of items.entries()) {
      for (const name of [names.name, ...names.aliases]) {
        for (let at = 0; at < name.length; at += 1) {
          this.#add(name.charAt(at), position);
          if (at > 0) this.#add(name.slice(at - 1, at + 1), position);
        }
      }
    }
  }

  /** Items among which all are that can answer, in the order given. */
  candidates({ parts, sound }: SearchQuery): readonly Item[] {
    // A name that answers by its sound holds none of the letters.
    if (sound !== null) return this.#items;
    const holding = parts
      .flatMap((part) => pairsOf(part))
      .map((pair) => this.#holding.get(pair) ?? [])
      .sort((a, b) => a.length - b.length);
    const [rarest = [], ...others] = holding;
    let left = rarest;
    for (const positions of others) {
      // To go through a much longer list costs more than to look at the names that it would leave out.
      if (positions.length > left.length * MUCH_LONGER) break;
      left = inBoth(left, positions);
    }
    return left.map((position) => this.#items[position]!);
  }

  #add(key: string, position: number): void {
    const known = this.#holding.get(key);
    if (known === undefined) this.#holding.set(key, [position]);
    else if (known.at(-1) !== position) known.push(position);
  }
}

/** The pairs of characters of a part, or its one character. */
function pairsOf(part: string): string[] {
  return Array.from({ length: Math.max(1, part.length - 1) }, (_, at) => part.slice(at, at + 2));
}

/** What two ascending lists have in common. */
function inBoth(a: readonly number[], b: readonly number[]): number[] {
  const common: number[] = [];
  let at = 0;
  for (const position of a) {
    while (at < b.length && b[at]! < position) at += 1;
    if (b[at] === position) common.push(position);
  }
  return common;
}
