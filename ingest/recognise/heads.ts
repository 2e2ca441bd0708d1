import type { EntityType } from '#ontology';
import type { Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './token.ts';
import { hasProper, isEveryday, isGeneric, ORGANISATION, telling } from './telling.ts';
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
/** Ranks that describe a name but are no part of it. */
const RANK = /^(?:国家|省|市|区|县|旗|州|盟|自治区|世界|厅)级$/;
const DATE = /[年月日底初末度]$/;

export interface Named {
  readonly candidates: readonly Candidate[];
  /** Why nothing was made of a phrase that has a head; for explanations. */
  readonly refused?: string;
}

/** A phrase with what its rules need to look at. */
export interface Place {
  readonly phrase: Phrase;
  readonly text: string;
  /** The phrase is all that its sentence says: a heading. */
  readonly alone: boolean;
}

/** The name that a phrase holds by its last head noun, with the hosts inside it. */
export function namesByHead(place: Place): Named {
  const { tokens } = place.phrase;
  let head = tokens.length - 1;
  while (head >= 0 && !isHead(tokens[head]!)) head -= 1;
  if (head < 0) return { candidates: [] };
  const token = tokens[head]!;
  const word = token.word!;
  const first = firstOfName(tokens, head);
  const modifiers = tokens.slice(first, head);
  const nested = hosts(tokens, first, head);

  if (has(token, KIND.company | KIND.university) && goesOn(token, tokens[head + 1]))
    return { candidates: nested.map(standing) };
  if (has(token, ORGANISATION) && word.known !== undefined) {
    const end = has(token, KIND.university) ? tokens[withBracket(tokens, head, place.text)]!.end : token.end;
    const known: Candidate = {
      start: token.start,
      end,
      type: word.known,
      rule: `known-${word.group}`,
      weight: 7,
    };
    if (word.head === undefined || modifiers.every((modifier) => isGeneric([modifier]))) {
      return { candidates: [known, ...nested.map(standing)] };
    }
  }
  if (!word.head) return { candidates: nested.map(standing) };
  const { type, group, strength } = word.head;
  if (strength === 'complete') {
    const start = modifiers.some((modifier) => has(modifier, KIND.region))
      ? tokens[first]!.start
      : token.start;
    return { candidates: [{ start, end: token.end, type, rule: `head-${group}`, weight: 6 }] };
  }
  const last = withBracket(tokens, head, place.text);
  const refused = refusal(place, modifiers, token, last);
  if (refused !== null) return { candidates: widest(nested).map(standing), refused };
  const start = tokens[afterTown(tokens, first, head)]!.start;
  const end = tokens[last]!.end;
  const quote = group === 'field' ? modifiers.find((modifier) => modifier.kind === 'quote') : undefined;
  if (quote && quote !== modifiers[0])
    return { candidates: [{ start, end: quote.start, type, rule: 'head-field', weight: 6 }] };
  const name: Candidate = {
    start: group === 'field' ? afterPlace(tokens, first, head) : start,
    end,
    type: typeOf(type, group, place.text.slice(start, end)),
    rule: `head-${group}`,
    weight: 6,
  };
  return {
    candidates: [name, ...(group === 'company' ? [] : nested), ...regionOf(tokens, first, head, name)],
  };
}

/** A company's short name before more of a name is no name of its own: 恒通 in 恒通磁电. */
const goesOn = (token: Token, next: Token | undefined): boolean =>
  !/(?:集团|公司|银行|大学|学院|大|院)$/.test(token.word!.text) &&
  next !== undefined &&
  next.start === token.end &&
  (next.kind === 'unknown' || has(next, KIND.companyWord));

/** 海南自贸港商业航天产业 is the field 商业航天产业, in a place. */
function afterPlace(tokens: readonly Token[], first: number, head: number): number {
  let from = first;
  while (from < head && has(tokens[from], KIND.region | KIND.area)) from += 1;
  return has(tokens[from], KIND.field) ? tokens[from]!.start : tokens[first]!.start;
}

/** 云溪镇白茶科技小院 is 白茶科技小院, in a town. */
const afterTown = (tokens: readonly Token[], first: number, head: number): number =>
  /^(?:镇|乡|街道)$/.test(tokens[first + 1]?.word?.text ?? '') && telling(tokens.slice(first + 2, head)) >= 2
    ? first + 2
    : first;

const standing = (host: Candidate): Candidate => ({ ...host, nested: false });

const widest = (nested: readonly Candidate[]): Candidate[] =>
  nested.filter(
    (host) => !nested.some((other) => other !== host && other.start <= host.start && other.end >= host.end),
  );

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
      ((has(token, KIND.verb | KIND.people) ||
        (has(token, KIND.common) && !has(tokens[first + 1], KIND.field))) &&
        !(first + 1 === head && /^(?:镇|乡|街道)$/.test(tokens[head]!.word!.text))) ||
      (has(token, KIND.deed) && !has(token, KIND.field) && telling(rest) >= 2) ||
      (token.kind === 'number' && !/号/.test(token.word?.text ?? '') && tokens[first + 1]?.kind === 'number');
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
    /^(?:[Xx*某]+.*|.*(?:市|省|县|区|片区|院区|校区|集团|分院)|[\p{Script=Han}]{2,3})$/u.test(inner)
    ? head + 1
    : head;
}

