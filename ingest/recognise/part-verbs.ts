import { has, type Token, tokenOf } from './token.ts';
import { KIND, VOCABULARY } from './vocabulary.ts';

/** Verbs of one character that no lexicon can list, as names hold them too. */
const VERBS: Readonly<Record<string, string>> = { 建: '建设', 创: '创建', 设: '设立', 办: '举办' };
const ORGANISATION = KIND.company | KIND.university | KIND.institute;
const LEVELS = new Set(['省', '市', '区', '县']);
const RANKS = new Set(['国家级', '省级', '市级', '县级', '国家', '国家重点']);

/**
 * Parts a verb of one character from unknown words: between an organisation and what it makes (甲高科|建|杂交稻…中心),
 * and before a rank (甲透平|创|国家级…中心). Changes the tokens it is given.
 */
export function partVerbs(tokens: Token[], text: string): Token[] {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'unknown') continue;
    const length = token.end - token.start;
    if (length === 2) continue;
    // Asking an array for -1 costs a call into the engine.
    const before = at > 0 ? tokens[at - 1] : undefined;
    const after = tokens[at + 1];
    // 创新中心|建|中试平台: nothing of a name stands between a whole one and the next.
    if (length === 1) {
      if (text[token.start] === '建' && after && isWhole(before, token))
        tokens[at] = verbAt(text, token.start);
      continue;
    }
    if (before?.end === token.start && has(before, ORGANISATION) && text[token.start]! in VERBS) {
      tokens.splice(at, 0, verbAt(text, token.start));
      token.start += 1;
      at += 1;
    } else if (
      after?.start === token.end &&
      (RANKS.has(after.word?.text ?? '') ||
        (LEVELS.has(after.word?.text ?? '') &&
          has(tokens[at + 2], KIND.class) &&
          tokens[at + 2]!.start === after.end)) &&
      text[token.end - 1]! in VERBS
    ) {
      tokens.splice(at + 1, 0, verbAt(text, token.end - 1));
      token.end -= 1;
      at += 1;
    }
  }
  return tokens;
}

const WHOLE = new Set([
  'centre',
  'centre-bare',
  'laboratory',
  'institute',
  'academy',
  'university',
  'company',
]);

const isWhole = (before: Token | undefined, { start }: Token): boolean =>
  before?.end === start && WHOLE.has(before.word?.head?.group ?? '') && before.word!.text.length > 1;

/** The verb at an offset, as the longer word that it stands for is known. */
function verbAt(text: string, at: number): Token {
  const whole = VERBS[text[at]!]!;
  VOCABULARY.trie.longestAt(whole, 0, whole.length);
  return tokenOf('word', at, at + 1, VOCABULARY.words[VOCABULARY.trie.lastValue()]);
}
