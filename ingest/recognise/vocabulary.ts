import { entityTypeSchema } from '#ontology';
import { addGazetteers, type Add } from './gazetteers.ts';
import { KIND } from './kinds.ts';
import type { Word } from './word.ts';
import { COMMON, CUES, FRAME_WORDS, HEADS } from './tables.ts';
import { compileTrie, type Trie } from './trie.ts';

export { KIND } from './kinds.ts';
export type { Word } from './word.ts';

const JOINS = new Set(['和', '与', '及', '以及', '暨', '跟', '同']);

/** Heads of industries that say little alone. */
const BROAD = new Set(['产业链', '产业体系', '产业集群', '制造业', '服务业', '加工业', '养殖业', '种植业']);

/** All words known to recognition, and the trie that finds them. Built once, at first use of the module. */
export const VOCABULARY: { readonly words: readonly Word[]; readonly trie: Trie } = build();

function build(): { words: Word[]; trie: Trie } {
  const byText = new Map<string, Word>();
  const add = (text: string, kinds: number, group: string): Word => {
    const known = byText.get(text);
    if (known) {
      known.kinds |= kinds;
      return known;
    }
    // One shape for all words: rules look into them at every token.
    const word: Word = {
      text,
      kinds,
      joins: JOINS.has(text),
      head: undefined,
      tail: undefined,
      known: undefined,
      group,
    };
    byText.set(text, word);
    return word;
  };
  for (const text of JOINS) add(text, 0, 'join');
  addGazetteers(add);
  for (const { group, kind, words: texts } of FRAME_WORDS) {
    for (const text of texts) {
      let kinds: number = KIND[kind];
      if (group === 'quantity') kinds |= KIND.quantity;
      if (group === 'people') kinds |= KIND.people;
      add(text, kinds, group);
    }
  }
  for (const { group, type, strength, words: texts } of HEADS) {
    for (const text of texts) {
      const word = add(text, KIND.head, group);
      word.head ??= { type, strength, group };
      if (group === 'field' && text.length > 2) word.kinds |= BROAD.has(text) ? KIND.broadField : KIND.field;
    }
  }
  for (const { group, cue, words: texts } of CUES) {
    for (const text of texts) addCue(add, text, cue, group);
  }
  // A verb that only ever stands beside names bounds them as well.
  const CUE = KIND.focus | KIND.sponsor | KIND.companyDeed;
  for (const word of byText.values()) {
    if (word.kinds & CUE && !(word.kinds & ~CUE) && word.text.length > 1) word.kinds |= KIND.barrier;
  }
  for (const { kind, words: texts } of COMMON) {
    if (kind === 'noun') continue;
    for (const text of texts) {
      // 七二五所|为: 所 ends names of institutes.
      if (!byText.has(text) && !text.startsWith('所'))
        add(text, kind === 'verb' ? KIND.common | KIND.verb : KIND.common, 'common');
    }
  }
  const all = [...byText.values()];
  return { words: all, trie: compileTrie(all.map((word, index) => [word.text, index] as const)) };
}

function addCue(add: Add, text: string, cue: string, group: string): void {
  const [kind, type] = cue.split(':');
  if (kind === 'tail') {
    const word = add(text, KIND.tail | KIND.generic, group);
    word.tail ??= { type: type === 'Org' ? 'Org' : entityTypeSchema.parse(type), group };
  } else if (kind === 'before') add(text, type === 'Industry' ? KIND.focus : KIND.sponsor, group);
  else if (kind === 'after') add(text, KIND.companyDeed, group);
  else if (kind === 'suffix') add(text, KIND.companyWord, group);
  else add(text, KIND.owner | KIND.barrier, group);
}
