import type { EntityType } from '#ontology';
import type { Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './scan.ts';
import { isGeneric, telling } from './telling.ts';
import { KIND } from './vocabulary.ts';

/** Names side by side (A、B和C), and what the words after them say they are (等企业, 三个产业). */
export interface List {
  readonly items: readonly Item[];
  readonly tail: { readonly type: EntityType | 'Org'; readonly group: string } | null;
  /** Stops before the first item. */
  readonly before: readonly Token[];
  /** Stops after the last item. */
  readonly after: readonly Token[];
}

/** One member: its tokens, without a tail that is glued to it. */
export interface Item {
  readonly phrase: number;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** All lists of a sentence; a phrase that stands alone is a list of one, which may have a tail as well. */
export function listsOf(phrases: readonly Phrase[]): List[] {
  const lists: List[] = [];
  let from = 0;
  while (from < phrases.length) {
    let to = from;
    while (to + 1 < phrases.length && isListBreak(phrases[to]!.after)) to += 1;
    lists.push(listOf(phrases, from, to));
    from = to + 1;
  }
  return lists;
}

const isListBreak = (stops: readonly Token[]): boolean =>
  stops.length === 1 && (stops[0]!.kind === 'separator' || stops[0]!.kind === 'join');

function listOf(phrases: readonly Phrase[], from: number, to: number): List {
  const items = phrases
    .slice(from, to + 1)
    .map((phrase, index) => item(from + index, trimmed(phrase.tokens)));
  const last = phrases[to]!;
  const next = phrases[to + 1];
  let tail: List['tail'] = null;
  const stops = last.after;
  const etc = stops[0]?.word?.text === '等' && stops[0].start === last.end;
  const counted = stops[etc ? 1 : 0]?.kind === 'count';
  if ((etc || counted) && next && onlyDescribes(stops.slice(etc ? 1 : 0))) tail = tailIn(next.tokens);
  if (etc && !tail) tail = tailAmong(stops.slice(1));
  if (!tail && !etc) {
    const glued = gluedTail(last.tokens);
    if (glued && glued.at > 0) {
      tail = glued.tail;
      const kept = trimmed(last.tokens.slice(0, glued.at));
      if (kept.length > 0) items[items.length - 1] = item(to, kept);
      else items.pop();
    }
  }
  return { items, tail, before: phrases[from]!.before, after: last.after };
}

function item(phrase: number, tokens: readonly Token[]): Item {
  return { phrase, tokens, start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 };
}

/** Between 等 and the tail only numbers and adjectives stand: 等3家 知名 企业. */
const onlyDescribes = (stops: readonly Token[]): boolean =>
  stops.every((token) => token.kind === 'count' || has(token, KIND.quantity) || token.word?.text === '的');

/** The tail word in the phrase that follows 等; words before it may describe it (特色产业, 高新技术企业). */
function tailIn(tokens: readonly Token[]): List['tail'] {
  const first = tokens[0]!;
  if (first.kind === 'quote') return null;
  for (let at = Math.min(tokens.length, 5) - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (token.word?.tail && tokens.slice(0, at).every((t) => isDescriptive(t))) return token.word.tail;
  }
  return null;
}

const isDescriptive = (token: Token): boolean =>
  token.kind === 'word' &&
  has(
    token,
    KIND.generic | KIND.class | KIND.deed | KIND.broadField | KIND.field | KIND.companyWord | KIND.shield,
  );

function tailAmong(stops: readonly Token[]): List['tail'] {
  for (const token of stops) {
    if (token.word?.tail) return token.word.tail;
    if (token.kind !== 'count' && !has(token, KIND.quantity)) return null;
  }
  return null;
}

/** 领域 in 人工智能领域, 产业 in 林麝产业: the tail is the end of the last member. */
function gluedTail(tokens: readonly Token[]): { tail: NonNullable<List['tail']>; at: number } | null {
  const last = tokens[tokens.length - 1]!;
  const tail = last.word?.tail;
  if (!tail || tail.type !== 'Industry') return null;
  let at = tokens.length - 1;
  while (at > 0 && has(tokens[at - 1], KIND.generic) && !has(tokens[at - 1], KIND.field | KIND.broadField))
    at -= 1;
  return { tail, at };
}

/** Without the deeds and ranks that stand before a member: 发展 X, 重点 X. */
export function trimmed(tokens: readonly Token[]): Token[] {
  let from = 0;
  while (from < tokens.length - 1) {
    const token = tokens[from]!;
    const plain = token.kind === 'word' && !has(token, KIND.field | KIND.broadField | KIND.region);
    const skip =
      plain &&
      ((has(token, KIND.deed | KIND.focus | KIND.sponsor) && !token.word?.known) ||
        (has(token, KIND.generic) && token.end - token.start > 1 && !has(token, KIND.companyWord)) ||
        has(token, KIND.people));
    if (!skip || telling(tokens.slice(from + 1)) < 2) break;
    from += 1;
  }
  return tokens.slice(from);
}

const NOT_MEMBER = KIND.class | KIND.people | KIND.owner;

/** What each member is by the list's tail; members with a head of their own keep it (see `heads.ts`). */
export function namesByTail(list: List, text: string): Candidate[] {
  const { tail } = list;
  if (!tail) return [];
  return list.items.flatMap((member) => {
    const type = tail.type === 'Org' ? organisation(text.slice(member.start, member.end)) : tail.type;
    if (!type || !couldBe(type, member, text, list)) return [];
    return [{ ...inner(member), type, rule: `tail-${tail.group}`, weight: 5 }];
  });
}

/** A quoted member without its marks. */
function inner(member: Item): { start: number; end: number } {
  const only = member.tokens.length === 1 && member.tokens[0]!.kind === 'quote';
  return only ? { start: member.start + 1, end: member.end - 1 } : { start: member.start, end: member.end };
}

function organisation(name: string): EntityType | null {
  if (/(?:大学|学院|大)$/.test(name)) return 'University';
  if (/(?:院|所|中心|室)$/.test(name)) return 'ResearchInstitute';
  if (/(?:银行|公司|集团|担保|证券|保险)$/.test(name)) return 'Company';
  return null;
}

function couldBe(type: EntityType, { tokens, start, end }: Item, text: string, list: List): boolean {
  const length = end - start;
  if (tokens.length === 0 || length < 2 || length > 24) return false;
  if (isGeneric(tokens) || tokens.some((token) => has(token, NOT_MEMBER) && tokens.length === 1))
    return false;
  const head = tokens[tokens.length - 1]!.word?.head;
  const score = telling(tokens);
  switch (type) {
    case 'Company':
      return (
        score >= 2 &&
        (!head ||
          head.group === 'company' ||
          has(tokens[tokens.length - 1], KIND.companyWord) ||
          tokens[0]!.kind === 'quote') &&
        !isField(tokens)
      );
    case 'Industry': {
      if (head && !['field', 'academy-short', 'park-short', 'action', 'zone-bare'].includes(head.group))
        return false;
      if (
        tokens.some((token) =>
          has(token, KIND.university | KIND.institute | KIND.company | KIND.class | KIND.people),
        )
      )
        return false;
      if (text.slice(start, end).endsWith('企业')) return false;
      return score >= 2 || (score >= 1 && list.items.length > 1);
    }
    case 'Region':
      return score >= 2 && length <= 12 && !head;
    case 'Agency':
      return false;
    case 'Policy':
    case 'Project':
    case 'Event':
    case 'TalentProgram':
      return (
        tokens[0]!.kind === 'quote' ||
        (score >= 2 && length <= 16 && !head && list.items.length > 1 && type === 'TalentProgram')
      );
    default:
      return score >= 2 && !head && list.items.length > 1;
  }
}

export const isField = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => has(token, KIND.field)) &&
  tokens.every((token) => has(token, KIND.field | KIND.broadField | KIND.deed | KIND.generic));
