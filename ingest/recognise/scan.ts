import { countEnd, isNumeral } from './counts.ts';
import { mend } from './mend.ts';
import { partVerbs } from './part-verbs.ts';
import { isHan, scanAscii } from './scan-ascii.ts';
import { tokenOf, type Token } from './token.ts';
import { KIND, VOCABULARY } from './vocabulary.ts';

/** Longest quote, title and bracket that count as one token, in code units; bounds the search for a closing mark. */
const LONGEST = { quote: 48, title: 120, bracket: 24 } as const;

type Enclosing = keyof typeof LONGEST;

const CHARACTER = {
  other: 0,
  quote: 1,
  title: 2,
  bracket: 3,
  separator: 4,
  stop: 5,
  space: 6,
  placeholder: 7,
  ascii: 8,
  numeral: 9,
} as const;

const ENCLOSING: Readonly<Record<number, Enclosing>> = { 1: 'quote', 2: 'title', 3: 'bracket' };

/** What each code unit opens, so that most of the scan is one look-up a character. */
const CLASSES = (() => {
  const classes = new Uint8Array(65_536);
  const set = (characters: string, value: number) => {
    for (const character of characters) classes[character.charCodeAt(0)] = value;
  };
  for (let code = 0; code < 128; code += 1) classes[code] = CHARACTER.ascii;
  for (let code = 0; code < 65_536; code += 1)
    if (code >= 128 && isNumeral(code)) classes[code] = CHARACTER.numeral;
  set('·', CHARACTER.ascii);
  set('“‘', CHARACTER.quote);
  set('《', CHARACTER.title);
  set('(', CHARACTER.bracket);
  set('、', CHARACTER.separator);
  set('。，；：！？”’》)]【】[…,;:!?—|\r\n\v\f{}<>=^`~@$\\#■□◆●▲★※→', CHARACTER.stop);
  set(' ', CHARACTER.space);
  set('某', CHARACTER.placeholder);
  return classes;
})();

const CLOSERS = { quote: '”’', title: '》', bracket: ')' } as const;

/** A word that ends on the first is too long where the second follows: 园区科|技 is 园区 科技. */
const CUT_SHORT: ReadonlyMap<number, string> = new Map(
  Object.entries({
    科: '技学研普创目',
    股: '份权票',
    处: '理置于罚',
    市: '级场',
    县: '级域',
    区: '级域',
    省: '级',
    所: '需有属得',
  }).map(([last, next]) => [last.charCodeAt(0), next]),
);

/**
 * Splits [start, end) of a folded text into tokens: words of the vocabulary, found leftmost-longest in one pass,
 * and what lies between them. Linear: every search inside is bounded by a constant.
 */
export function scan(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const kind = CLASSES[text.charCodeAt(at)]!;
    if (kind === CHARACTER.other) at = scanWord(text, at, end, tokens);
    else if (kind === CHARACTER.numeral) at = scanNumeral(text, at, end, tokens);
    else if (kind === CHARACTER.space) at += 1;
    else if (kind === CHARACTER.ascii) at = scanAscii(text, at, end, tokens);
    else if (kind === CHARACTER.placeholder) at = scanPlaceholder(text, at, end, tokens);
    else if (kind === CHARACTER.stop || kind === CHARACTER.separator) {
      tokens.push(tokenOf(kind === CHARACTER.stop ? 'stop' : 'separator', at, at + 1));
      at += 1;
    } else at = scanEnclosed(text, at, end, ENCLOSING[kind]!, tokens);
  }
  return partVerbs(mend(tokens), text);
}

/** 第十二届 in a name counts nothing. */
const EDITION = /^第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})届/;
const LONGEST_EDITION = 6;

function scanWord(text: string, at: number, end: number, tokens: Token[]): number {
  if (text[at] === '第') {
    const edition = EDITION.exec(text.slice(at, Math.min(end, at + LONGEST_EDITION)));
    if (edition) {
      tokens.push(tokenOf('number', at, at + edition[0].length));
      return at + edition[0].length;
    }
  }
  const { trie, words } = VOCABULARY;
  let wordEnd = trie.longestAt(text, at, end);
  if (
    wordEnd - at > 1 &&
    wordEnd < end &&
    CUT_SHORT.get(text.charCodeAt(wordEnd - 1))?.includes(text[wordEnd]!)
  ) {
    wordEnd = trie.longestAt(text, at, wordEnd - 1);
  }
  if (wordEnd > at) {
    const word = words[trie.lastValue()]!;
    tokens.push(tokenOf(word.joins ? 'join' : 'word', at, wordEnd, word));
    return wordEnd;
  }
  const last = tokens.at(-1);
  if (last?.kind === 'unknown' && last.end === at) last.end = at + 1;
  else tokens.push(tokenOf('unknown', at, at + 1));
  return at + 1;
}

