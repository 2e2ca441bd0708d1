import { KIND, type Word } from './vocabulary.ts';

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

/** A word of the vocabulary, or what lies between two; quotes, 《》 and short brackets are one token each. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Bits of KIND; of what is no word, `unlisted` at most. */
  bits: number;
  word: Word | undefined;
}

export const tokenOf = (kind: TokenKind, start: number, end: number, word?: Word): Token => ({
  kind,
  start,
  end,
  bits: word !== undefined ? word.kinds : kind === 'unknown' || kind === 'placeholder' ? KIND.unlisted : 0,
  word,
});

export const has = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.bits & bits) !== 0;

/** Whether no name reaches across this token. */
export const isStop = ({ kind, bits }: Token): boolean =>
  kind === 'word'
    ? (bits & KIND.barrier) !== 0
    : kind === 'stop' || kind === 'count' || kind === 'separator' || kind === 'join';
