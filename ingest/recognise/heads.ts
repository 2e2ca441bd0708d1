import type { EntityType } from '#ontology';
import type { Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './scan.ts';
import { isGeneric, telling } from './telling.ts';
import { KIND } from './vocabulary.ts';

/** Heads whose names are hosts: they stay names of their own inside a longer one (X大学Y实验室). */
const HOSTS = new Set([
  'science-city',
  'park',
  'laboratory',
  'institute',
  'centre',
  'academy',
  'university',
  'company',
  'zone',
]);
const ORGANISATION = KIND.university | KIND.institute | KIND.company | KIND.platform | KIND.area;
/** Ranks that describe a name but are no part of it. */
const RANK = /^(?:国家|省|市|区|县|旗|州|盟|自治区|世界|厅)级$/;

export interface Named {
  readonly candidates: readonly Candidate[];
  /** Why nothing was made of a phrase that has a head; for explanations. */
  readonly refused?: string;
}

/** The name that a phrase holds by its last head noun, with the hosts inside it. */
export function namesByHead(phrase: Phrase, text: string): Named {
  const { tokens } = phrase;
  let head = tokens.length - 1;
  while (head >= 0 && !isHead(tokens[head]!)) head -= 1;
  if (head < 0) return { candidates: [] };
  const known = tokens[head]!;
  const first = firstOfName(tokens, head);
  const last = withBracket(tokens, head, text);
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  const candidates: Candidate[] = [];

  const word = known.word!;
  const modifiers = tokens.slice(first, head);
  const isKnown = has(known, ORGANISATION) && word.known !== undefined;
  if (isKnown && word.known && modifiers.every((token) => isGeneric([token]))) {
    candidates.push({
      start: known.start,
      end: known.end,
      type: word.known,
      rule: `known-${word.group}`,
      weight: 7,
    });
    return { candidates: [...candidates, ...hosts(tokens, first, head)] };
  }
  const type = isKnown ? word.known! : word.head!.type;
  const group = isKnown ? word.group : word.head!.group;
  const why = isKnown ? null : refusal(phrase, tokens, modifiers, known, last, text);
  const nested = hosts(tokens, first, head);
  if (why !== null) {
    const widest = nested.filter(
      (host) => !nested.some((o) => o !== host && o.start <= host.start && o.end >= host.end),
    );
    return { candidates: widest.map((host) => ({ ...host, nested: false })), refused: why };
  }
  candidates.push({
    start,
    end,
    type: typeOf(type, group, text.slice(start, end)),
    rule: `head-${group}`,
    weight: 6,
  });
  return { candidates: [...candidates, ...nested] };
}

function isHead(token: Token): boolean {
  if (has(token, ORGANISATION)) return true;
  return token.word?.head !== undefined && token.word.head.strength !== 'quoted' && token.kind === 'word';
}

/** Skips what stands before a name without being part of it: 服务 X, 省级 X. */
function firstOfName(tokens: readonly Token[], head: number): number {
  let first = 0;
  while (first < head) {
    const token = tokens[first]!;
    const rest = tokens.slice(first + 1, head);
    const skip =
      (token.kind === 'word' && RANK.test(token.word!.text)) ||
      (has(token, KIND.deed) && !has(token, KIND.field) && telling(rest) >= 2) ||
      has(token, KIND.people) ||
      (token.kind === 'number' && tokens[first + 1]?.kind !== 'unknown' && rest.length > 0);
    if (!skip) break;
    first += 1;
  }
  return first;
}

/** A bracket after the head belongs to the name where it holds a place or placeholder: 中心(XX). */
function withBracket(tokens: readonly Token[], head: number, text: string): number {
  const next = tokens[head + 1];
  if (next?.kind !== 'bracket') return head;
  const inner = text.slice(next.start + 1, next.end - 1);
  return inner.length <= 8 &&
    /^(?:[Xx*某]+.*|.*(?:市|省|县|区|片区|集团)|[\p{Script=Han}]{2,3})$/u.test(inner)
    ? head + 1
    : head;
}

function refusal(
  phrase: Phrase,
  tokens: readonly Token[],
  modifiers: readonly Token[],
  head: Token,
  last: number,
  text: string,
): string | null {
  const { strength, group } = head.word!.head!;
  const score = telling(modifiers);
  if (modifiers.length === 0) return 'a head noun alone';
  if (group === 'project' && score < 2) return 'a class of projects';
  if (group === 'action') return isAction(phrase, modifiers, head, score, text) ? null : 'no named action';
  if (strength === 'short') {
    const previous = modifiers[modifiers.length - 1]!;
    if (previous.end !== head.start) return 'no name before a short head';
    if (score < 2 && !(score === 1 && modifiers.length > 1)) return 'a short head without a name';
    return null;
  }
  if (score < 2) return 'only generic words before its head';
  const counted = isCounted(phrase, last === tokens.length - 1, text);
  if (counted && !hasProper(modifiers)) return 'a counted class';
  if (group === 'talent' && !hasProper(modifiers)) return 'a class of talent';
  if (group === 'finance' && !hasProper(modifiers)) return 'a class of finance';
  if (group === 'field') {
    return modifiers.some(
      (token) =>
        token.kind === 'unknown' ||
        token.kind === 'latin' ||
        has(token, KIND.field | KIND.broadField | KIND.shield),
    )
      ? null
      : 'a class of industries';
  }
  return null;
}

/** Named by words that no lexicon holds, a place or an organisation; fields alone may describe a class. */
export const hasProper = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      (token.kind === 'unknown' && token.end - token.start >= 2) ||
      token.kind === 'quote' ||
      token.kind === 'placeholder' ||
      has(token, KIND.region | ORGANISATION),
  );

