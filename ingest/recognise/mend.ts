import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/**
 * Puts names together again that the scan tore at everyday words: the longest word at a place may be none of
 * the writer's. Changes the tokens it is given and returns those that are left.
 */
export function mend(tokens: Token[]): Token[] {
  let kept = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const last = kept > 0 ? tokens[kept - 1] : undefined;
    const next = tokens[index + 1];
    if (startsTorn(token, next, tokens[index + 2]) || isLetterAtStart(token, last, next)) {
      next!.start = token.start;
      continue;
    }
    if (
      last?.kind === 'unknown' &&
      last.end === token.start &&
      (endsTorn(last, token) || isLetterInside(token, next) || joinsNothing(last, token, next))
    ) {
      last.end = token.end;
      if (next?.kind === 'unknown' && next.start === token.end) {
        next.start = last.start;
        kept -= 1;
      }
      continue;
    }
    tokens[kept] = token;
    kept += 1;
  }
  tokens.length = kept;
  return tokens;
}

/** 超重|力|离心: an everyday word before a single unknown character, with more of a name after it. */
const startsTorn = (token: Token, next: Token | undefined, after: Token | undefined): boolean =>
  has(token, KIND.common) &&
  next?.kind === 'unknown' &&
  next.end - next.start === 1 &&
  next.start === token.end &&
  after?.start === next.end &&
  continues(after);

/** 超|维新|能源: an everyday word after a single unknown character. */
const endsTorn = (last: Token, token: Token): boolean =>
  last.end - last.start === 1 && has(token, KIND.common);

/** 城|东: a character that is a word only at a name's end, at a name's beginning. */
const isLetterAtStart = (token: Token, last: Token | undefined, next: Token | undefined): boolean =>
  (isLetter(token) || (last?.kind === 'separator' && OPENING.has(token.word?.text ?? ''))) &&
  next?.kind === 'unknown' &&
  next.start === token.end &&
  (last === undefined ||
    last.end < token.start ||
    (last.kind !== 'word' && last.kind !== 'unknown') ||
    has(last, KIND.barrier | KIND.deed));

/** 谯|城|经开区: the same inside a name. */
const isLetterInside = (token: Token, next: Token | undefined): boolean =>
  isLetter(token) && next?.start === token.end && continues(next);

/** 众|和、: what joins nothing is the end of a name. */
const joinsNothing = (last: Token, token: Token, next: Token | undefined): boolean =>
  token.kind === 'join' &&
  token.end - token.start === 1 &&
  last.end - last.start <= 3 &&
  next?.start === token.end &&
  (next.kind === 'separator' || next.word?.text === '等');

/** 来|思尔乳业: verbs that names of companies begin with, as members of lists. */
const OPENING = new Set(['来', '去', '过', '居']);

const LEVELS = '省市县区旗盟镇乡村';

const isLetter = (token: Token): boolean =>
  token.kind === 'word' &&
  token.end - token.start === 1 &&
  !has(token, KIND.barrier) &&
  !LEVELS.includes(token.word!.text);

const continues = (token: Token): boolean =>
  token.kind === 'unknown' || (token.kind === 'word' && !has(token, KIND.barrier));
