import { hash } from 'node:crypto';

/** What an id stands for; the prefix keeps ids of different things apart and readable in a log. */
export const ID_PREFIXES = {
  document: 'd',
  plan: 'p',
  section: 's',
  sentence: 't',
  entity: 'e',
  relation: 'r',
  target: 'g',
} as const;

/**
 * An id that depends on nothing but its parts, so that the same input gives the same graph on every machine.
 * 80 bits of SHA-256 in lower-case hex: with 10 million items the chance of one collision is below 1e-10.
 */
export function contentId(kind: keyof typeof ID_PREFIXES, ...parts: readonly (string | number)[]): string {
  return `${ID_PREFIXES[kind]}_${hash('sha256', JSON.stringify(parts), 'hex').slice(0, 20)}`;
}
