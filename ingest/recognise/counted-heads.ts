import { saidNumber } from '#common/numerals';
import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { List } from './list.ts';
import type { Phrase } from './phrases.ts';
import { isField } from './members.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

const LONGEST_MEMBER = 8;
const BUILT = new Set(['laboratory', 'institute', 'centre', 'science-city', 'park', 'zone']);
/** What is a name of its own, or none at all, shares no head. */
const OTHERS =
  KIND.university | KIND.institute | KIND.platform | KIND.company | KIND.agency | KIND.class | KIND.people;

/**
 * Names whose head stands behind their number: 云岭 in 云岭、岭西|两大|南岭实验室, 云溪 in 云溪、岭西|两|镇. As many as
 * are counted; fields before a head that names no place are what several are for, not what each is called.
 */
export function namesByCountedHead(
  { items, after }: List,
  phrases: readonly Phrase[],
  text: string,
): readonly Candidate[] {
  const [count, more] = after;
  const last = items.at(-1);
  if (count?.kind !== 'count' || more || items.length < 2 || !last || count.start !== last.end)
    return NO_CANDIDATES;
  if (numberOf(text.slice(count.start, count.end)) !== items.length) return NO_CANDIDATES;
  const next = phrases[last.phrase + 1];
  if (!next || next.start !== count.end) return NO_CANDIDATES;
  if (!items.every(({ tokens, start, end }) => couldShare(tokens) && end - start <= LONGEST_MEMBER))
    return NO_CANDIDATES;
  const at = next.tokens.findIndex(({ word }) => word?.head !== undefined || LEVELS.has(word?.text ?? ''));
  const head = next.tokens[at];
  if (!head) return NO_CANDIDATES;
  const own = next.tokens.slice(0, at);
  if (LEVELS.has(head.word!.text)) {
    const isShort = items.every(({ start, end }) => end - start <= 4);
    if (!isShort || at > 0 || count.end - count.start > 1) return NO_CANDIDATES;
  } else {
    if (!BUILT.has(head.word!.head!.group)) return NO_CANDIDATES;
    if (!own.every((token) => has(token, KIND.region | KIND.generic | KIND.class))) return NO_CANDIDATES;
    const isPlaced = own.some((token) => has(token, KIND.region));
    if (!isPlaced && items.some(({ tokens }) => isField(tokens) || tokens.every(isPlain)))
      return NO_CANDIDATES;
  }
  const whole = text.slice(next.start, head.end);
  return items.map(({ start, end }) => {
    const short = text.slice(start, end) + (head.word!.text === '地' ? '' : head.word!.text);
    return {
      start,
      end,
      type: LEVELS.has(head.word!.text) ? ('Region' as const) : head.word!.head!.type,
      rule: 'shared-head',
      weight: 7,
      // Where the text itself says 云岭实验室 elsewhere, that is how it is called.
      inFull: text.includes(short) ? short : text.slice(start, end) + whole,
    };
  });
}

const LEVELS = new Set(['省', '市', '县', '区', '镇', '乡', '州', '旗', '地']);

/** 两, 三大, 4个: how many. */
function numberOf(count: string): number {
  const [said] = /^(?:[两二三四五六七八九十]|\d{1,2})(?=[大家个座所条]?$)/.exec(count) ?? [];
  return said === undefined ? 0 : saidNumber(said);
}

const couldShare = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.every(
    (token) =>
      (token.kind === 'unknown' || token.kind === 'word' || token.kind === 'placeholder') &&
      !has(token, OTHERS) &&
      (token.word?.head?.strength !== 'strong' || token.word.head.group === 'field'),
  );

const isPlain = (token: Token): boolean => has(token, KIND.generic | KIND.deed | KIND.common);
