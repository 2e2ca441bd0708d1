const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral below 10,000 (两, 十, 二十五, 三百); null where it is none. */
export function chineseNumber(numeral: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  for (const character of numeral) {
    const place = PLACES[character];
    if (place !== undefined) {
      sum += (digit ?? 1) * place;
      digit = null;
    } else if (DIGITS[character] !== undefined && digit === null) {
      digit = DIGITS[character];
    } else {
      return null;
    }
  }
  return numeral === '' ? null : sum + (digit ?? 0);
}

/** The value of a count in either writing, digits or Chinese: 12 and 十二, 2 and 两; NaN where it is none. */
export const saidNumber = (said: string): number => chineseNumber(said) ?? arabicNumber(said);

/** The value of digits as a plan writes them: full width, with thousands' commas. */
export function arabicNumber(digits: string): number {
  return Number(digits.normalize('NFKC').replace(/[,\s]/g, ''));
}