/** Why a phrase with this head is no name; null where it is one. */
function refusal(
  { phrase, text, alone }: Place,
  modifiers: readonly Token[],
  head: Token,
  last: number,
): string | null {
  const { tokens } = phrase;
  const { strength, group } = head.word!.head!;
  const word = head.word!.text;
  if (group === 'finance' && word.length >= 3 && word.endsWith('贷') && !/^(?:贷款|信用贷)$/.test(word))
    return null;
  if (group === 'action' || group === 'project')
    return isAction(phrase, modifiers, head, { text, alone }) ? null : 'no named action';
  if (group === 'finance' && word !== '基金' && RANK.test(tokens[0]?.word?.text ?? '')) return null;
  if (modifiers.length === 0) return 'a head noun alone';
  const score = telling(modifiers);
  if (strength === 'short') return isShortName(modifiers, head, score) ? null : 'a short head without a name';
  if (
    group === 'academy' &&
    /^[省市县区州]$/.test(text.slice(modifiers[0]!.start, head.start)) &&
    !/^(?:研究所|总院|设计院|规划院|分所)$/.test(word)
  )
    return null;
  if (word === '贷款') return 'loans at large';
  if (group === 'finance' && isLoan(phrase, word, head.end - modifiers[0]!.start)) return null;
  if (
    group === 'company' &&
    LEVEL.test(text.slice(modifiers[0]!.start, modifiers[0]!.end)) &&
    modifiers.length > 1
  )
    return null;
  if (group === 'hospital' && LEVEL.test(text.slice(modifiers[0]!.start, head.start))) return null;
  if (
    group === 'zone-bare' &&
    /^(?:镇|乡|街道)$/.test(word) &&
    head.start - tokens[0]!.start === 2 &&
    has(tokens[0], KIND.common)
  )
    return null;
  if (score < 2 && isBuiltOne(phrase, modifiers, text)) return null;
  if (score < 2) return 'only generic words before its head';
  if (modifiers.every((token) => has(token, KIND.common | KIND.generic | KIND.deed | KIND.class)))
    return 'only common words before its head';
  if (isCounted(phrase, last === phrase.tokens.length - 1, text) && !hasProper(modifiers))
    return 'a counted class';
  if ((group === 'talent' || group === 'finance') && !hasProper(modifiers)) return 'a class';
  if (group === 'field' && !modifiers.some((token) => isOfField(token))) return 'a class of industries';
  return null;
}

const LEVEL = /^[省市县区旗州]$/;
const BUILDING = new Set(['设立', '建设', '组建', '共建', '打造', '合建', '合办', '创建', '筹建']);

/** 甲在乙设立的离岸科创园: what a clause says someone built is a definite one. */
function isBuiltOne({ before }: Phrase, modifiers: readonly Token[], text: string): boolean {
  const [verb, of] = before.slice(-2);
  return (
    of?.word?.text === '的' &&
    BUILDING.has(verb?.word?.text ?? '') &&
    !isEveryday(text.slice(modifiers[0]!.start, modifiers[modifiers.length - 1]!.end)) &&
    modifiers[modifiers.length - 1]!.end - modifiers[0]!.start >= 2
  );
}

const OFFERING = new Set([
  '实施',
  '推广',
  '推出',
  '发放',
  '落实',
  '做优',
  '开展',
  '迭代',
  '用好',
  '设立',
  '争取',
]);

/** A financing product without a name of its own, but offered as one: 推广 知识价值信用贷款, 设立 科创种子基金. */
const isLoan = (phrase: Phrase, word: string, length: number): boolean =>
  word !== '贷款' &&
  word !== '基金' &&
  length >= 6 &&
  OFFERING.has(phrase.before[phrase.before.length - 1]?.word?.text ?? '');

const isOfField = (token: Token): boolean =>
  token.kind === 'unknown' ||
  token.kind === 'latin' ||
  has(token, KIND.field | KIND.broadField | KIND.shield);

function isShortName(modifiers: readonly Token[], head: Token, score: number): boolean {
  if (modifiers[modifiers.length - 1]!.end !== head.start) return false;
  return score >= 2 || (score === 1 && modifiers.length > 1);
}