const DATE = /[年月日底初末度]$/;

const CARRYING_OUT = new Set([
  '实施',
  '落实',
  '启动',
  '开展',
  '推进',
  '推动',
  '持续实施',
  '大力实施',
  '深入实施',
  '组织实施',
  '实施好',
  '执行',
]);

function isAction(
  phrase: Phrase,
  modifiers: readonly Token[],
  head: Token,
  score: number,
  text: string,
): boolean {
  const length = head.start - modifiers[0]!.start;
  if (isCounted(phrase, true, text) && !hasProper(modifiers)) return false;
  if (head.word!.text.endsWith('项目') && score < 2) return false;
  if (score >= 2 && length >= 2) return true;
  const previous = phrase.before[phrase.before.length - 1];
  return length >= 4 && previous?.word !== undefined && CARRYING_OUT.has(previous.word.text);
}

/** Whether a number stands beside the phrase: 3家重点实验室, 创新平台9个, 一批园区. */
export function isCounted(phrase: Phrase, atEnd: boolean, text: string): boolean {
  const previous = phrase.before[phrase.before.length - 1];
  const next = phrase.after[0];
  return (
    (previous !== undefined &&
      (previous.kind === 'count'
        ? !DATE.test(text.slice(previous.start, previous.end))
        : has(previous, KIND.quantity))) ||
    (atEnd && next?.kind === 'count' && !DATE.test(text.slice(next.start, next.end)))
  );
}

function typeOf(type: EntityType, group: string, name: string): EntityType {
  if (group === 'institute' && /^(?:中国科学院|中科院|中国[\p{Script=Han}]{1,4}科学院)/u.test(name))
    return 'ResearchInstitute';
  return type;
}

function hosts(tokens: readonly Token[], first: number, head: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = first; at < head; at += 1) {
    const token = tokens[at]!;
    const group = token.word?.head?.group;
    if (has(token, ORGANISATION) && token.word?.known) {
      found.push({
        start: token.start,
        end: token.end,
        type: token.word.known,
        rule: `host-${token.word.group}`,
        weight: 6,
        nested: true,
      });
    } else if (group !== undefined && HOSTS.has(group) && token.word!.head!.strength !== 'short') {
      if (telling(tokens.slice(first, at)) < 2) continue;
      found.push({
        start: tokens[first]!.start,
        end: token.end,
        type: token.word!.head!.type,
        rule: `host-${group}`,
        weight: 5,
        nested: true,
      });
    }
  }
  return found;
}
