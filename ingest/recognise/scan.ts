import { KIND, VOCABULARY, type Word } from './vocabulary.ts';

/**
 * Tokens of a sentence: words of the vocabulary, found leftmost-longest in one pass, and what lies between
 * them. Quotation marks, 《》 and short brackets become one token that holds what is inside.
 */
export type TokenKind =
  | 'word'
  | 'unknown'
  | 'latin'
  | 'number'
  | 'count'
  | 'stop'
  | 'separator'
  | 'join'
  | 'quote'
  | 'title'
  | 'bracket'
  | 'placeholder';

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Bits of KIND; 0 for what is no word. */
  bits: number;
  word: Word | undefined;
}

/** Longest quote, title and bracket that count as one token, in code units; bounds the search for a closing mark. */
const LONGEST = { quote: 48, title: 120, bracket: 24 } as const;

const JOINS = new Set(['和', '与', '及', '以及', '暨', '跟', '同']);
const NUMERALS = '0123456789一二两三四五六七八九十百千万亿数几';
const UNITS =
  /^(?:多|余|来)?(?:万|亿)?(?:个百分点|平方米|平方公里|公里|小时|人次|家次|场次|周年|百分点|分钟|年度|季度|年底|年初|年内|年末|月份|大类|小类|万元|亿元|美元|[个家项名件户届次场条人元亩头只台套种大类所座批轮年月日天吨篇本册款辆架颗位支组队期%倍点余米层瓦P])/;
const YEAR_IN_NAME =
  /^年(?:行动|倍增|攻坚|计划|提升|培育|规划|专项|跃升|攻关|赶超|翻番|发展|滚动|建设|实施|改造|振兴|突破)/;

/** Splits [start, end) of a folded text into tokens. Linear: every search inside is bounded by a constant. */
export function scan(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const { trie, words } = VOCABULARY;
  const push = (kind: TokenKind, from: number, to: number, word?: Word) => {
    tokens.push({ kind, start: from, end: to, bits: word?.kinds ?? 0, word });
  };
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const mark = MARKS[code];
    if (mark !== undefined) {
      at = scanMark(text, at, end, mark, push);
      continue;
    }
    if (code < 128 || code === 0xb7) {
      at = scanAscii(text, at, end, push);
      continue;
    }
    let wordEnd = trie.longestAt(text, at, end);
    if (NUMERAL_CODES.has(code) && wordEnd - at < 3) {
      const counted = countEnd(text, at, end);
      if (counted > at && counted >= wordEnd) {
        push('count', at, counted);
        at = counted;
        continue;
      }
    }
    if (wordEnd > at && CUT_SHORT[text[wordEnd - 1]!]?.includes(text[wordEnd] ?? ' ') && wordEnd - at > 1) {
      wordEnd = trie.longestAt(text, at, wordEnd - 1);
    }
    if (wordEnd > at) {
      const word = words[trie.lastValue()]!;
      push(JOINS.has(word.text) ? 'join' : 'word', at, wordEnd, word);
      at = wordEnd;
      continue;
    }
    if (code === 0x548c || code === 0x4e0e || code === 0x53ca || code === 0x66a8) {
      push('join', at, at + 1);
      at += 1;
      continue;
    }
    const last = tokens[tokens.length - 1];
    if (last?.kind === 'unknown' && last.end === at) last.end = at + 1;
    else push('unknown', at, at + 1);
    at += 1;
  }
  return mended(tokens);
}

/** A single character that is a word only at a name's end (城, 园, 所, 州) is part of an unknown word before its end. */
function mended(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = whole[whole.length - 1];
    const next = tokens[index + 1];
    // 超重|力|离心: an everyday word before a single unknown character, with more of a name after it.
    const mends =
      (token.bits & KIND.common) !== 0 &&
      next?.kind === 'unknown' &&
      next.end - next.start === 1 &&
      next.start === token.end &&
      tokens[index + 2]?.start === next.end &&
      continues(tokens[index + 2]!);
    if (mends) {
      next.start = token.start;
      continue;
    }
    // 超|维新|能源: an everyday word after a single unknown character was cut out of a name.
    const torn = last?.kind === 'unknown' && last.end - last.start === 1 && last.end === token.start && (token.bits & KIND.common) !== 0;
    if (torn) {
      last.end = token.end;
      if (next?.kind === 'unknown' && next.start === token.end) {
        next.start = last.start;
        whole.pop();
      }
      continue;
    }
    const opens = last === undefined || last.end < token.start || (last.kind !== 'word' && last.kind !== 'unknown') || (last.bits & KIND.barrier) !== 0;
    if (opens && isLetterOfName(token) && next?.kind === 'unknown' && next.start === token.end) {
      next.start = token.start;
      continue;
    }
    if (last?.kind === 'unknown' && last.end === token.start && isLetterOfName(token) && next?.start === token.end && continues(next)) {
      last.end = token.end;
      if (next.kind === 'unknown') {
        next.start = last.start;
        whole.pop();
      }
    } else whole.push(token);
  }
  return whole;
}

const isLetterOfName = (token: Token): boolean =>
  token.kind === 'word' && token.end - token.start === 1 && !(token.bits & KIND.barrier) && !LEVELS.includes(token.word!.text);
const LEVELS = '省市县区旗盟镇乡村';
const continues = (token: Token): boolean => token.kind === 'unknown' || (token.kind === 'word' && !(token.bits & KIND.barrier));


