/**
 * A set of words compiled for one question: which is the longest of them that begins here? Answered in time
 * proportional to that word, so that a scan is linear in the text however many words there are.
 * Transitions lie in one open-addressed hash table of integers; no objects are made while matching.
 */
export interface Trie {
  /** The longest word of the set at `start`; its end, or `start` if there is none. `lastValue` then tells which. */
  longestAt(text: string, start: number, limit: number): number;
  /** What the word last found by `longestAt` stands for. */
  lastValue(): number;
}

const EMPTY = -1;

/** Compiles words to a trie; each stands for its number. A later word replaces an equal earlier one. */
export function compileTrie(words: Iterable<readonly [word: string, value: number]>): Trie {
  const edges = new Map<number, number>();
  const values: number[] = [EMPTY];
  for (const [word, value] of words) {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const key = node * 65_536 + word.charCodeAt(at);
      let next = edges.get(key);
      if (next === undefined) {
        next = values.length;
        values.push(EMPTY);
        edges.set(key, next);
      }
      node = next;
    }
    values[node] = value;
  }
  return packed(edges, Int32Array.from(values));
}

/** Numbers per transition in the table: node, character, target, and one to keep them in one cache line. */
const STRIDE = 4;

function packed(edges: ReadonlyMap<number, number>, values: Int32Array): Trie {
  let size = 1024;
  while (size < edges.size * 3) size *= 2;
  const mask = size - 1;
  const table = new Int32Array(size * STRIDE).fill(EMPTY);
  for (const [key, target] of edges) {
    const node = Math.floor(key / 65_536);
    const character = key % 65_536;
    let slot = slotOf(node, character, mask);
    while (table[slot * STRIDE] !== EMPTY) slot = (slot + 1) & mask;
    table[slot * STRIDE] = node;
    table[slot * STRIDE + 1] = character;
    table[slot * STRIDE + 2] = target;
  }

  // The first character decides most lookups, so it has a table of its own.
  const first = new Int32Array(65_536).fill(EMPTY);
  for (const [key, target] of edges) if (key < 65_536) first[key] = target;

  let last = EMPTY;
  return {
    longestAt(text, start, limit) {
      let best = start;
      let node = start < limit ? first[text.charCodeAt(start)]! : EMPTY;
      let at = start + 1;
      while (node !== EMPTY) {
        const value = values[node]!;
        if (value !== EMPTY) {
          best = at;
          last = value;
        }
        if (at >= limit) break;
        node = follow(table, mask, node, text.charCodeAt(at));
        at += 1;
      }
      return best;
    },
    lastValue: () => last,
  };
}

const slotOf = (node: number, character: number, mask: number): number =>
  ((Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)) >>> 7) & mask;

function follow(table: Int32Array, mask: number, node: number, character: number): number {
  let slot = slotOf(node, character, mask);
  for (;;) {
    const at = slot * STRIDE;
    const found = table[at]!;
    if (found === EMPTY) return EMPTY;
    if (found === node && table[at + 1] === character) return table[at + 2]!;
    slot = (slot + 1) & mask;
  }
}
