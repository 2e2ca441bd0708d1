import type { Candidate } from './candidate.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** Programmes, contests and policies that public lexicons name, wherever they stand. */
export function namesKnown(token: Token): Candidate[] {
  const type = token.word?.known;
  if (has(token, KIND.generic | KIND.class) || type === undefined) return [];
  return [{ start: token.start, end: token.end, type, rule: `known-${token.word!.group}`, weight: 5 }];
}
