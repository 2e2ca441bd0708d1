import type { Phrase } from './phrases.ts';
import { SLOGAN } from './quote-cues.ts';
import { hasProper, isEveryday, isGeneric, ORGANISATION, telling } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** Ranks that describe a name but are no part of it. */
export const RANK = /^(?:国家|省|市|区|县|旗|州|盟|自治区|世界|厅)级$/;

const DATE = /[年月日底初末度]$/;

/** A phrase with what its rules need to look at. */
export interface Place {
  readonly phrase: Phrase;
  readonly text: string;
  /** The phrase is all that its sentence says: a heading. */
  readonly alone: boolean;
  /** The list that it stands in, or the phrase itself, is carried out by a verb: 实施A行动、B行动. */
  readonly carriedOut: boolean;
}

/** Why a phrase with this head is no name; null where it is one. */
export function refusal(
  { phrase, text, alone, carriedOut }: Place,
  modifiers: readonly Token[],
  head: Token,
  last: number,
): string | null {
  const { tokens } = phrase;
  const { strength, group } = head.word!.head!;
  const word = head.word!.text;
  if (modifiers[0]?.kind === 'unknown' && /^[做抓搞]/.test(text.slice(modifiers[0].start, modifiers[0].end)))
    return 'a verb before its head';
  if (word === '大会' && MEETING.test(text.slice(modifiers[0]?.start ?? head.start, head.start)))
    return 'a meeting';
  const plain = modifiers.filter((token) => !isSlogan(token, text));
  if (plain.length < modifiers.length && telling(plain) < 2) return 'a slogan before its head';
  if (group === 'finance' && word.length >= 3 && word.endsWith('贷') && !/^(?:贷款|信用贷)$/.test(word))
    return null;
  if (group === 'action' || group === 'project')
    return isAction(phrase, modifiers, head, { text, carriedOut: carriedOut || alone })
      ? null
      : 'no named action';
  if (group === 'finance' && word !== '基金' && RANK.test(tokens[0]?.word?.text ?? '')) return null;
  // 国家大学科技园(云溪大学): whose it is stands in brackets behind the head.
  const owner = tokens[last]!.kind === 'bracket' ? (tokens[last]!.word?.kinds ?? 0) : 0;
  if (modifiers.length === 0)
    return (owner & ORGANISATION) !== 0 && strength === 'strong' ? null : 'a head noun alone';
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
  if (
    RANK.test(modifiers.at(-1)!.word?.text ?? '') &&
    modifiers.every((token) => has(token, KIND.region) || isGeneric([token]))
  )
    return 'a class of a level';
  if (has(head, KIND.class) && modifiers.every((token) => isProvince(token, text) || isGeneric([token])))
    return 'a class, in a province';
  if (
    group === 'hub' &&
    isSummed(phrase, text) &&
    !modifiers.some((token) => has(token, KIND.region | KIND.university))
  )
    return 'a sum of several';
  if (
    isCounted(phrase, last === phrase.tokens.length - 1, text) &&
    (!isDefinite(modifiers, phrase, text) || (group !== 'zone' && isPlaced(modifiers))) &&
    !(hasProper(modifiers) && isSummedUp(phrase, text))
  )
    return 'a counted class';
  if (group === 'hub' && CLASS_OF_HUB.test(word) && !isNamed(modifiers)) return 'a class of platforms';
  if ((group === 'talent' || group === 'finance') && !hasProper(modifiers)) return 'a class';
  if (group === 'field' && !modifiers.some((token) => isOfField(token))) return 'a class of industries';
  return null;
}

/** “卡脖子”技术攻关; “企业+实验室”体系. */
const isSlogan = ({ kind, start, end }: Token, text: string): boolean =>
  kind === 'quote' &&
  (SLOGAN.test(text.slice(start + 1, end - 1)) ||
    /[\p{Script=Han}]\+[\p{Script=Han}]/u.test(text.slice(start + 1, end - 1)));

const LEVEL = /^[省市县区旗州]$/;

/** 锂电创新平台: of a field there are several of these. */
const CLASS_OF_HUB = /^(?:重大|战略|高能级)?(?:科技)?(?:创新|科创|科研|科技)平台$/;

const isNamed = (modifiers: readonly Token[]): boolean =>
  modifiers.some((token) => token.kind === 'latin' || token.kind === 'number') || hasProper(modifiers);

/** Meetings that any authority calls: 动员大会, 职工大会. */
const MEETING =
  /(?:动员|表彰|工作|党员|党代表|代表|职工|会员|股东|总结|部署|推进|启动|庆祝|纪念|誓师|奖励|发展|科技|科学技术|创新|科技创新|科普|人才|知识产权|警示教育|宣讲|全体)$/;

const BUILDING = new Set(['设立', '建设', '组建', '共建', '打造', '合建', '合办', '创建', '筹建']);

