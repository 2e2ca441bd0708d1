import { isAction } from './actions.ts';
import { isCounted, isDefinite, isPlaced, isSummed, isSummedUp } from './counted.ts';
import type { Phrase } from './phrases.ts';
import { SLOGAN } from './quote-cues.ts';
import { hasProper, isEveryday, isGeneric, ORGANISATION, telling } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** Ranks that describe a name but are no part of it. */
const RANKS = new Set('国家 省 市 区 县 旗 州 盟 自治区 世界 厅'.split(' ').map((level) => `${level}级`));

export const isRank = (token: Token | undefined): boolean => RANKS.has(token?.word?.text ?? '');

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
  if (modifiers[0]?.kind === 'unknown' && '做抓搞'.includes(text[modifiers[0].start]!))
    return 'a verb before its head';
  if (
    word === '大会' &&
    !isWorldwide(phrase) &&
    MEETING.test(text.slice(modifiers[0]?.start ?? head.start, head.start))
  )
    return 'a meeting';
  const plain = modifiers.filter((token) => !isSlogan(token, text));
  if (plain.length < modifiers.length && telling(plain) < 2) return 'a slogan before its head';
  if (group === 'finance' && word.length >= 3 && word.endsWith('贷') && !/^(?:贷款|信用贷)$/.test(word))
    return null;
  if (group === 'action' || group === 'project')
    return isAction(phrase, modifiers, head, { text, carriedOut: carriedOut || alone })
      ? null
      : 'no named action';
  if (group === 'finance' && word !== '基金' && isRank(tokens[0])) return null;
  // 国家大学科技园(云溪大学): whose it is stands in brackets behind the head.
  const owner = tokens[last]!.kind === 'bracket' ? (tokens[last]!.word?.kinds ?? 0) : 0;
  if (modifiers.length === 0)
    return (owner & ORGANISATION) !== 0 && strength === 'strong' ? null : 'a head noun alone';
  const score = telling(modifiers);
  // 中国创新创业大赛|港|澳台赛: behind a name that everybody knows one character begins other words.
  if (strength === 'short' && has(modifiers.at(-1), KIND.named)) return 'a name that goes on';
  if (strength === 'short') return isShortName(modifiers, head, score) ? null : 'a short head without a name';
  if (
    group === 'academy' &&
    /^[省市县区州]$/.test(text.slice(modifiers[0]!.start, head.start)) &&
    !/^(?:研究所|总院|设计院|规划院|分所)$/.test(word)
  )
    return null;
  if (word === '贷款') return 'loans at large';
  if (group === 'finance' && isFounded(phrase, word, head.end - modifiers[0]!.start)) return null;
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
  if (word === '中心' && OF_TOWN.test(text.slice(modifiers[0]!.start, head.end))) return 'a centre of a town';
  if (word === '村' && KINDS_OF_VILLAGE.has(text.slice(modifiers[0]!.start, head.start)))
    return 'a kind of village';
  if (word === '加工中心' && /(?:数控|[轴立卧]式?)$/.test(text.slice(modifiers[0]!.start, head.start)))
    return 'a machine';
  if (group === 'zone-bare' && text[head.start - 1] === '进') return 'a place that somebody goes to';
  if (
    text[modifiers[0]!.start] === '环' &&
    !DOING.has(phrase.before.at(-1)?.word?.text ?? '') &&
    /^(?:生态圈|创新生态圈|经济圈|创新圈)$/.test(word)
  )
    return null;
  if (word === '贷' && OFFERING.has(phrase.before.at(-1)?.word?.text ?? '')) return null;
  if (word === '贷' && phrase.before.length === 1 && phrase.before[0]!.kind === 'separator') return null;
  if (score === 1 && group === 'contest' && isWorldwide(phrase)) return null;
  if (score < 2 && isBuiltOne(phrase, modifiers, text)) return null;
  if (score < 2) return 'only generic words before its head';
  if (modifiers.every((token) => has(token, KIND.common | KIND.generic | KIND.deed | KIND.class)))
    return 'only common words before its head';
  if (isRank(modifiers.at(-1)) && modifiers.every((token) => has(token, KIND.region) || isGeneric([token])))
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
  if (group === 'field' && SECTORS.has(text.slice(modifiers[0]!.start, head.end))) return 'a whole sector';
  if (group === 'field' && !modifiers.some((token) => isOfField(token))) return 'a class of industries';
  return null;
}

/** “卡脖子”技术攻关; “企业+实验室”体系. */
const isSlogan = ({ kind, start, end }: Token, text: string): boolean =>
  kind === 'quote' &&
  (SLOGAN.test(text.slice(start + 1, end - 1)) ||
    /[\p{Script=Han}]\+[\p{Script=Han}]/u.test(text.slice(start + 1, end - 1)));

const LEVEL = /^[省市县区旗州]$/;

const SECTORS = new Set(['农业产业', '工业产业', '服务业产业', '科技产业', '工业经济', '农业经济']);

/** 南岭东部中心: what a town is to its surroundings. */
const OF_TOWN = /(?:东部|西部|南部|北部|区域|城市|行政|商务|副|主)中心$/;

const KINDS_OF_VILLAGE = new Set(
  '行政 自然 示范 帮扶 贫困 脱贫 重点 先进 文明 和美 样板 试点 联系 挂点 包联 驻 中心 经济薄弱'.split(' '),
);

/** 锂电创新平台: of a field there are several of these. */
const CLASS_OF_HUB = /^(?:重大|战略|高能级)?(?:科技)?(?:创新|科创|科研|科技)平台$/;

const isNamed = (modifiers: readonly Token[]): boolean =>
  modifiers.some((token) => token.kind === 'latin' || token.kind === 'number') || hasProper(modifiers);

/** 做环平台生态圈: what one does with a slogan. */
const DOING = new Set(['做', '抓', '搞']);

/** Meetings that any authority calls: 动员大会, 职工大会. */
const MEETING =
  /(?:动员|表彰|工作|党员|党代表|代表|职工|会员|股东|总结|部署|推进|启动|庆祝|纪念|誓师|奖励|发展|科技|科学技术|创新|科技创新|科普|人才|知识产权|警示教育|宣讲|全体)$/;

/** 全球|硬科技创新大会. */
export const isWorldwide = ({ before, start }: Phrase): boolean =>
  before.at(-1)?.word?.text === '全球' && before.at(-1)!.end === start;

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

const FOUNDING = new Set(['设立', '发起', '发起设立', '组建', '成立']);

/** 设立|50亿元|科创母基金: a fund that is founded, with or without its size; of those that say whose, not what kind. */
function isFounded({ before, after }: Phrase, word: string, length: number): boolean {
  if (!word.endsWith('基金') || length < 5 || after[0]?.kind === 'count') return false;
  const verb = before.findLast(({ kind }) => kind !== 'count');
  return FOUNDING.has(verb?.word?.text ?? '');
}

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
