import type { Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { has } from './scan.ts';
import { KIND } from './vocabulary.ts';

/** Programmes, contests and policies that public lexicons name, wherever they stand. */
export function namesKnown(phrase: Phrase): Candidate[] {
  return phrase.tokens.flatMap((token) => {
    const type = token.word?.known;
    if (!has(token, KIND.named) || has(token, KIND.generic | KIND.class) || type === undefined) return [];
    return [{ start: token.start, end: token.end, type, rule: `known-${token.word!.group}`, weight: 5 }];
  });
}
