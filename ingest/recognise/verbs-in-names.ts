import { has, isStop, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

export const COMPLETE =
  KIND.region | KIND.university | KIND.institute | KIND.company | KIND.class | KIND.agency;

const NAME_PART = KIND.field | KIND.broadField | KIND.deed | KIND.shield | KIND.generic | KIND.companyWord;

/**
 * A verb between a name's beginning and its head: 提升 in 平台提升行动, 建设 in 云溪建设集团, 对接 in 银企对接沙龙,
 * 联合 in 玉山联合动力股份有限公司.
 */
export function isVerbInName(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (at === from || token.kind !== 'word' || !next || next.start > token.end) return false;
  if (token.end - token.start < 2) return isInLegalName(tokens, from, at);
  if (token.start > tokens[at - 1]!.end) return false;
  const group = token.word?.group;
  if (group === 'people')
    return (
      leadsToAction(tokens, at) || isForPeople(next) || (isNamePart(next) && isForPeople(tokens[at + 2]))
    );
  // 南岭老区|高质量|发展示范区.
  if (token.word!.text === '高质量')
    return (
      next.word?.text === '发展' &&
      /^(?:zone|contest)$/.test(tokens[at + 2]?.word?.head?.group ?? '') &&
      tokens[at + 2]!.start === next.end
    );
  if (group === 'grammar' || group === 'quantity' || group === 'time' || group === 'here') return false;
  const head = next.word?.head;
  if (SERVING.has(token.word!.text) && tokens[at - 1]!.word?.text === '科技')
    return reachesAction(tokens, at);
  if (head?.group === 'action') return !LEADS_ACTION.has(token.word!.text);
  if (head?.group === 'company') return group === 'build';
  if (head?.group === 'contest') return IN_CONTEST.has(token.word!.text);
  if (head?.group === 'task-force') return true;
  if (RECRUITING.has(token.word!.text)) return RECRUITING_HEADS.test(next.word?.text ?? '');
  if ((token.word!.text === '联合' || token.word!.text === '联合攻关') && JOINED_HEADS.has(head?.group ?? ''))
    return has(tokens[at - 1], NAME_PART) || tokens[at - 1]!.kind === 'unknown';
  return opensLegalName(tokens, from, at);
}

/** 大学生|创业园, 青年|科创大会: what is made for people. */
/** 创新人才|团队支持计划: a programme that is named after those it is for. */
export function leadsToAction(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word?.group !== 'people') return false;
  for (let to = at + 1; to < tokens.length && to <= at + 4; to += 1) {
    const token = tokens[to]!;
    if (token.start > tokens[to - 1]!.end) return false;
    if (token.word?.head?.group === 'action') return /(?:计划|工程|行动)$/.test(token.word.text);
    const isPart =
      isNamePart(token) || token.word?.group === 'people' || FOSTERING.has(token.word?.text ?? '');
    if (!isPart) return false;
  }
  return false;
}

const FOSTERING = new Set([
  '支持',
  '培养',
  '引进',
  '培育',
  '引育',
  '托举',
  '激励',
  '集聚',
  '提升',
  '扶持',
  '资助',
]);

const isForPeople = (token: Token | undefined): boolean => FOR_PEOPLE.has(token?.word?.head?.group ?? '');

const FOR_PEOPLE = new Set(['contest', 'park', 'science-city', 'incubator', 'hub', 'alliance']);

/** 科技支撑乡村振兴行动: what an action serves is a part of its name. */
const SERVING = new Set(['支撑', '赋能', '助力', '引领']);

function reachesAction(tokens: readonly Token[], at: number): boolean {
  for (let to = at + 1; to < tokens.length && to <= at + 4; to += 1) {
    if (isStop(tokens[to]!) || tokens[to]!.start > tokens[to - 1]!.end) return false;
    if (tokens[to]!.word?.head?.group === 'action') return true;
  }
  return false;
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
  '作为',
  '成为',
  '牵头',
  '负责',
  '争取',
]);

/** 云溪驻沪|引才|工作站: what an office is for. */
const RECRUITING = new Set(['引才', '招才', '招引', '引育', '招商引资', '招才引智', '引聚']);
const RECRUITING_HEADS = /^(?:工作站|联络站|服务站|服务中心|中心|驿站)$/;

const IN_CONTEST = new Set(['对接', '交流', '推介', '展示', '引进', '招商引资', '招才引智']);

/** 南岭|骏|为|天粮油科技有限公司: after a place and an unknown word, one character parts no legal name. */
const isInLegalName = (tokens: readonly Token[], from: number, at: number): boolean =>
  has(tokens[from], KIND.region) &&
  !/[省市县区旗州]$/.test(tokens[from]!.word!.text) &&
  tokens[at - 1]!.kind === 'unknown' &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at + 1]!.kind === 'unknown' &&
  !'的了和与及'.includes(tokens[at]!.word!.text) &&
  endsAsCompany(tokens, at);

