import { letter, roman } from '../html/list-marks.ts';

const DIGITS = '〇一二三四五六七八九';
const LEGAL = ['零壹贰叁肆伍陆柒捌玖', '拾佰仟'] as const;
const PLAIN = ['零一二三四五六七八九', '十百千'] as const;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A number from 0 to 9999 in Chinese: 十二, 二十, 一百零五. */
function inChinese(value: number, [digits, units]: readonly [string, string], dropsOne: boolean): string {
  if (value <= 0 || value > 9999) return value === 0 ? digits[0]! : `${value}`;
  let text = '';
  let hasGap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      hasGap = text !== '';
      continue;
    }
    if (hasGap) text += digits[0]!;
    hasGap = false;
    text += digits[digit]! + (power > 0 ? units[power - 1]! : '');
  }
  return dropsOne && value >= 10 && value < 20 ? text.slice(1) : text;
}

const pick = (letters: string, value: number): string => letters[value - 1] ?? `${value}`;
const digitByDigit = (value: number) => `${value}`.replace(/\d/g, (digit) => DIGITS[Number(digit)]!);
const fullWidth = (value: number) =>
  `${value}`.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

/** Enclosed numbers exist for a few values alone. */
const enclosed = (first: number, most: number) => (value: number) =>
  value >= 1 && value <= most ? String.fromCharCode(first + value - 1) : `${value}`;

/** Names of number formats as Office Open XML has them (ST_NumberFormat, ECMA-376 part 1, 17.18.59). */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => `${value}`.padStart(2, '0'),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  chineseCounting: (value) => inChinese(value, PLAIN, true),
  chineseCountingThousand: (value) => inChinese(value, PLAIN, true),
  taiwaneseCounting: (value) => inChinese(value, PLAIN, true),
  taiwaneseCountingThousand: (value) => inChinese(value, PLAIN, true),
  japaneseCounting: (value) => inChinese(value, PLAIN, true),
  koreanDigital2: digitByDigit,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: (value) => inChinese(value, LEGAL, false),
  ideographLegalTraditional: (value) => inChinese(value, LEGAL, false),
  ideographTraditional: (value) => pick(STEMS, value),
  ideographZodiac: (value) => pick(BRANCHES, value),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  none: () => '',
};

/** A list's number as Word shows it; a format that we do not know counts in digits. */
export function countWord(format: string, value: number): string {
  return (FORMATS[format] ?? String)(value);
}
