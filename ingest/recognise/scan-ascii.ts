import { unitEnd } from './counts.ts';
import { has, tokenOf, type Token } from './token.ts';
import { KIND, VOCABULARY } from './vocabulary.ts';

/** Latin letters, digits and the signs that join them: 1+10+N, Micro-LED, 3-5, XX, R&D, 202X. */
export function scanAscii(text: string, start: number, end: number, tokens: Token[]): number {
  let at = start;
  while (at < end && isNameAscii(text.charCodeAt(at))) at += 1;
  // AI for Science: Latin words are parted by blanks, which part no name.
  while (
    at > start &&
    isLatin(text.charCodeAt(at - 1)) &&
    text[at] === ' ' &&
    isLatin(text.charCodeAt(at + 1)) &&
    at + 1 < end
  ) {
    at += 1;
    while (at < end && isNameAscii(text.charCodeAt(at))) at += 1;
  }
  if (at === start) {
    tokens.push(tokenOf('stop', start, start + 1));
    return start + 1;
  }
  const run = text.slice(start, at);
  if (run === '-' && joinsPlaces(text, at, tokens)) {
    tokens.push(tokenOf('latin', start, at));
    return at;
  }
  if (run === '·' && isHan(text, start - 1) && isHan(text, at)) return scanDot(at, tokens);
  if (/^(?:[Xx]{1,4}|\*{1,4})$/.test(run) || (/^[A-Z]$/.test(run) && '省市县区镇'.includes(text[at] ?? ' ')))
    tokens.push(tokenOf('placeholder', start, at));
  else if (/^[-.+·%]+$/.test(run)) tokens.push(tokenOf('stop', start, at));
  else if (/^\d[\d.,%~+-]*$/.test(run) || /^\d[\dXx.-]*$/.test(run)) {
    const counted = unitEnd(text, start, at, end);
    if (counted > at) {
      // 年产|10万吨|碳酸锂项目: how much is made belongs to the name.
      const last = tokens.at(-1);
      const isOutput = last?.word?.text === '年产' && last.end === start;
      tokens.push(tokenOf(isOutput ? 'number' : 'count', start, counted));
      return counted;
    }
    if (text[at] === '号' && at < end) at += 1;
    tokens.push(tokenOf('number', start, at));
  } else tokens.push(tokenOf('latin', start, at));
  return at;
}

/** The dot between the parts of a foreign name belongs to it: 阿莱·尼亚公司. */
function scanDot(at: number, tokens: Token[]): number {
  const last = tokens.at(-1);
  if (last?.kind === 'unknown') last.end = at;
  else tokens.push(tokenOf('unknown', at - 1, at));
  return at;
}

const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** 中国-东盟: a dash right after a place and before more of a name. */
function joinsPlaces(text: string, at: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    last !== undefined &&
    last.end === at - 1 &&
    (has(last, KIND.region) ||
      last.word?.text === '中国' ||
      (last.kind === 'unknown' && last.end - last.start <= 4 && beginsPlace(text, at))) &&
    isHan(text, at)
  );
}

/** 滨海-中关村: what follows the dash is a place that everybody knows. */
function beginsPlace(text: string, at: number): boolean {
  const { trie, words } = VOCABULARY;
  const end = trie.longestAt(text, at, Math.min(text.length, at + LONGEST_PLACE));
  return end > at && (words[trie.lastValue()]!.kinds & (KIND.region | KIND.area)) !== 0;
}

const LONGEST_PLACE = 12;

export const isHan = (text: string, at: number): boolean => /\p{Script=Han}/u.test(text[at] ?? '');

const NAME_ASCII = new Set(Array.from('·+-.%&*/', (character) => character.charCodeAt(0)));

const isNameAscii = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  NAME_ASCII.has(code);
