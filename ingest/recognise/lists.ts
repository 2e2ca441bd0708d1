import type { EntityType } from '#ontology';
import type { Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { SLOGAN } from './quotes.ts';
import { has, type Token } from './token.ts';
import { isEveryday, isGeneric, telling } from './telling.ts';
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
export function listsOf(phrases: readonly Phrase[], text: string): List[] {
  const lists: List[] = [];
  let from = 0;
  while (from < phrases.length) {
    let to = from;
    while (to + 1 < phrases.length && isListBreak(phrases[to]!.after)) to += 1;
    lists.push(listOf(phrases, from, to, text));
    from = to + 1;
  }
  return lists;
}

const isListBreak = (stops: readonly Token[]): boolean =>
  stops.length === 1 && (stops[0]!.kind === 'separator' || stops[0]!.kind === 'join');

function listOf(phrases: readonly Phrase[], from: number, to: number, text: string): List {
  const items = membersOf(phrases, from, to, text);
  const last = phrases[to]!;
  const next = phrases[to + 1];
  let tail: List['tail'] = null;
  const stops = last.after;
  const etc = stops[0]?.word?.text === '等' && stops[0].start === last.end;
  const counted = stops[etc ? 1 : 0]?.kind === 'count';
  if ((etc || counted) && next && onlyDescribes(stops.slice(etc ? 1 : 0))) tail = tailIn(next.tokens, text);
  if (etc && !tail) tail = tailAmong(stops.slice(1));
  if (!tail && AS_FIELDS.has(stops[0]?.word?.text ?? '') && isAs(phrases[from]!.before)) tail = FIELDS;
  const quoted = last.tokens.length > 1 ? quotedTail(last.tokens, text, isFocused(phrases[from]!)) : null;
  if (quoted) {
    tail = quoted;
    const marks = last.tokens.findLastIndex((token) => token.kind === 'quote');
    items[items.length - 1] = item(to, trimmed(last.tokens.slice(0, marks)));
  }
  const end = last.tokens[last.tokens.length - 1]!;
  if (!tail && !etc && to > from && has(end, KIND.field) && end.word!.text.endsWith('产业')) {
    tail = FIELDS;
  }
  if (!tail && !etc) {
    const glued = gluedTail(last.tokens);
    const several = to > from;
    if (glued && glued.at > 0 && (several || suffices(last.tokens.slice(0, glued.at)))) {
      tail = glued.tail;
      const kept = trimmed(last.tokens.slice(0, glued.at));
      if (kept.length > 0) items[items.length - 1] = item(to, kept);
      else items.pop();
    }
  }
  return { items, tail, before: phrases[from]!.before, after: last.after };
}

/** The members; 汽车及零部件 before another 、 is one of them, as 及 closes a list only before its last. */
function membersOf(phrases: readonly Phrase[], from: number, to: number, text: string): Item[] {
  const members: Item[] = [];
  for (let at = from; at <= to; at += 1) {
    const phrase = phrases[at]!;
    const join = phrase.after[0];
    const next = phrases[at + 1];
    const inside =
      at + 1 < to &&
      !(isField(phrase.tokens) && next && isField(next.tokens)) &&
      join?.kind === 'join' &&
      '及与暨'.includes(text[join.start]!) &&
      next?.after[0]?.kind === 'separator';
    if (inside) {
      members.push(item(at, [...trimmed(phrase.tokens), join, ...next.tokens]));
      at += 1;
    } else members.push(item(at, trimmed(phrase.tokens)));
  }
  return members;
}

function item(phrase: number, tokens: readonly Token[]): Item {
  return { phrase, tokens, start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 };
}

/** Between 等 and the tail only numbers and adjectives stand: 等3家 知名 企业. */
const onlyDescribes = (stops: readonly Token[]): boolean =>
  stops.every((token) => token.kind === 'count' || has(token, KIND.quantity) || token.word?.text === '的');

/** The tail word in the phrase that follows 等; words before it may describe it (特色产业, 高新技术企业). */
function tailIn(tokens: readonly Token[], text: string): List['tail'] {
  const whole = text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end);
  if (whole.length <= 7 && TRADES.test(whole)) return FIELDS;
  const first = tokens[0]!;
  if (first.kind === 'quote') return quotedTail([first], text, false);
  for (let at = Math.min(tokens.length, 5) - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (!tokens.slice(0, at).every((t) => isDescriptive(t))) continue;
    if (token.word?.tail) return token.word.tail;
    if (has(token, KIND.field) && /(?:业|经济|产业)$/.test(token.word!.text)) return FIELDS;
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

/** 以A、B为主导: what is foremost in a region is its fields, where the list opens with 以. */
const AS_FIELDS = new Set(['为主', '为主导', '为主攻', '为重点', '为特色', '为支柱', '为核心']);
const isAs = (before: readonly Token[]): boolean => before[before.length - 1]?.word?.text === '以';

const FIELDS = { type: 'Industry', group: 'list-of-fields' } as const;

/** 特色林果业, 现代种业: a trade sums up its branches; 企业 and 就业 are no trades. */
const TRADES = /[^企就创事专作商营]业$/;

const isFocused = ({ before }: Phrase): boolean => has(before[before.length - 1], KIND.focus);

/** “三大产业” or “新赛道” in quotation marks after the last member. */
function quotedTail(tokens: readonly Token[], text: string, focused: boolean): List['tail'] {
  const last = tokens.findLast((token) => token.kind === 'quote');
  if (!last) return null;
  const inner = text.slice(last.start + 1, last.end - 1);
  // 围绕葡萄、花卉“三棵草”: a number in quotation marks sums up what the verb of focus governs.
  if (focused && /^[两三四五六七八九十][\p{Script=Han}]{1,3}$/u.test(inner)) return FIELDS;
  return /^(?:[一二三四五六七八九十\d]*大?|新|未来|优势|特色)(?:链|产业|赛道|主导产业|支柱产业|新赛道|产业集群|产业链)$/.test(
    inner,
  )
    ? FIELDS
    : null;
}

/** 领域 in 人工智能领域, 产业 in 林麝产业: the tail is the end of the last member. */
function gluedTail(tokens: readonly Token[]): { tail: NonNullable<List['tail']>; at: number } | null {
  const last = tokens[tokens.length - 1]!;
  const tail = last.word?.tail;
  if (!tail || tail.type !== 'Industry') return null;
  let at = tokens.length - 1;
  while (
    at > 0 &&
    (has(tokens[at - 1], KIND.generic) || tokens[at - 1]!.word?.text === '发展') &&
    !has(tokens[at - 1], KIND.field | KIND.broadField)
  )
    at -= 1;
  const members = tokens.slice(0, at);
  if (/技术$/.test(last.word!.text) && !isField(trimmed(members))) return null;
  return { tail, at };
}

/** A single member before a glued tail: any word before 产业, but before 技术 or 领域 only a known field. */
const suffices = (tokens: readonly Token[]): boolean =>
  isField(trimmed(tokens)) || tokens.some((token) => token.kind === 'unknown');

/** Without the deeds and ranks that stand before a member: 发展 X, 重点 X. */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < tokens.length - 1) {
    const token = tokens[from]!;
    const plain = token.kind === 'word' && !has(token, KIND.field | KIND.broadField | KIND.region);
    const skip =
      plain &&
      ((has(token, KIND.deed | KIND.focus | KIND.sponsor) && !token.word?.known) ||
        DESCRIBING.has(token.word!.text) ||
        has(token, KIND.people | KIND.common));
    if (!skip || telling(tokens.slice(from + 1)) < 2) break;
    from += 1;
  }
  return from === 0 ? tokens : tokens.slice(from);
}

