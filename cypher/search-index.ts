import type { SearchNames, SearchQuery } from './search-rank.ts';

/**
 * Which names hold which two characters. Every way but by sound in which a name can answer a query takes all
 * of the query's parts (see `rank`), so that only names with the rarest pair of them need to be looked at.
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
    let rarest: readonly number[] | null = null;
    for (const part of parts) {
      for (let at = 0; at === 0 || at + 2 <= part.length; at += 1) {
        const holding = this.#holding.get(part.slice(at, at + 2)) ?? [];
        if (rarest === null || holding.length < rarest.length) rarest = holding;
      }
    }
    return rarest === null ? [] : rarest.map((position) => this.#items[position]!);
  }

  #add(key: string, position: number): void {
    const known = this.#holding.get(key);
    if (known === undefined) this.#holding.set(key, [position]);
    else if (known.at(-1) !== position) known.push(position);
  }
}
