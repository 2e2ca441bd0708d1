import { has, type Token, tokenOf } from './token.ts';
import { KIND, VOCABULARY } from './vocabulary.ts';

/** Verbs of one character that no lexicon can list, as names hold them too. */
const VERBS: Readonly<Record<string, string>> = { 建: '建设', 创: '创建', 设: '设立', 办: '举办' };
const ORGANISATION = KIND.company | KIND.university | KIND.institute;
const RANKS = new Set(['国家级', '省级', '市级', '县级', '国家', '国家重点']);

/**
 * Parts a verb of one character from unknown words: between an organisation and what it makes (甲高科|建|杂交稻…中心),
 * and before a rank (甲透平|创|国家级…中心). Changes the tokens it is given.
 */
export function partVerbs(tokens: Token[], text: string): Token[] {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'unknown' || token.end - token.start < 3) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (before?.end === token.start && has(before, ORGANISATION) && text[token.start]! in VERBS) {
      tokens.splice(at, 0, verbAt(text, token.start));
      token.start += 1;
      at += 1;
    } else if (
      after?.start === token.end &&
      RANKS.has(after.word?.text ?? '') &&
      text[token.end - 1]! in VERBS
    ) {
      tokens.splice(at + 1, 0, verbAt(text, token.end - 1));
      token.end -= 1;
      at += 1;
    }
  }
  return tokens;
}

/** The verb at an offset, as the longer word that it stands for is known. */
function verbAt(text: string, at: number): Token {
  const whole = VERBS[text[at]!]!;
  VOCABULARY.trie.longestAt(whole, 0, whole.length);
  return tokenOf('word', at, at + 1, VOCABULARY.words[VOCABULARY.trie.lastValue()]);
}
