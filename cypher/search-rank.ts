import { parseSound, soundsIn } from './sound.ts';

/**
 * How well a name answers a query. Both stores rank with this file, so both give the same answers in the same
 * order. Pure.
 */

const QUOTATION_MARKS = /["'“”‘’《》〈〉「」『』]/gu;
const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const STARTS_CJK = new RegExp(`^${CJK}`, 'u');
/** Stretches of one kind of writing: Chinese characters, or other letters and digits. */
const RUNS = new RegExp(String.raw`${CJK}+|(?:(?!${CJK})[\p{L}\p{N}])+`, 'gu');

/** Best first: exact name, exact alias, beginning, inner part, all parts of the query somewhere, the name's sound. */
export const TIERS = { name: 0, alias: 1, prefix: 2, inner: 3, parts: 4, sound: 5, innerSound: 6 } as const;
export type Tier = (typeof TIERS)[keyof typeof TIERS];

/**
 * Full and half width and case made one (Unicode NFKC, then lower case); outer space and the quotation marks
 * that decorate names dropped.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(QUOTATION_MARKS, '').trim();
}

/** A query made ready: its folded text and the parts that must all occur when the whole does not. */
export interface SearchQuery {
  readonly text: string;
  readonly parts: readonly string[];
  /** The letters, where it can be pinyin. */
  readonly sound: string | null;
}

/** Names and aliases of one thing, folded once. */
export interface SearchNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Null for a query without a letter or digit, which finds nothing. */
export function parseQuery(query: string): SearchQuery | null {
  const text = foldText(query);
  const parts = new Set<string>();
  for (const [run] of text.matchAll(RUNS)) for (const part of partsOf(run)) parts.add(part);
  return parts.size === 0 ? null : { text, parts: [...parts], sound: parseSound(text) };
}

export function foldNames(name: string, aliases: readonly string[]): SearchNames {
  return { name: foldText(name), aliases: aliases.map(foldText) };
}

/** The tier of the best way in which these names answer the query; null if they do not. */
export function rank({ text, parts, sound }: SearchQuery, names: SearchNames): Tier | null {
  const { name, aliases } = names;
  const at = name.indexOf(text);
  if (at === 0 && name.length === text.length) return TIERS.name;
  if (aliases.includes(text)) return TIERS.alias;
  if (at === 0 || aliases.some((alias) => alias.startsWith(text))) return TIERS.prefix;
  if (at > 0 || aliases.some((alias) => alias.includes(text))) return TIERS.inner;
  if (parts.every((part) => holds(names, part))) return TIERS.parts;
  return sound === null ? null : soundRank(sound, [name, ...aliases]);
}

const holds = ({ name, aliases }: SearchNames, part: string) =>
  name.includes(part) || aliases.some((alias) => alias.includes(part));

function soundRank(sound: string, names: readonly string[]): Tier | null {
  const found = names.map((name) => soundsIn(sound, name));
  if (found.includes('beginning')) return TIERS.sound;
  return found.includes('inner') ? TIERS.innerSound : null;
}

/** Runs of Chinese characters have no spaces between words; their bigrams stand for the words. */
function partsOf(run: string): string[] {
  const characters = Array.from(run);
  if (!STARTS_CJK.test(run) || characters.length < 3) return [run];
  return characters.slice(1).map((character, index) => characters[index]! + character);
}
