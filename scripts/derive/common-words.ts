import { dict } from '@node-rs/jieba/dict.js';
import type { Generated } from './generated.ts';

/** Words are kept from this many occurrences in the dictionary's own corpus; rarer ones are seldom met in plans. */
const LEAST_FREQUENCY = 30;
const WORD = /^[\u4e00-\u9fff]{2,3}$/;
/** Tags of jieba's dictionary: verbs; and adjectives, adverbs, pronouns, conjunctions, prepositions, times. */
const VERBS = new Set(['v', 'vi', 'vd']);
const OTHERS = new Set(['a', 'ad', 'an', 'd', 'b', 'z', 'r', 'c', 'p', 't']);
/** Nouns are only a check on words that look like names, so only frequent ones count. */
const NOUNS = new Set(['n', 'vn', 'l']);
const LEAST_FREQUENCY_OF_NOUNS = 300;
const PER_LINE = 40;

/** Everyday verbs and describing words, so that recognition knows them from the unknown words of names. */
export function commonWords(): Generated {
  const verbs: string[] = [];
  const others: string[] = [];
  const nouns: string[] = [];
  for (const line of dict.toString().split('\n')) {
    const [word, frequency, tag] = line.split(' ');
    if (!word || !tag || !WORD.test(word) || Number(frequency) < LEAST_FREQUENCY) continue;
    if (VERBS.has(tag)) verbs.push(word);
    else if (OTHERS.has(tag)) others.push(word);
    else if (NOUNS.has(tag) && word.length === 2 && Number(frequency) >= LEAST_FREQUENCY_OF_NOUNS)
      nouns.push(word);
  }
  const rows = (kind: string, words: readonly string[]): string[] => {
    const lines: string[] = [];
    for (let at = 0; at < words.length; at += PER_LINE) {
      lines.push(`${kind}\t${words.slice(at, at + PER_LINE).join(' ')}`);
    }
    return lines;
  };
  const content = [
    '# Everyday verbs and describing words of two or three characters: a name rarely begins with one.',
    "# Source: the dictionary of jieba (MIT), as npm's @node-rs/jieba carries it. Computed by",
    '# scripts/derive/common-words.ts; do not edit. Words that names do begin with belong in words.tsv, which wins. Nouns do not part a text into words;',
    '# what consists of them alone is no name of a company or place.',
    'kind\twords',
    ...rows('verb', verbs),
    ...rows('other', others),
    ...rows('noun', nouns),
    '',
  ].join('\n');
  return { path: 'ingest/recognise/tables/common.tsv', content };
}
