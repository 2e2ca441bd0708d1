import { has, type Token } from './token.ts';
import { NOUNS } from './tables.ts';
import { KIND } from './vocabulary.ts';

const NAMED =
  KIND.university |
  KIND.institute |
  KIND.company |
  KIND.platform |
  KIND.region |
  KIND.area |
  KIND.field |
  KIND.named;

export const ORGANISATION = KIND.university | KIND.institute | KIND.company | KIND.platform | KIND.area;

/**
 * How much a run of tokens says that only one thing can be meant: unknown characters, places, fields,
 * organisations and quoted words count; generic words (科技, 创新, 省级) and deeds (服务, 转化) do not.
 */
export function telling(tokens: readonly Token[], from = 0, to = tokens.length): number {
  let score = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    score += weightOf(token);
    // 糖产业, 盐产业: one character before 产业 is a field.
    const isOne = token.kind === 'unknown' && token.end - token.start === 1;
    if (isOne && at + 1 < to && tokens[at + 1]!.word?.text === '产业') score += 1;
  }
  return score;
}

function weightOf(token: Token): number {
  switch (token.kind) {
    case 'unknown':
      return token.end - token.start >= 2 ? 2 : 1;
    case 'quote':
    case 'placeholder':
    case 'latin':
      return 2;
    case 'bracket':
      return token.word && token.word.kinds & (KIND.region | KIND.area) ? 2 : 0;
    case 'number':
      return token.end - token.start >= 2 ? 2 : 1;
    case 'word':
      if (has(token, NAMED) || token.word?.head?.group === 'academy') return 2;
      if (has(token, KIND.broadField | KIND.shield | KIND.companyWord)) {
        return has(token, KIND.generic | KIND.deed) ? 0 : token.end - token.start >= 2 ? 2 : 1;
      }
      return 0;
    default:
      return 0;
  }
}

/** Whether every token is a word that only ever describes: no name can be made of these alone. */
export const isGeneric = (tokens: readonly Token[]): boolean =>
  tokens.every(
    (token) =>
      token.kind === 'word' &&
      has(token, KIND.generic | KIND.class | KIND.deed | KIND.people | KIND.common) &&
      !has(token, NAMED | KIND.broadField),
  );

/** Named by words that no lexicon holds, a place or an organisation; fields alone may describe a class. */
export const hasProper = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      (token.kind === 'unknown' && token.end - token.start >= 2) ||
      token.kind === 'quote' ||
      token.kind === 'placeholder' ||
      (token.kind === 'bracket' && token.word !== undefined && (token.word.kinds & KIND.region) !== 0) ||
      has(token, KIND.region | ORGANISATION),
  );

/** Whether a word is made of everyday nouns: 工作成效 is no company. */
export function isEveryday(word: string): boolean {
  if (word.length % 2 === 1) return false;
  for (let at = 0; at < word.length; at += 2) if (!NOUNS.has(word.slice(at, at + 2))) return false;
  return true;
}
