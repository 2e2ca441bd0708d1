import { arabicNumber, chineseNumber } from '#common/numerals';
import { UNIT_PATTERN } from './units.ts';

/** A number with its unit in a passage; a range has a high end. Offsets count from the passage's start. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly high: number | null;
  /** With its 万 or 亿: 亿元, 万人次. */
  readonly unit: string;
  /** Written in Chinese numerals (两条), which more often count what is listed than promise. */
  readonly isChinese: boolean;
  /** 50余家, 100多家: more than it says. */
  readonly isMore: boolean;
}

/** 1,500; 2.5; and, where a faulty copy has parted the digits, 2 0. */
const NUMBER =
  '\\d(?: \\d){1,4}(?![\\d.])|[\\d０-９]{1,3}(?:,\\d{3})+(?!\\d)|[\\d０-９]{1,12}(?:[.．][\\d０-９]{1,6})?';
const SCALE = '万亿|千亿|百亿|千万|百万|万|亿';
const TO = '[-－—–~～至到]{1,2}';

/**
 * Nothing may stand right before a number that makes it a name's or date's part: G60, 1+10+N, 第3批, 2024.5,
 * 〔2024〕. The unit's own lookahead keeps 3个月 and 12场景 out.
 */
const ARABIC = new RegExp(
  `(?<![A-Za-z\\d０-９.．+＋/第№#〔号])(?<low>${NUMBER})\\s?(?<lowScale>${SCALE})?(?<lowPercent>[%％])?` +
    `(?:\\s?${TO}\\s?(?<high>${NUMBER}))?\\s?(?<more>[余多])?(?<scale>${SCALE})?(?<moreAfter>[余多])?\\s?` +
    `(?<unit>${UNIT_PATTERN})?`,
  'y',
);

const CHINESE = new RegExp(
  `(?<![第十百千万亿一二两三四五六七八九零〇])(?<low>[一二两三四五六七八九十百千]{1,6})(?<scale>${SCALE})?(?<more>余|多)?(?<unit>${UNIT_PATTERN})`,
  'g',
);

const CHINESE_QUICK = new RegExp(`[一二两三四五六七八九十百千][万亿余多]?(?:${UNIT_PATTERN})|番`);

/** A quick look for what any number in Chinese numerals holds. */
const HAS_NUMERAL = /[一二两三四五六七八九十百千番]/;

/** 翻一番 is twice, 翻两番 four times. */
const DOUBLING = /翻([一两二三])?番/g;

/** Only measures that have no unit may stand without one. */
const UNITLESS = /(?:指数|得分|分值|评分|排名)[^，。；]{0,6}$/;

/** Whether a passage may count anything: a quick look before it is read at all. */
export function mayCount(passage: string): boolean {
  return nextDigit(passage, 0) < passage.length || CHINESE_QUICK.test(passage);
}

/** Where the next digit stands; the passage's length where there is none. */
function nextDigit(passage: string, from: number): number {
  for (let at = from; at < passage.length; at += 1) {
    const code = passage.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return at;
  }
  return passage.length;
}

/** The quantities of a passage, in order. */
export function quantitiesIn(passage: string): Quantity[] {
  const found = arabicIn(passage);
  if (!HAS_NUMERAL.test(passage)) return found;
  const chinese = chineseIn(passage).filter((one) => !found.some((other) => overlap(one, other)));
  return [...found, ...chinese, ...doublingsIn(passage)].sort((a, b) => a.start - b.start);
}

function arabicIn(passage: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = nextDigit(passage, 0); at < passage.length; at = nextDigit(passage, at)) {
    ARABIC.lastIndex = at;
    const match = ARABIC.exec(passage);
    at = match ? ARABIC.lastIndex : at + 1;
    if (!match) continue;
    const groups = match.groups ?? {};
    const scale = groups['scale'] ?? groups['lowScale'] ?? '';
    const unit = groups['unit'] ?? groups['lowPercent'] ?? '';
    if (
      unit === '' &&
      !scale.endsWith('亿') &&
      !UNITLESS.test(passage.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    quantities.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      value: arabicNumber(groups['low']!),
      high: groups['high'] === undefined ? null : arabicNumber(groups['high']),
      unit: `${scale}${unit.replace('％', '%')}`,
      isChinese: false,
      isMore: groups['more'] !== undefined || groups['moreAfter'] !== undefined,
    });
  }
  return quantities;
}

function doublingsIn(passage: string): Quantity[] {
  return [...passage.matchAll(DOUBLING)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: 2 ** (chineseNumber(match[1] ?? '一') ?? 1),
    high: null,
    unit: '倍',
    isChinese: false,
    isMore: false,
  }));
}

function chineseIn(passage: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (const match of passage.matchAll(CHINESE)) {
    const groups = match.groups ?? {};
    const value = chineseNumber(groups['low']!);
    if (value === null) continue;
    quantities.push({
      start: match.index,
      end: match.index + match[0].length,
      value,
      high: null,
      unit: `${groups['scale'] ?? ''}${groups['unit'] ?? ''}`.replace('％', '%'),
      isChinese: true,
      isMore: groups['more'] !== undefined,
    });
  }
  return quantities;
}

function overlap(a: Quantity, b: Quantity): boolean {
  return a.start < b.end && b.start < a.end;
}
