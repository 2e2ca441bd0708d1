import { countWord } from './count-words.ts';
import type { List } from './numbering.ts';

/** Which list and level a paragraph is numbered by. */
export interface NumberedBy {
  readonly listId: string;
  readonly level: number;
}

/** Counts the lists of a Word file from its beginning to its end, as Word does when it shows the file. */
export class Counters {
  readonly #lists: ReadonlyMap<string, List>;
  /** Per abstract definition: the last number of each level; undefined where it has not begun. */
  readonly #last = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** The mark of the next paragraph of this list and level, with a blank after it where one is due; '' for none. */
  next({ listId, level }: NumberedBy): string {
    const list = this.#lists.get(listId);
    const definition = list?.levels.get(level);
    if (!list || !definition) return '';
    const last = this.#last.get(list.abstractId) ?? [];
    this.#last.set(list.abstractId, last);
    this.#restart(listId, list, last);
    last[level] = (last[level] ?? definition.start - 1) + 1;
    last.length = level + 1;
    if (definition.format === 'bullet') return '• ';
    const mark = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const of = list.levels.get(shown);
      const value = last[shown] ?? of?.start ?? 1;
      return countWord(definition.isLegal ? 'decimal' : (of?.format ?? 'decimal'), value);
    });
    return /[\w.]$/.test(mark) ? `${mark} ` : mark;
  }

  /** A list that overrides where its levels start does so once, when it is first met. */
  #restart(listId: string, list: List, last: (number | undefined)[]): void {
    if (this.#restarted.has(listId)) return;
    this.#restarted.add(listId);
    for (const [level, start] of list.starts) last[level] = start - 1;
  }
}