const CARRYING_OUT = new Set([
  '实施',
  '落实',
  '启动',
  '开展',
  '持续实施',
  '大力实施',
  '深入实施',
  '组织实施',
  '实施好',
  '执行',
  '深化',
  '列入',
]);
/** Actions that every plan speaks of: no names. */
const CLASS_OF_ACTION =
  /(?:工作|年度|科技|下一步|攻关|科研|监督|学习|培训|帮扶|招商|科技攻关|研发|技改|科技创新|创新|五年|基础研究|重大|重点|建设|合作|示范|试点|产业化|招引|优质|申报|系统|民生|惠民|国家|省级?|市级?|县级?|区级?|级|各类|类|计划|自然科学基金|企业|产业|科技成果转化|工业|农业|储备|科普|人才|技术改造|成果|创新型|院士|双创|专利|地方|上级|后补助|科技计划|研究|引进|技术)(?:行动|工程|计划|专项|项目|攻关)$/;

function isAction(
  phrase: Phrase,
  modifiers: readonly Token[],
  head: Token,
  { text, alone }: { text: string; alone: boolean },
): boolean {
  if (modifiers.length === 0) return false;
  const name = text.slice(modifiers[0]!.start, head.end);
  const score = telling(modifiers);
  const proper = hasProper(modifiers);
  if (isCounted(phrase, true, text) && !proper) return false;
  if (
    head.word!.head!.group === 'project' &&
    /^(?:研发|攻关|合作|科技|科技攻关|建设|重大|试点)项目$/.test(head.word!.text)
  )
    return false;
  if (head.word!.head!.group === 'project') return proper && score >= 2 && name.length >= 5;
  if (name.length < 6 || /(?:工作|年度|下一步|\d年)计划$/.test(name)) return false;
  const previous = phrase.before[phrase.before.length - 1];
  const carriedOut = (previous?.word !== undefined && CARRYING_OUT.has(previous.word.text)) || alone;
  if (score >= 2 && (proper || carriedOut || !CLASS_OF_ACTION.test(name))) return true;
  return carriedOut && !/(?:科技|攻关|科研|工作|惠民)(?:计划|专项|工程)$/.test(name);
}

/** Whether a number stands beside the phrase: 3家重点实验室, 创新平台9个, 一批园区. */
export function isCounted(phrase: Phrase, atEnd: boolean, text: string): boolean {
  const previous = phrase.before[phrase.before.length - 1];
  const next = phrase.after[0];
  return countsThings(previous, text) || has(previous, KIND.quantity) || (atEnd && countsThings(next, text));
}

const countsThings = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'count' &&
  !DATE.test(text.slice(token.start, token.end)) &&
  /[家个项名所处座支批条种类大台套]$/.test(text.slice(token.start, token.end));

function typeOf(type: EntityType, group: string, name: string): EntityType {
  if (group === 'zone-bare' && /(?:实验室|大学|学院|研究院|研究中心).*园区$/.test(name)) return 'Platform';
  if (group === 'institute' && /^(?:中国科学院|中科院|中国[\p{Script=Han}]{1,4}科学院)/u.test(name))
    return 'ResearchInstitute';
  return type;
}

function hosts(tokens: readonly Token[], first: number, head: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = first; at < head; at += 1) {
    const token = tokens[at]!;
    const word = token.word;
    if (!word) continue;
    const group = word.head?.group;
    if (has(token, KIND.university) && goesOn(token, tokens[at + 1])) continue;
    if (has(token, KIND.company) && !/(?:集团|公司|银行)$/.test(word.text)) continue;
    if (has(token, ORGANISATION) && word.known) {
      const before = tokens.slice(first, at);
      const start =
        before.length > 0 && before.every((b) => has(b, KIND.shield)) ? tokens[first]!.start : token.start;
      found.push({
        start,
        end: token.end,
        type: word.known,
        rule: `host-${word.group}`,
        weight: 6,
        nested: true,
      });
    } else if (
      group !== undefined &&
      HOSTS.has(group) &&
      word.head!.strength !== 'short' &&
      telling(tokens.slice(first, at)) >= 2
    ) {
      found.push({
        start: tokens[first]!.start,
        end: token.end,
        type: word.head!.type,
        rule: `host-${group}`,
        weight: 5,
        nested: true,
      });
    }
  }
  return found;
}

const PLACED = new Set<EntityType>(['Platform', 'Region', 'ResearchInstitute']);

/** The place that a name begins with, where it is written in full: 南岭市 in 南岭市产业研究院. */
function regionOf(tokens: readonly Token[], first: number, head: number, name: Candidate): Candidate[] {
  const token = tokens[first]!;
  if (!PLACED.has(name.type) || first >= head || !has(token, KIND.region)) return [];
  if (!/.[省市县区旗州]$/.test(token.word!.text)) return [];
  return [
    { start: token.start, end: token.end, type: 'Region', rule: 'host-region', weight: 4, nested: true },
  ];
}