/** A word that ends on the first is too long where the second follows: 园区科|技 is 园区 科技. */
const CUT_SHORT: Readonly<Record<string, string>> = { 科: '技学研普创目', 股: '份权票', 处: '理置于罚', 市: '级场', 县: '级域', 区: '级域', 省: '级' };

type Mark = 'quote' | 'title' | 'bracket' | 'separator' | 'stop' | 'space' | 'placeholder';

const MARKS: readonly (Mark | undefined)[] = (() => {
  const marks: (Mark | undefined)[] = [];
  const set = (characters: string, mark: Mark) => {
    for (const character of characters) marks[character.charCodeAt(0)] = mark;
  };
  set('“‘', 'quote');
  set('《', 'title');
  set('(', 'bracket');
  set('、', 'separator');
  set('。，；：！？”’》)]【】[…,;:!?—|\r\n\v\f{}<>=^`~@$\\#■□◆●▲★※→', 'stop');
  set(' ', 'space');
  set('某', 'placeholder');
  return marks;
})();

const CLOSERS = { quote: '”’', title: '》', bracket: ')' } as const;
const NUMERAL_CODES = new Set([...NUMERALS].map((character) => character.charCodeAt(0)));

type Push = (kind: TokenKind, from: number, to: number, word?: Word) => void;

function scanMark(text: string, at: number, end: number, mark: Mark, push: Push): number {
  if (mark === 'stop' || mark === 'separator') {
    push(mark, at, at + 1);
    return at + 1;
  }
  if (mark === 'space') return at + 1;
  if (mark === 'placeholder') {
    let to = at + 1;
    while (to < end && text[to] === '某') to += 1;
    push('placeholder', at, to);
    return to;
  }
  const close = closing(text, at, Math.min(end, at + LONGEST[mark]), mark);
  if (close < 0) {
    push('stop', at, at + 1);
    return at + 1;
  }
  if (mark === 'bracket' && !NAME_IN_BRACKETS.test(text.slice(at + 1, close))) {
    push('stop', at, at + 1);
    return at + 1;
  }
  push(mark, at, close + 1);
  return close + 1;
}

/** What a bracket inside a name may hold: a place, a placeholder, 集团; no list, no explanation. */
const NAME_IN_BRACKETS =
  /^(?!以下|简称|暂名|下称|暂定|含|包括|不含|如|即|共|约|其中|牵头|责任|配合|\d+$)[^、，；：。,;:]{1,14}$/;

function closing(text: string, from: number, limit: number, mark: 'quote' | 'title' | 'bracket'): number {
  const open = text[from]!;
  const closers = CLOSERS[mark];
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    const character = text[at]!;
    if (character === open) depth += 1;
    else if (closers.includes(character)) {
      depth -= 1;
      if (depth === 0) return at > from + 1 ? at : -1;
    } else if (character === '。' || character === '\n' || (mark === 'quote' && character === '；'))
      return -1;
  }
  return -1;
}

/** Latin letters, digits and the signs that join them: 1+10+N, Micro-LED, 3-5, XX, R&D, 202X. */
function scanAscii(text: string, start: number, end: number, push: Push): number {
  let at = start;
  while (at < end && isNameAscii(text.charCodeAt(at))) at += 1;
  if (at === start) {
    push('stop', start, start + 1);
    return start + 1;
  }
  const run = text.slice(start, at);
  if (/^(?:[Xx]{1,4}|\*{1,4})$/.test(run)) {
    push('placeholder', start, at);
    return at;
  }
  if (/^[-.+·%]+$/.test(run)) {
    push('stop', start, at);
    return at;
  }
  if (/^[\d.,%~+-]+$/.test(run) || /^\d[\dXx.-]*$/.test(run)) {
    const unit = UNITS.exec(text.slice(at, Math.min(end, at + 6)));
    const date = run.length === 4 && text[at] === '年' && !YEAR_IN_NAME.test(text.slice(at, at + 3));
    if (unit && !(unit[0] === '所' && joined(text, start)) && (date || !YEAR_IN_NAME.test(text.slice(at, at + 3)))) {
      push('count', start, at + unit[0].length);
      return at + unit[0].length;
    }
    if (text[at] === '号') at += 1;
    push('number', start, at);
    return at;
  }
  push('latin', start, at);
  return at;
}

/** Whether a number with 所 ends a name (电科38所) rather than counting: a character of a name stands before it. */
const joined = (text: string, start: number): boolean => /[\p{Script=Han}]/u.test(text[start - 1] ?? '') && !'的了等有建设新增达到近约超共计第'.includes(text[start - 1]!);

function isNameAscii(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 0xb7 ||
    code === 43 ||
    code === 45 ||
    code === 46 ||
    code === 37 ||
    code === 38 ||
    code === 42 ||
    code === 47
  );
}

/** The end of a count in Chinese numerals with its unit (三大, 两家, 十余项); `start` if it is none. */
function countEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 8 && NUMERALS.includes(text[at]!)) at += 1;
  const rest = text.slice(at, Math.min(end, at + 6));
  if (YEAR_IN_NAME.test(rest)) return start;
  const unit = UNITS.exec(rest);
  if (unit?.[0] === '所' && joined(text, start)) return start;
  return unit ? at + unit[0].length : start;
}

export const has = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.bits & bits) !== 0;

/** Whether no name reaches across this token. */
export function isStop(token: Token): boolean {
  if (token.kind === 'stop' || token.kind === 'count' || token.kind === 'separator' || token.kind === 'join')
    return true;
  return token.kind === 'word' && (token.bits & KIND.barrier) !== 0;
}
