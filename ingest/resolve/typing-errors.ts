import { pinyin } from 'pinyin-pro';

/** Shorter names differ by one character too easily for that to be a slip. */
const LEAST_LENGTH = 5;

const sounds = new Map<string, string>();

/** Asked of few characters, again and again. */
function sound(character: string): string {
  let known = sounds.get(character);
  if (known === undefined) sounds.set(character, (known = pinyin(character, { toneType: 'none' })));
  return known;
}

/**
 * Whether two names differ by one character that sounds the same (前言 for 前沿): the slip of one who types by
 * sound. Characters that merely look alike are told apart, as 光电 and 光伏 are.
 */
export function isHomophone(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LEAST_LENGTH) return false;
  let differs = -1;
  for (let at = 0; at < a.length; at += 1) {
    if (a[at] === b[at]) continue;
    if (differs >= 0) return false;
    differs = at;
  }
  if (differs < 0) return false;
  const [left, right] = [a[differs]!, b[differs]!];
  return /\p{Script=Han}/u.test(left) && /\p{Script=Han}/u.test(right) && sound(left) === sound(right);
}

/** Whether a name lost its last character (枣山英 for 枣山英才), where what is left has no head noun of its own. */
export const isCutShort = (short: string, full: string, hasHead: (name: string) => boolean): boolean =>
  full.length === short.length + 1 &&
  short.length >= 3 &&
  full.startsWith(short) &&
  hasHead(full) &&
  !hasHead(short);
