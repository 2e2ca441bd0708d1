import { blankNames } from './clauses.ts';
import { PERIOD_RULES } from './periods.ts';
import { AMBIGUOUS_VERBS, CLOSING_VERB, LEADING_PROMISES, TRAILING_PROMISES, verbAt } from './verbs.ts';

/** Words before a number, cut down to what is counted. */
export interface LeftPart {
  /** 净增高新技术企业, 技术合同成交额; '' where nothing is left. */
  readonly metric: string;
  /** The verb that the next item of a list inherits (新增A5家、B3家); '' where there is none. */
  readonly verb: string;
  /** Whether the words are a verb that waits for its object after the number (引进 … 3家企业). */
  readonly isOpen: boolean;
}

const CONJUNCTION =
  /^(?:P\.?S\.?|注|其中|同时|并且|并|且|以及|及|和|另外|还|也|均|共计|合计|总计|不断|[、\s])+/;
/** 甲银行等为科技型企业授信: who does it, and before him the list that he ends. */
const DOERS = /^[^，；]*(?:等|分别)(?:为|向|给|对)(?=.{3,})/;
const SCOPE = /^(?:全(?:省|市|县|区|旗|州|盟)|我(?:省|市|县|区|旗|州|局)|辖区)(?:内)?/;
const PREPOSITION =
  /^(?:在|与|和|同|向|围绕|面向|针对|赴|为|对|依托|通过|以|按照?|联合|会同|聚焦|发挥|借助|利用|结合|根据|由|从|对照|协同|配合|组织|加强|深化|做好|抓好|用好)/;
/** 组织企业参加对接会: what counts is what they are to do. */
const CAUSATIVE = /^组织(?!实施|开展)/;
const SUBJECT_END =
  /(?:等|各|分别|共|再|全年|年内|均|都|牵头|企业|研究院|大学|学院|公司|[区县市旗]|[科学教技]城|园区|基地|中心|实验室)$/;
