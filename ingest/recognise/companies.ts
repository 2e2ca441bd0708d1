import type { Candidate } from './candidate.ts';
import type { List, Item } from './lists.ts';
import { trimmed } from './lists.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './scan.ts';
import { KIND } from './vocabulary.ts';

const ORGANISATION = KIND.university | KIND.institute | KIND.platform | KIND.region | KIND.area | KIND.agency;

/**
 * Companies without 有限公司: an unknown word before one of trade (远山轴承), where a verb before or after is one
 * that companies stand beside; or a bare unknown word between two such verbs.
 */
export function companiesIn(list: List, phrases: readonly Phrase[]): Candidate[] {
  const sponsored = has(lastWord(list.before), KIND.sponsor);
  const deed = list.after[0];
  const acts = deed !== undefined && has(deed, KIND.companyDeed);
  return list.items.flatMap((member) => {
    const own = phrases[member.phrase]!;
    const tokens = trimmed(own.tokens);
    if (tokens.length === 0) return [];
    const start = tokens[0]!.start;
    const end = tokens[tokens.length - 1]!.end;
    const next = own.after[0];
    const actsItself = next !== undefined && has(next, KIND.companyDeed) && next.start === end;
    const context = (sponsored ? 1 : 0) + (acts || actsItself ? 1 : 0) + (list.items.length > 1 ? 1 : 0);
    const rule = ruleFor(tokens, end - start, context, sponsored, acts || actsItself);
    return rule ? [{ start, end, type: 'Company' as const, rule, weight: 4 }] : [];
  });
}

function ruleFor(
  tokens: readonly Token[],
  length: number,
  context: number,
  sponsored: boolean,
  acts: boolean,
): string | null {
  if (length < 3 || length > 12) return null;
  if (tokens.length === 1 && has(tokens[0], KIND.company)) return 'company-known';
  if (tokens.some((token) => has(token, ORGANISATION) && tokens.indexOf(token) > 0)) return null;
  const last = tokens[tokens.length - 1]!;
  if (
    last.kind === 'word' &&
    last.word?.head &&
    last.word.head.group !== 'company' &&
    !has(last, KIND.companyWord)
  )
    return null;
  const unknown = tokens.slice(0, -1).some((token) => isUnknown(token));
  if (has(last, KIND.companyWord) && unknown && context >= 1) return 'company-trade';
  const allUnknown = tokens.every((token) => isUnknown(token)) && tokens.some((t) => t.kind === 'unknown');
  if (allUnknown && length <= 6 && sponsored && acts) return 'company-between-verbs';
  return null;
}

const isUnknown = (token: Token): boolean =>
  token.kind === 'unknown' ||
  (has(token, KIND.shield) && !has(token, KIND.field | KIND.broadField | KIND.generic));

const lastWord = (stops: readonly Token[]): Token | undefined => stops[stops.length - 1];

export type { Item };
