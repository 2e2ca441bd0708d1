import { has, isStop, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** A run of tokens that may hold one name, and the tokens that stand before and after it. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** The stops between this phrase and the one before it; empty at the start of a sentence. */
  readonly before: readonly Token[];
  /** The stops between this phrase and the next one. */
  after: readonly Token[];
}

const COMPLETE = KIND.region | KIND.university | KIND.institute | KIND.company | KIND.class | KIND.agency;
const NAME_PART = KIND.field | KIND.broadField | KIND.deed | KIND.shield | KIND.generic | KIND.companyWord;

/** No name is made of more; the bound keeps work on a phrase constant whatever the text. */
const MOST_TOKENS = 40;

/** Parts a sentence at its stops into phrases; 与 and 和 inside one name (材料与应用研究院) do not part it. */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let before: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (isStop(tokens[at]!)) {
      before.push(tokens[at]!);
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && to - at < MOST_TOKENS && !endsPhrase(tokens, at, to)) to += 1;
    const inside = tokens.slice(at, to);
    const phrase: Phrase = {
      tokens: inside,
      start: inside[0]!.start,
      end: inside[inside.length - 1]!.end,
      before,
      after: [],
    };
    const previous = phrases[phrases.length - 1];
    if (previous) previous.after = before;
    phrases.push(phrase);
    before = [];
    at = to;
  }
  const last = phrases[phrases.length - 1];
  if (last) last.after = before;
  return phrases;
}

function endsPhrase(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1]!;
  if (token.kind === 'title' || previous.kind === 'title') return true;
  if (isBreak(previous, token)) return true;
  // 张江市科技局(东西部协作)互派: an aside after a whole name ends it.
  if (
    previous.kind === 'bracket' &&
    previous.word === undefined &&
    has(tokens[at - 2], KIND.department | KIND.university | KIND.company)
  )
    return true;
  // A verb after a complete name begins something else: 实验室 放进 科技城.
  if (
    has(token, KIND.deed) &&
    ENDED.has(previous.word?.head?.group ?? '') &&
    previous.word!.head!.strength === 'strong'
  ) {
    const next = tokens[at + 1];
    if (next && next.start === token.end && !isStop(next) && !next.word?.head) return true;
  }
  if (has(token, KIND.verb) && endsName(tokens, from, at)) return true;
  if (!isStop(token)) return false;
  if (token.kind === 'join') return !joinsName(tokens, from, at);
  return !isVerbInName(tokens, from, at);
}

/** Whether what stands before `at` could be a whole name: it has its head, or a company's word of trade. */
function endsName(tokens: readonly Token[], from: number, at: number): boolean {
  const previous = tokens[at - 1]!;
  const head = previous.word?.head;
  if (has(previous, COMPLETE) || previous.kind === 'bracket') return true;
  if (head) return head.group !== 'field' && head.strength !== 'quoted';
  return has(previous, KIND.companyWord) && at - from >= 2 && tokens[from]!.kind === 'unknown';
}

/** A blank parts two names, as the cells of a table are. */
const isBreak = (left: Token, right: Token): boolean => right.start > left.end;

/**
 * A verb between a name's beginning and its head: 提升 in 平台提升行动, 建设 in 云溪建设集团, 对接 in 银企对接沙龙,
 * 联合 in 玉山联合动力股份有限公司.
 */
function isVerbInName(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (at === from || token.kind !== 'word' || token.end - token.start < 2 || !next || next.start > token.end)
    return false;
  if (token.start > tokens[at - 1]!.end) return false;
  const group = token.word?.group;
  if (group === 'people') return next.word?.head?.group === 'contest';
  if (group === 'grammar' || group === 'quantity' || group === 'time' || group === 'here') return false;
  const head = next.word?.head;
  if (head?.group === 'action') return !LEADS_ACTION.has(token.word!.text);
  if (head?.group === 'company') return group === 'build';
  if (head?.group === 'contest') return IN_CONTEST.has(token.word!.text);
  if (head?.group === 'task-force') return true;
  if (token.word!.text === '联合' && JOINED_HEADS.has(head?.group ?? ''))
    return has(tokens[at - 1], NAME_PART) || tokens[at - 1]!.kind === 'unknown';
  return opensLegalName(tokens, from, at);
}

