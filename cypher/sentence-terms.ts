import { InnographError } from '#common/errors';

/** Most terms of one search. */
export const MOST_TERMS = 4;

/**
 * The terms in lower case, as the stores compare them, filled up to four by repeating the first. Throws USAGE for
 * none, an empty one or too many.
 */
export function sentenceTerms(terms: readonly string[]) {
  if (terms.length === 0 || terms.length > MOST_TERMS || terms.includes('')) {
    throw new InnographError('USAGE', `A search of sentences takes from 1 to ${MOST_TERMS} terms.`);
  }
  const [a = '', b = a, c = a, d = a] = terms.map((term) => term.toLowerCase());
  return { a, b, c, d };
}
