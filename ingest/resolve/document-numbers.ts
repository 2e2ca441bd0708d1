import type { Mention } from '../model.ts';

const NUMBER = /^[》”"]?\s*[(（]([\p{Script=Han}]{2,12}[〔[［【（(]\d{4}[〕\]］】）)]\d{1,4}号)[)）]/u;
const LONGEST = 40;

/** The number of a policy's document right after its title: another name of it. */
export function documentNumber(policy: Mention, text: string): Mention | null {
  const match = NUMBER.exec(text.slice(policy.end, policy.end + LONGEST));
  if (!match) return null;
  const start = policy.end + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length, text: match[1]!, type: 'Policy', rule: 'document-number' };
}
