import { simplify, TRADITIONAL } from './simplify.ts';

/**
 * Folds a text for matching: full width to half width, quotation marks and brackets to one form each, the
 * placeholder × to X, Traditional to Simplified. One code unit stays one code unit, so that offsets hold in
 * both texts.
 */
export function fold(text: string): string {
  let folded = '';
  let open = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let to = FOLDS[code]!;
    if (to === 0) continue;
    if (to === IS_TRADITIONAL) return fold(simplify(text));
    if (code === STRAIGHT_QUOTE) {
      to = (open ? '”' : '“').charCodeAt(0);
      open = !open;
    } else if (code === LINE_FEED) {
      // A straight mark left open ends with its line, so that one slip does not turn all later ones round.
      open = false;
      continue;
    }
    folded += text.slice(from, at) + String.fromCharCode(to);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Marks a character that only Traditional text has. */
const IS_TRADITIONAL = 0xffff;
const STRAIGHT_QUOTE = 0x22;
const LINE_FEED = 0x0a;
/** Marks whose full-width form is the usual one in Chinese. */
const KEPT = '，：；！？';

/** For each code unit the one that it folds to; 0 where it stays. */
const FOLDS = (() => {
  const table = new Uint16Array(65_536);
  for (let code = 0xff01; code <= 0xff5e; code += 1) {
    if (!KEPT.includes(String.fromCharCode(code))) table[code] = code - 0xfee0;
  }
  for (const [from, to] of [
    ['「『〝＂', '“'],
    ['」』〞', '”'],
    ['〈', '《'],
    ['〉', '》'],
    ['【〔［', '['],
    ['】〕］', ']'],
    ['×✕╳', 'X'],
    ['　\u00a0\t\u2002\u2003\u2009\u200b\ufeff', ' '],
    ['–—－―〜～∼', '-'],
    ['•‧・', '·'],
    ['｜', '|'],
  ] as const) {
    for (const character of from) table[character.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const character of TRADITIONAL) table[character.charCodeAt(0)] = IS_TRADITIONAL;
  table[STRAIGHT_QUOTE] = STRAIGHT_QUOTE;
  table[LINE_FEED] = LINE_FEED;
  return table;
})();
