/** Codes with which the API says why a file came to nothing, and for which we have words of our own. */
export const REASONS = [
  'UNREADABLE',
  'UNSUPPORTED',
  'EMPTY',
  'TOO_LARGE',
  'NO_EVIDENCE',
  'USAGE',
  'LIMIT',
  'INTERRUPTED',
  'STORE_HELD',
  'STORE_UNAVAILABLE',
  'STOPPED',
] as const;
export type Reason = (typeof REASONS)[number];

/** The reason to tell for a code; one that we do not know is told as what it is to the user, a failure. */
export const reasonOf = (code: string): Reason | 'OTHER' =>
  REASONS.find((reason) => reason === code) ?? 'OTHER';