/** Words that rank a member of a list and are no part of its name; 先进, 高端, 前沿 are. */
const DESCRIBING = new Set([
  '重点',
  '优势',
  '主导',
  '支柱',
  '特色',
  '传统',
  '关键',
  '核心',
  '国家',
  '省级',
  '市级',
  '国家级',
  '区级',
  '县级',
  '企业',
  '产业',
  '全国',
  '骨干',
  '龙头',
  '领军',
]);

const NO_FIELD =
  KIND.university |
  KIND.institute |
  KIND.company |
  KIND.platform |
  KIND.region |
  KIND.area |
  KIND.class |
  KIND.people;

const NOT_MEMBER = KIND.class | KIND.people | KIND.owner;

/** What each member is by the list's tail; members with a head of their own keep it (see `heads.ts`). */
export function namesByTail(list: List, text: string): Candidate[] {
  const { tail } = list;
  if (!tail) return [];
  return list.items.flatMap((member) => {
    const type = tail.type === 'Org' ? organisation(text.slice(member.start, member.end)) : tail.type;
    if (!type || !couldBe(type, member, text, list)) return [];
    const weight = type === 'Company' ? 6.5 : 5;
    return [{ ...inner(member), type, rule: `tail-${tail.group}`, weight }];
  });
}

/** A quoted member without its marks. */
function inner(member: Item): { start: number; end: number } {
  const last = member.tokens[member.tokens.length - 1];
  if (member.tokens.length > 1 && last?.kind === 'quote') return { start: last.start + 1, end: last.end - 1 };
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
  if (
    SLOGAN.test(text.slice(start, end)) ||
    isGeneric(tokens) ||
    tokens.some((token) => has(token, NOT_MEMBER) && tokens.length === 1)
  )
    return false;
  const head = tokens[tokens.length - 1]!.word?.head;
  const score = telling(tokens);
  switch (type) {
    case 'Company':
      return (
        score >= 2 &&
        isProper(tokens) &&
        !isEveryday(text.slice(start, end)) &&
        (!head ||
          head.group === 'company' ||
          head.group === 'field' ||
          has(tokens[tokens.length - 1], KIND.companyWord) ||
          tokens[0]!.kind === 'quote') &&
        !isField(tokens)
      );
    case 'Industry': {
      if (head && !['field', 'academy-short', 'park-short', 'action', 'zone-bare'].includes(head.group))
        return false;
      if (tokens.some((token) => has(token, NO_FIELD))) return false;
      if (text.slice(start, end).endsWith('企业')) return false;
      return score >= 2 || (score >= 1 && list.items.length > 1);
    }
    case 'Region':
      if (tokens.length === 1 && has(tokens[0], KIND.common)) return list.items.length > 2 && length === 2;
      return score >= 2 && length <= 12 && !head;
    case 'Agency':
      return false;
    case 'Policy':
    case 'Project':
    case 'Event':
    case 'TalentProgram':
      return (
        tokens[0]!.kind === 'quote' ||
        (type === 'Event' && head?.group === 'contest' && length >= 6) ||
        (type === 'Project' &&
          list.items.length > 1 &&
          tokens.some(
            (token) =>
              (token.kind === 'unknown' && token.end - token.start >= 2) || token.kind === 'placeholder',
          ) &&
          !head &&
          !isEveryday(text.slice(start, end))) ||
        (tokens[tokens.length - 1]!.kind === 'quote' && tokens.length <= 2) ||
        (score >= 2 && length <= 16 && !head && list.items.length > 1 && type === 'TalentProgram')
      );
    default:
      return score >= 2 && !head && list.items.length > 1;
  }
}

/** A company's name holds what no lexicon lists, or is known; 内容制作 in 内容制作等企业 is a class of them. */
const isProper = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      (token.kind === 'unknown' && token.end - token.start >= 2) ||
      token.kind === 'quote' ||
      token.kind === 'latin' ||
      token.kind === 'number' ||
      token.kind === 'placeholder' ||
      has(token, KIND.company | KIND.region),
  ) ||
  (tokens.some((token) => token.kind === 'unknown' || has(token, KIND.shield)) &&
    has(tokens[tokens.length - 1], KIND.companyWord)) ||
  (tokens.length === 1 && has(tokens[0], KIND.common));

export const isField = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => has(token, KIND.field)) &&
  tokens.every(
    (token) =>
      has(token, KIND.field | KIND.broadField | KIND.deed | KIND.generic) ||
      (token.kind === 'unknown' && token.end - token.start === 1),
  );
