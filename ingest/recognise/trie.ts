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

/**
 * A transition is 8 bytes, so that the table of 65,000 of them stays in a core's own cache: a key of the node it
 * leaves (18 bits) and its character, numbered among those that occur (14 bits), and the node it leads to.
 */
const CHARACTER_BITS = 14;
const MOST_CHARACTERS = 2 ** CHARACTER_BITS;
const MOST_NODES = 2 ** (32 - CHARACTER_BITS);

/** No node; the root, which no transition leads to. */
const NONE = 0;

/** Beside a node's number (18 bits): a word ends there; none goes on from there, so that it need not be looked for. */
const ENDS = 1 << 18;
const LEAF = 1 << 19;
const NODE = ENDS - 1;

interface Built {
  /** The number of each UTF-16 code unit; 0 for those in no word. */
  readonly codes: Uint16Array;
  /** Target node of each transition, by its key. */
  readonly edges: ReadonlyMap<number, number>;
  /** What the word that ends at a node stands for. */
  readonly values: ReadonlyMap<number, number>;
}

/** Compiles words to a trie; each stands for its number. A later word replaces an equal earlier one. */
export function compileTrie(words: Iterable<readonly [word: string, value: number]>): Trie {
  return packed(build(words));
}

const keyOf = (node: number, code: number): number => (node << CHARACTER_BITS) | code;

function build(words: Iterable<readonly [word: string, value: number]>): Built {
  const codes = new Uint16Array(0x10000);
  const edges = new Map<number, number>();
  const values = new Map<number, number>();
  let characters = 1;
  let nodes = 1;
  for (const [word, value] of words) {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      if (codes[unit] === 0) codes[unit] = characters++;
      const key = keyOf(node, codes[unit]!);
      let next = edges.get(key);
      if (next === undefined) {
        next = nodes++;
        edges.set(key, next);
      }
      node = next;
    }
    values.set(node, value);
  }
  if (characters > MOST_CHARACTERS || nodes > MOST_NODES)
    throw new RangeError(`${characters} characters and ${nodes} nodes do not fit into a key of 32 bits`);
  return { codes, edges, values };
}

function packed({ codes, edges, values }: Built): Trie {
  const bits = Math.ceil(Math.log2(Math.max(1024, edges.size * 1.5)));
  const mask = 2 ** bits - 1;
  const table = new Int32Array(2 ** (bits + 1));
  // The first character decides most look-ups, so it has a table of its own.
  const first = new Int32Array(MOST_CHARACTERS);
  const valueOf = new Int32Array(edges.size + 1);
  for (const [node, value] of values) valueOf[node] = value;
  const goesOn = new Uint8Array(edges.size + 1);
  for (const key of edges.keys()) goesOn[key >>> CHARACTER_BITS] = 1;
  for (const [key, node] of edges) {
    const target = node | (values.has(node) ? ENDS : 0) | (goesOn[node] === 0 ? LEAF : 0);
    if (key > 0 && key < MOST_CHARACTERS) first[key] = target;
    let slot = slotOf(key, bits);
    while (table[2 * slot + 1] !== NONE) slot = (slot + 1) & mask;
    table[2 * slot] = key;
    table[2 * slot + 1] = target;
  }

  let last = NONE;
  return {
    longestAt(text, start, limit) {
      let best = start;
      let target = start < limit ? first[codes[text.charCodeAt(start)]!]! : NONE;
      let at = start + 1;
      while (target !== NONE) {
        const node = target & NODE;
        if ((target & ENDS) !== 0) {
          best = at;
          last = node;
        }
        if (at >= limit || (target & LEAF) !== 0) break;
        const code = codes[text.charCodeAt(at)]!;
        if (code === 0) break;
        target = follow(table, mask, bits, keyOf(node, code));
        at += 1;
      }
      return best;
    },
    lastValue: () => valueOf[last]!,
  };
}

const slotOf = (key: number, bits: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - bits);

function follow(table: Int32Array, mask: number, bits: number, key: number): number {
  let slot = slotOf(key, bits);
  for (;;) {
    const target = table[2 * slot + 1]!;
    if (target === NONE || table[2 * slot] === key) return target;
    slot = (slot + 1) & mask;
  }
}
