import type { Picture } from './picture.ts';

/** A report as blocks, which each format writes its own way. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'sentences'; readonly sentences: readonly CitedSentence[] };

/** A finding in a sentence, and what it rests on. */
export interface Point {
  readonly lead: string;
  readonly items: readonly string[];
}

export interface CitedSentence {
  readonly number: number;
  readonly text: string;
  /** Document, plan, section and place. */
  readonly where: string;
}