function scanNumeral(text: string, at: number, end: number, tokens: Token[]): number {
  const wordEnd = VOCABULARY.trie.longestAt(text, at, end);
  const counted = wordEnd - at < 3 ? countEnd(text, at, end) : at;
  const last = tokens.at(-1);
  // 张一元、…: a numeral after a single unknown character, at the end of a list's member, is part of a name.
  const named =
    text[counted] === '、' && last?.kind === 'unknown' && last.end === at && last.end - last.start === 1;
  if (named) {
    last.end = counted;
    return counted;
  }
  if (wordEnd <= at + 1 && sumsUpPlaces(text, at, tokens)) {
    tokens.push(tokenOf('count', at, at + 1));
    return at + 1;
  }
  if (counted === at || counted < wordEnd) return scanWord(text, at, end, tokens);
  tokens.push(tokenOf(isSizeInName(text, at, counted, last) ? 'number' : 'count', at, counted));
  return counted;
}

const LEVELS = '省市县区镇乡州旗地';
const LONGEST_MEMBER = 4;

/** 云溪、南岭|两|镇: a number right behind a list's last member, before the level of all its places. */
function sumsUpPlaces(text: string, at: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!LEVELS.includes(text[at + 1] ?? '。') || last?.end !== at || text[at] === '一') return false;
  return tokens.slice(-1 - LONGEST_MEMBER, -1).some(({ kind }) => kind === 'separator' || kind === 'join');
}

/** 云溪|万亩|脐橙基地, 云溪智能|二期、: behind the beginning of a name, how large a thing or which part of it. */
const isSizeInName = (text: string, at: number, end: number, last: Token | undefined): boolean =>
  last?.end === at &&
  (last.word?.text === '年产' ||
    (/^[百千万十]+亩$/.test(text.slice(at, end)) &&
      (last.kind === 'unknown' || (last.bits & KIND.region) !== 0)) ||
    (/^[一二三四五六]期$/.test(text.slice(at, end)) &&
      (last.kind === 'unknown' || ((last.bits & KIND.companyWord) !== 0 && last.word?.head === undefined)) &&
      /[、等和]|项目/.test(text.slice(end, end + 2))));

function scanPlaceholder(text: string, at: number, end: number, tokens: Token[]): number {
  let to = at + 1;
  while (to < end && text[to] === '某') to += 1;
  tokens.push(tokenOf('placeholder', at, to));
  return to;
}

function scanEnclosed(text: string, at: number, end: number, kind: Enclosing, tokens: Token[]): number {
  const close = closing(text, at, Math.min(end, at + LONGEST[kind]), kind);
  // A single quoted character stresses a word and names nothing: 把花“种”进园区.
  const isAside = kind === 'bracket' && close - at > 9 && !isHan(text, close + 1);
  const isOne =
    !isAside &&
    close > at + (kind === 'quote' ? 2 : 0) &&
    (kind !== 'bracket' || NAME_IN_BRACKETS.test(text.slice(at + 1, close)));
  if (isOne) {
    const whole = VOCABULARY.trie.longestAt(text, at + 1, close) === close;
    const token = tokenOf(kind, at, close + 1);
    // 西部(南岭)科学城: a place in brackets tells as much as one beside them.
    if (kind === 'bracket' && whole) token.word = VOCABULARY.words[VOCABULARY.trie.lastValue()]!;
    tokens.push(token);
  } else tokens.push(tokenOf('stop', at, at + 1));
  return isOne ? close + 1 : at + 1;
}

/** What a bracket inside a name may hold: a place, a placeholder, 集团; no list, no explanation. */
const NAME_IN_BRACKETS =
  /^(?!以下|简称|暂名|下称|暂定|含|包括|不含|如|即|共|约|其中|牵头|责任|配合|\d+$)[^、，；：。,;:]{1,14}$/;

function closing(text: string, from: number, limit: number, kind: Enclosing): number {
  const open = text.charCodeAt(from);
  const closers = CLOSERS[kind];
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    // Nearly every character is a letter of the name.
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const character = text[at]!;
    if (code === open) depth += 1;
    else if (closers.includes(character)) {
      depth -= 1;
      if (depth === 0) return at > from + 1 ? at : -1;
    } else if (character === '。' || character === '\n' || (kind === 'quote' && character === '；'))
      return -1;
  }
  return -1;
}