/** 甲在乙设立的离岸科创园: what a clause says someone built is a definite one. */
function isBuiltOne({ before }: Phrase, modifiers: readonly Token[], text: string): boolean {
  const [verb, of] = before.slice(-2);
  return (
    of?.word?.text === '的' &&
    BUILDING.has(verb?.word?.text ?? '') &&
    !isEveryday(text.slice(modifiers[0]!.start, modifiers.at(-1)!.end)) &&
    modifiers.at(-1)!.end - modifiers[0]!.start >= 2
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
  word !== '贷款' && word !== '基金' && length >= 6 && OFFERING.has(phrase.before.at(-1)?.word?.text ?? '');

/** 南岭省重点实验室 are many; 南岭市科技创新中心 is one. */
const isProvince = (token: Token, text: string): boolean =>
  has(token, KIND.region) && /(?:省|自治区)$/.test(text.slice(token.start, token.end));

const isOfField = (token: Token): boolean =>
  token.kind === 'unknown' ||
  token.kind === 'latin' ||
  has(token, KIND.field | KIND.broadField | KIND.shield);

function isShortName(modifiers: readonly Token[], head: Token, score: number): boolean {
  if (modifiers.at(-1)!.end !== head.start) return false;
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

/** Whether a phrase is carried out, by its own verb or, within a list, by that of the list. */
export const isCarriedOut = ({ before }: Phrase, previous: boolean): boolean => {
  const last = before.at(-1);
  if (last?.word !== undefined && CARRYING_OUT.has(last.word.text)) return true;
  return previous && before.length === 1 && (last!.kind === 'separator' || last!.kind === 'join');
};

/** Actions that every plan speaks of: no names. */
const CLASS_OF_ACTION =
  /(?:工作|年度|科技|下一步|攻关|科研|监督|学习|培训|帮扶|招商|科技攻关|研发|技改|科技创新|创新|五年|基础研究|重大|重点|建设|合作|示范|试点|产业化|招引|优质|申报|系统|民生|惠民|国家|省级?|市级?|县级?|区级?|级|各类|类|计划|自然科学基金|企业|产业|科技成果转化|工业|农业|储备|科普|人才|技术改造|成果|创新型|院士|双创|专利|地方|上级|后补助|科技计划|研究|引进|技术)(?:行动|工程|计划|专项|项目|攻关)$/;

function isAction(
  phrase: Phrase,
  modifiers: readonly Token[],
  head: Token,
  { text, carriedOut }: { text: string; carriedOut: boolean },
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
  if (head.word!.head!.group === 'project')
    return (
      (proper && score >= 2 && name.length >= 5) ||
      (name.length >= 8 && modifiers.some(({ kind }) => kind === 'latin'))
    );
  if (name.length < 6 || /(?:工作|年度|下一步|\d年)计划$/.test(name)) return false;
  if (/型(?:示范|应用|产业化)?项目$/.test(name)) return false;
  if (head.word!.text.endsWith('技术攻关') && !proper && !/^[国省市]/.test(name)) return false;
  if (head.word!.text.endsWith('行动计划')) return carriedOut && score >= 2;
  if (score >= 2 && (proper || carriedOut || !CLASS_OF_ACTION.test(name))) return true;
  return carriedOut && !/(?:科技|攻关|科研|工作|惠民)(?:计划|专项|工程)$/.test(name);
}

/** Whether a number stands beside the phrase: 3家重点实验室, 创新平台9个, 一批园区. */
export function isCounted(phrase: Phrase, atEnd: boolean, text: string): boolean {
  const previous = phrase.before.at(-1);
  const next = phrase.after[0];
  return (
    countsThings(previous, text) ||
    (has(previous, KIND.quantity) && !FIRST.has(previous!.word!.text)) ||
    (atEnd && countsThings(next, text))
  );
}

/** 南岭市标杆孵化器2家: a place and plain words tell one from another where none is counted. */
const isPlaced = (modifiers: readonly Token[]): boolean =>
  modifiers.every((token) => has(token, KIND.region) || isGeneric([token]));

/** 甲镇、乙镇两个集聚区: behind a list, a number right before more words counts the members. */
function isSummedUp({ before, after }: Phrase, text: string): boolean {
  const opener = before.at(-1)?.kind;
  return (
    (opener === 'separator' || opener === 'join') &&
    after.length === 1 &&
    /^[\p{Script=Han}](?<![以左及，])/u.test(text.slice(after[0]!.end, after[0]!.end + 1))
  );
}

/** What a number before it counts may be named by an unknown word; of 平台3个 only a place or a host makes one thing. */
function isDefinite(modifiers: readonly Token[], { before, after, tokens }: Phrase, text: string): boolean {
  if (!countsThings(after[0], text)) return hasProper(modifiers);
  const told = modifiers.filter(({ kind }) => kind !== 'unknown');
  const opener = before.at(-1)?.kind;
  // A、B孵化器2家: the number counts the list.
  if (opener === 'separator' || opener === 'join') return hasProper(modifiers);
  if (!OF_MANY.has(tokens.at(-1)!.word?.head?.group ?? '')) return hasProper(told);
  // 建设云溪市储能重点实验室2家: of a place and a field, where no list is summed up, there are two.
  return told.some(
    (token) => token.kind === 'quote' || token.kind === 'placeholder' || has(token, ORGANISATION),
  );
}

/** Of these a place may have several in one field. */
const OF_MANY = new Set(['laboratory', 'centre', 'centre-bare', 'incubator', 'base', 'hub']);

/** 三大科产融合平台, 一个个“高大上”平台: the word before sums up what stands around. */
function isSummed({ before }: Phrase, text: string): boolean {
  const previous = before.at(-1);
  if (!previous) return false;
  const said = text.slice(previous.start, previous.end);
  return previous.kind === 'count'
    ? /^[两三四五六七八九十]大$/.test(said)
    : /^一([个项家座条])\1$/.test(said);
}

/** What is the first of its kind is one thing. */
const FIRST = new Set(['首个', '首家', '首座', '首台', '首条', '首支']);

const countsThings = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'count' &&
  !DATE.test(text.slice(token.start, token.end)) &&
  /[家个项名所处座支批条种类大台套]$/.test(text.slice(token.start, token.end));