const QUOTES = /[“”"「」『』]/g;

/** Names of measures: a verb inside them (入库评价数, 合同成交额增长) is a part of the name. */
const MEASURE_END = /(?:[数额率量比度值]|比重|增长|增速|提高|下降|规模|总数)$/;

/** Above this length, words before a verb are its circumstances and not a part of the metric. */
const LONG_CIRCUMSTANCE = 12;

/**
 * Reads what is counted out of the words before a number: without promises, periods and circumstances, with its
 * verb where it has one.
 */
export function readLeft(words: string): LeftPart {
  const bare = stripStart(stripEnd(words.replace(/\s+/g, ''))).replace(DOERS, '');
  const start = verbStart(bare);
  const kept = withoutList(stripStart(bare.slice(start)));
  const metric = tidy(kept);
  const verb = leadingVerb(kept);
  const isOpen = metric === '' || metric === tidy(verb) || CLOSING_VERB.test(kept) || /等$/.test(kept);
  return { metric, verb, isOpen };
}

/** 引进甲中心、乙研究院等研发机构: what is counted is what the list is summed up as. */
function withoutList(words: string): string {
  const verb = leadingVerb(words);
  const list = verb === '' ? null : SUMMED_UP.exec(words.slice(verb.length));
  return list ? verb + list[1]! : words;
}

const SUMMED_UP = /^.{3,}、.{3,}等([^、等]{2,12})$/;

/** The last verb of the words, for a metric whose object follows the number; '' where they end in none. */
export function closingVerb(words: string): string {
  return CLOSING_VERB.exec(stripEnd(words))?.[0] ?? '';
}

function leadingVerb(words: string): string {
  return verbAt(words, 0);
}

/** Where the verb of the metric begins: what stands before it tells who, where or with whom. */
function verbStart(words: string): number {
  const visible = blankNames(words);
  for (let at = 0; at < visible.length; at += 1) {
    const verb = verbAt(visible, at);
    if (verb === '') continue;
    if (at === 0) {
      if (!CAUSATIVE.test(verb)) return 0;
      continue;
    }
    if (tidy(words.slice(at + verb.length)) === '') {
      return PREPOSITION.test(words) && !CAUSATIVE.test(words) ? at : 0;
    }
    const before = words.slice(0, at);
    if (PREPOSITION.test(before)) return at;
    if (before.includes('、') && words.length - at - verb.length >= 3) return at;
    const isCompound = AMBIGUOUS_VERBS.has(verb) && MEASURE_END.test(words);
    if (!isCompound && (SUBJECT_END.test(before) || before.length > LONG_CIRCUMSTANCE)) return at;
    at += verb.length - 1;
  }
  return 0;
}

function stripStart(words: string): string {
  let rest = words.trimStart();
  for (;;) {
    const before = rest;
    rest = rest.replace(CONJUNCTION, '').replace(LEADING_PROMISES, '').replace(SCOPE, '');
    for (const { pattern } of PERIOD_RULES) {
      const match = pattern.exec(rest.slice(0, 16));
      if (match?.index === 0) rest = rest.slice(match[0].length).replace(/^(?:度|内|前|里)/, '');
    }
    if (rest === before || rest === '') return rest;
  }
}

const COMPARED_WITH = /(?:较|比)(?:20\d{2}年|上年度?|去年)(?:同期|底|末)?$/;

function stripEnd(words: string): string {
  let rest = words.trimEnd();
  for (;;) {
    const before = rest;
    rest = rest
      .replace(TRAILING_PROMISES, '')
      .replace(COMPARED_WITH, '')
      .replace(/[\s、：:—-]+$/, '');
    const each = /每(?:两|三|半|[1-6])?(?:个)?(?:年|季度|季|月|周)$|(?:^|[^上下])半年$/.exec(rest);
    if (each) rest = rest.slice(0, each.index);
    if (rest === before || rest === '') return rest;
  }
}

/** A name without the quotes that decorate it and the brackets left open by the cut. */
export function tidy(metric: string): string {
  return metric
    .replace(QUOTES, '')
    .replace(/\s+/g, '')
    .replace(/^[、，,的)）]+|[、，,的(（等]+$/g, '');
}

const LONGEST_RIGHT = 20;

/**
 * Reads what is counted out of the words after a number (15家以上企业研发中心, 1名业务强的科技特派员): up to the next
 * break; after the last 的, where what stands before it only describes.
 */
export function readRight(words: string): { metric: string; length: number } {
  const clause = /^[^，,；;。：:()（）\d]*/.exec(words)?.[0] ?? '';
  const describing = clause.lastIndexOf('的');
  const isDescribed = describing >= 0 && describing < clause.length - 1;
  const from = isDescribed ? describing + 1 : 0;
  const rest = clause.slice(from);
  const list = rest.search(/[、]|(?:和|及|与|并)(?=\d|$)/);
  const noun = list >= 0 ? rest.slice(0, list) : rest;
  const length = from + noun.length;
  const trimmed = noun.replace(/^(?:方面|的|左右|以上)+/, '');
  return { metric: tidy(trimmed.length > LONGEST_RIGHT ? cutAtVerb(trimmed) : trimmed), length };
}

/** A long object ends where the next verb says what becomes of it (高校教师到企业挂职). */
function cutAtVerb(noun: string): string {
  for (let at = 2; at < noun.length; at += 1) if (verbAt(noun, at) !== '') return noun.slice(0, at);
  return noun.slice(0, LONGEST_RIGHT);
}

const LEVEL =
  /^(?:(?:国家|省|市|区|县|旗|州)(?:、(?:国家|省|市|区|县))*级?(?:及?以上)?(?:级)?|规(?:模以)?上|新)(?=.{2})/;

const NOUN_TAIL =
  /(?:(?:净增|新增|增加|增长|提高|提升|下降|降低|入库|(?:认定|入库|评价|备案)?数|总数|总量|数量|累计|再进)(?:率)?)+$/;

/** What a metric counts, without its verb and level: 新增省级以上创新平台 → 创新平台. */
export function nounOf(metric: string): string {
  const verb = leadingVerb(metric);
  // 吸纳技术合同成交额 is another measure than 技术合同成交额; 新增专利数量 counts 专利数量.
  const isName = MEASURE_END.test(metric) && !/^[新净]/.test(verb);
  const noun = metric.slice(isName ? 0 : verb.length).replace(NOUN_TAIL, '');
  return noun === '' ? metric : noun;
}

export function withoutLevel(noun: string): string {
  return noun.replace(LEVEL, '');
}