/** Verbs that take an action as their object, so that what stands before is its subject: 局 实施 工程. */
const LEADS_ACTION = new Set([
  '实施',
  '启动',
  '开展',
  '推进',
  '落实',
  '组织',
  '深入',
  '持续',
  '深化',
  '加快',
  '参与',
  '申报',
  '承担',
  '推动',
  '执行',
  '列入',
  '获批',
  '入选',
]);
const IN_CONTEST = new Set(['对接', '交流', '推介', '展示', '引进', '招商引资', '招才引智']);

/** A legal name that begins after a separator with an unknown word keeps a verb in it, up to 有限公司. */
function opensLegalName(tokens: readonly Token[], from: number, at: number): boolean {
  const opener = tokens[from - 1];
  if (at - from > 2 || (tokens[from]!.kind !== 'unknown' && !has(tokens[from], KIND.company | KIND.region)))
    return false;
  if (opener && opener.kind !== 'separator' && opener.kind !== 'stop') return false;
  for (let to = at + 1; to < tokens.length && to <= at + 6; to += 1) {
    if (tokens[to]!.word?.text.endsWith('有限公司')) return true;
    if (isStop(tokens[to]!)) return false;
  }
  return false;
}

/** Whether 与 or 和 at `at` stands inside one name: between two fields or deeds, with a head further on. */
function joinsName(tokens: readonly Token[], from: number, at: number): boolean {
  const left = tokens[at - 1]!;
  const right = tokens[at + 1];
  if (!right || right.start > tokens[at]!.end || isStop(right)) return false;
  if (left.word?.head && left.word.head.group !== 'field') return false;
  const rightHead = right.word?.head;
  if (rightHead && JOINED_HEADS.has(rightHead.group)) {
    return isNamePart(left) && /^(?:工程|技术|应用|产业|转化|服务)/.test(right.word!.text);
  }

  if (has(left, COMPLETE) || has(right, COMPLETE) || left.kind === 'quote' || right.kind === 'quote')
    return false;
  if (!isNamePart(left) && !(has(left, KIND.common) && isNamePart(tokens[from]!) && at - from > 1))
    return false;
  if (!isNamePart(right) && !has(right, KIND.common)) return false;
  // In A、B和C the 和 closes a list, unless A has its head and B has none.
  if (tokens[from - 1]?.kind === 'separator' && !closesMember(tokens[from - 2])) return false;
  if (tokens.slice(from, at).some((token) => has(token, KIND.class))) return false;
  for (let to = at + 1; to < tokens.length && to < at + 8; to += 1) {
    const token = tokens[to]!;
    if (to > at + 1 && isStop(token)) return false;
    const head = token.word?.head;
    if (head && to > at + 1 && JOINED_HEADS.has(head.group)) return true;
  }
  return false;
}

const closesMember = (token: Token | undefined): boolean =>
  token?.word?.head !== undefined &&
  token.word.head.group !== 'field' &&
  token.word.head.strength !== 'quoted';

/** Heads after which a deed is a verb: X研究院 服务 Y盆地. */
const ENDED = new Set(['university', 'company', 'institute', 'academy', 'centre', 'laboratory']);

const JOINED_HEADS = new Set([
  'incubator',
  'park',
  'science-city',
  'zone',
  'laboratory',
  'institute',
  'centre',
  'academy',
  'hub',
  'base',
  'alliance',
  'university',
  'company',
]);

const isNamePart = (token: Token): boolean => token.kind === 'unknown' || has(token, NAME_PART);