/** A legal name that begins after a separator with an unknown word keeps a verb in it, up to 有限公司. */
function opensLegalName(tokens: readonly Token[], from: number, at: number): boolean {
  const opener = from > 0 ? tokens[from - 1] : undefined;
  if (at - from > 2 || (tokens[from]!.kind !== 'unknown' && !has(tokens[from], KIND.company | KIND.region)))
    return false;
  if (opener && opener.kind !== 'separator' && opener.kind !== 'stop') return false;
  return endsAsCompany(tokens, at);
}

function endsAsCompany(tokens: readonly Token[], at: number): boolean {
  for (let to = at + 1; to < tokens.length && to <= at + 6; to += 1) {
    if (tokens[to]!.word?.text.endsWith('有限公司')) return true;
    if (isStop(tokens[to]!)) return false;
  }
  return false;
}

/** Whether 与 or 和 at `at` stands inside one name: between two fields or deeds, with a head further on. */
export function joinsName(tokens: readonly Token[], from: number, at: number): boolean {
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
  // 乳业科研及乳业创新中心: what begins anew is another name.
  if (right.word !== undefined && right.word === tokens[from]!.word) return false;
  // 恒通瓷业与市陶瓷研究所: the name of a body of one's own jurisdiction begins with its level.
  if (
    /^[省市县区旗州]$/.test(right.word?.text ?? '') &&
    !/^[省市县区旗州校院企]$/.test(left.word?.text ?? '')
  )
    return false;
  // 云溪干线与G60走廊: letters begin another name.
  if (right.kind === 'latin' && tokens[at + 2]?.word?.head) return false;
  if (isOpenName(tokens, from, at)) return reachesHead(tokens, at);
  if (!isNamePart(left) && !(has(left, KIND.common) && isNamePart(tokens[from]!) && at - from > 1))
    return false;
  if (!isNamePart(right) && !has(right, KIND.common)) return false;
  // In A、B和C the 和 closes a list, unless A has its head and B has none.
  if (from > 0 && tokens[from - 1]!.kind === 'separator' && !closesMember(memberBefore(tokens, from)))
    return false;
  if (tokens.slice(from, at).some((token) => has(token, KIND.class))) return false;
  return reachesHead(tokens, at);
}

/** Whether a head that ends such a name follows the join at `at`, before anything that ends the phrase. */
function reachesHead(tokens: readonly Token[], at: number): boolean {
  for (let to = at + 1; to < tokens.length && to < at + 8; to += 1) {
    const token = tokens[to]!;
    // A与B|联合|研究中心: the joint before the head is a part of it.
    if (to > at + 1 && isStop(token) && !isJoint(tokens, to)) return false;
    const head = token.word?.head;
    // 远山衡钢与云溪大学: 学院 may be of 材料与化工, no 大学 is.
    if (head && to > at + 1 && JOINED_HEADS.has(head.group)) return !token.word!.text.endsWith('大学');
  }
  return false;
}

const JOINTS = new Set(['联合', '联合攻关', '协同', '协同攻关', '协同创新']);

const isJoint = (tokens: readonly Token[], at: number): boolean =>
  JOINTS.has(tokens[at]!.word?.text ?? '') &&
  JOINED_HEADS.has(tokens[at + 1]?.word?.head?.group ?? '') &&
  tokens[at + 1]!.start === tokens[at]!.end;

/** 南岭省奶牛改良|与|乳品实验室: what opens with a place or a host and has no head yet is no name until it has one. */
function isOpenName(tokens: readonly Token[], from: number, at: number): boolean {
  const opener = tokens[from]!;
  const opens =
    has(opener, KIND.region | KIND.university | KIND.institute) ||
    opener.kind === 'placeholder' ||
    /^(?:国家|省|市)$/.test(opener.word?.text ?? '');
  if (!opens || at - from < 2) return false;
  const between = tokens.slice(from + 1, at);
  return (
    between.some((token) => isNamePart(token) || has(token, KIND.region)) &&
    between.every(
      (token) =>
        !has(token, KIND.class | KIND.people | KIND.tail) &&
        !isStop(token) &&
        (token.kind !== 'bracket' || has(token, KIND.region) || token.word !== undefined) &&
        (!token.word?.head || token.word.head.group === 'field'),
    )
  );
}

/** What ends the member before the separator at `from - 1`, without a count or bracket behind it. */
function memberBefore(tokens: readonly Token[], from: number): Token | undefined {
  let at = from - 2;
  if (at >= 0 && (tokens[at]!.kind === 'count' || tokens[at]!.kind === 'bracket')) at -= 1;
  return at < 0 ? undefined : tokens[at];
}

const closesMember = (token: Token | undefined): boolean =>
  token?.word?.head !== undefined &&
  token.word.head.group !== 'field' &&
  token.word.head.strength !== 'quoted';

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
  'contest',
]);

const isNamePart = (token: Token): boolean => token.kind === 'unknown' || has(token, NAME_PART);
