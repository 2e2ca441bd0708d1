/** Characters that fill a square and need no blank between them: Han, kana, and the signs that go with them. */
const WIDE =
  '\\u2e80-\\u303f\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef“”‘’—…·\\u{20000}-\\u{3ffff}';

const WIDE_AT_END = new RegExp(`[${WIDE}]$`, 'u');
const WIDE_AT_START = new RegExp(`^[${WIDE}]`, 'u');

/** Joins two pieces that a line end parted: Chinese closes up, other scripts keep a blank. */
export function joinWords(left: string, right: string): string {
  if (left === '' || right === '') return left + right;
  const closesUp = WIDE_AT_END.test(left.slice(-2)) || WIDE_AT_START.test(right.slice(0, 2));
  return closesUp ? left + right : `${left} ${right}`;
}

export const isWideAtEnd = (text: string): boolean => WIDE_AT_END.test(text.slice(-2));
export const isWideAtStart = (text: string): boolean => WIDE_AT_START.test(text.slice(0, 2));
