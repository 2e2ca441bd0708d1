import { simplify } from './simplify.ts';

/**
 * Folds a text for matching: full width to half width, quotation marks and brackets to one form each, the
 * placeholder × to X, Traditional to Simplified. One code unit stays one code unit, so that offsets hold in both texts.
 */
export function fold(original: string): string {
  const text = simplify(original);
  if (!NEEDS_FOLDING.test(text)) return text;
  let folded = '';
  let straightOpen = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let to: string | undefined;
    if (code === 0x22) {
      to = straightOpen ? '”' : '“';
      straightOpen = !straightOpen;
    } else if (code >= 0xff01 && code <= 0xff5e) {
      to = HALF_KEPT.includes(text[at]!) ? undefined : String.fromCharCode(code - 0xfee0);
    } else {
      // A straight mark left open ends with its line, so that one slip does not turn all later ones round.
      if (code === 0x0a) straightOpen = false;
      to = FOLDS.get(code);
    }
    if (to === undefined) continue;
    folded += text.slice(from, at) + to;
    from = at + 1;
  }
  return folded + text.slice(from);
}

/** Marks whose full-width form is the usual one in Chinese; kept, so that both forms are told apart from ASCII. */
const HALF_KEPT = '，：；！？';

const FOLDS = new Map<number, string>(
  (
    [
      ['「『〝＂', '“'],
      ['」』〞', '”'],
      ['〈', '《'],
      ['〉', '》'],
      ['【〔［', '['],
      ['】〕］', ']'],
      ['×✕╳', 'X'],
      ['　\u00a0\t\u2002\u2003\u2009\u200b\ufeff', ' '],
      ['–—－―〜～∼', '-'],
      ['·•‧・', '·'],
      ['|｜', '|'],
    ] as const
  ).flatMap(([from, to]) => [...from].map((character) => [character.charCodeAt(0), to] as const)),
);

const NEEDS_FOLDING =
  /["\u00a0\t\u2002\u2003\u2009\u200b\ufeff\uff01-\uff5e「『〝」』〞〈〉【】〔〕×✕╳　–—―〜∼•‧・｜]/;
