import { verbAt } from './verbs.ts';
import { closingVerb, nounOf, readRight, withoutLevel, type LeftPart } from './metric.ts';

/** A number with the words around it, for finding what it counts. */
export interface Place {
  /** The words before the number, comparator left out, as they stand. */
  readonly words: string;
  readonly left: LeftPart;
  /** The words after the number, comparator left out. */
  readonly rest: string;
  readonly unit: string;
  /** Written in Chinese numerals: 甲、乙两条中试线 counts what follows. */
  readonly isChinese: boolean;
  /** Whether a comparator stands beside the number. */
  readonly isCompared: boolean;
  /** The metric and unit read before this one in the sentence; '' where there is none. */
  readonly previous: string;
  readonly previousUnit: string;
  /** The verb that this item of a list inherits. */
  readonly verb: string;
  /** The section's heading. */
  readonly heading: string;
}

export interface Found {
  readonly metric: string;
  /** The verb that the next item of a list inherits. */
  readonly verb: string;
  /** How much of the words after the number the metric took. */
  readonly length: number;
}

/** One way of telling what a number counts. */
export interface MetricRule {
  readonly id: string;
  readonly find: (place: Place) => Found | null;
  /** Sentences with what is read out of them: `metric comparator value unit`. */
  readonly reads: readonly { readonly text: string; readonly targets: readonly string[] }[];
}

const found = (metric: string, verb = '', length = 0): Found => ({ metric, verb, length });

const TOTAL = /^(?:总数|总量|累计|总额|数量|存量|总值|有效数|总数量|总计|合计|数|首期规模)$/;
const CHANGE =
  /^(?:较(?:上年度?|去年|同期|20\d{2}年)(?:同期|底|末)?)?(?:同比|年均|平均|预计)*(?:净?增长|增速|增幅|提高|提升|下降|降低|减少|增加|占比)(?:率|幅度)?$/;
const ATTRIBUTE = /(?:级|级以上|以上)$/;
const NO_NOUN = /^.{1,4}$/;
const KIND_OF_THING =
  /(?:企业|平台|机构|项目|人才|团队|中心|实验室|基地|成果|资金|贷款|专利|园|所|院|站|库|额|率|数|量|投入|产值|收入|合同|论文|标准|活动|培训|奖)$/;
const SIZE = /^(?:.{0,4})(?:总规模|规模)$/;
const MEASURE = /[率额度速比数量值]$/;

/** In order; the first that finds something holds. */
export const METRIC_RULES: readonly MetricRule[] = [
  {
    id: 'total-of-previous',
    find: ({ left, previous }) =>
      previous !== '' && TOTAL.test(left.metric) ? found(nounOf(previous) + left.metric) : null,
    reads: [
      {
        text: '高新技术企业净增30家、总数达到230家。',
        targets: ['高新技术企业净增 = 30 家', '高新技术企业总数 >= 230 家'],
      },
      {
        text: '净增高新技术企业10家、累计超70家。',
        targets: ['净增高新技术企业 = 10 家', '高新技术企业累计 >= 70 家'],
      },
    ],
  },
  {
    id: 'change-of-previous',
    find: ({ left, previous }) =>
      previous !== '' && CHANGE.test(left.metric) ? found(nounOf(previous) + left.metric) : null,
    reads: [
      {
        text: '吸纳技术合同成交额190亿元，增长15%。',
        targets: ['吸纳技术合同成交额 = 190 亿元', '吸纳技术合同成交额增长 = 15 %'],
      },
    ],
  },
  {
    id: 'level-of-previous',
    find: ({ left, previous, isCompared, rest }) =>
      previous !== '' && left.metric === '' && isCompared && !/^[\u4e00-\u9fff]/.test(rest)
        ? found(nounOf(previous))
        : null,
    reads: [
      {
        text: '研发投入强度提高0.2个百分点以上，达到2.8%左右。',
        targets: ['研发投入强度提高 >= 0.2 个百分点', '研发投入强度 ~ 2.8 %'],
      },
    ],
  },
  {
    id: 'share-of-previous',
    find: ({ words, left: { metric }, previous }) => {
      if (previous === '' || metric === '') return null;
      const isLevel = metric.length <= 8 && ATTRIBUTE.test(metric);
      const isKind = /^\s*其中/.test(words) && NO_NOUN.test(metric) && !KIND_OF_THING.test(metric);
      return isLevel || isKind ? found(metric + withoutLevel(nounOf(previous))) : null;
    },
    reads: [
      {
        text: '新增省级以上创新平台9个,其中国家级1个。',
        targets: ['新增省级以上创新平台 = 9 个', '国家级创新平台 = 1 个'],
      },
      {
        text: '新增高新技术企业5家(其中服务业2家)。',
        targets: ['新增高新技术企业 = 5 家', '服务业高新技术企业 = 2 家'],
      },
    ],
  },
  {
    id: 'proportion-of-previous',
    find: ({ left, previous }) =>
      previous !== '' && /^占.{2,}(?:比|比重|比例)$/.test(left.metric)
        ? found(nounOf(previous) + left.metric)
        : null,
    reads: [
      {
        text: '高新技术产业增加值达到50亿元，占规上工业增加值比重达到30%。',
        targets: ['高新技术产业增加值 >= 50 亿元', '高新技术产业增加值占规上工业增加值比重 >= 30 %'],
      },
    ],
  },
  {
    id: 'size-of-next',
    find: ({ left, rest }) => {
      const size = left.metric.slice(left.verb.length);
      const isSize = SIZE.test(size);
      if (!/^规模的/.test(rest) && !(isSize && /^的/.test(rest))) return null;
      const next = readRight(rest);
      return next.metric.length >= 2 ? found(next.metric + (isSize ? size : '规模'), '', next.length) : null;
    },
    reads: [
      { text: '设立规模5亿元的科创种子基金。', targets: ['科创种子基金规模 = 5 亿元'] },
      { text: '设立10亿元规模的天使子基金。', targets: ['天使子基金规模 = 10 亿元'] },
    ],
  },
  {
    id: 'metric-after',
    find: ({ words, left, rest, verb, isChinese }) => {
      const sumsUp = left.metric.includes('、') && (isChinese || verbAt(rest, 0) === '');
      const isAttribute = /^的/.test(rest) && left.metric.length <= 4;
      if (!left.isOpen && !sumsUp && !isAttribute) return null;
      const right = readRight(rest);
      if (right.metric.length < 2) return null;
      const own = sumsUp ? left.verb : closingVerb(words) || (left.metric === '' ? verb : '');
      return found(own + right.metric, own, right.length);
    },
    reads: [
      { text: '引育15家以上企业研发中心。', targets: ['引育企业研发中心 >= 15 家'] },
      {
        text: '引进10名以上高层次人才、3个创新团队。',
        targets: ['引进高层次人才 >= 10 名', '引进创新团队 = 3 个'],
      },
      {
        text: '选派1名业务素质高、技术水平强的科技特派员。',
        targets: ['选派科技特派员 = 1 名'],
      },
      { text: '形成320家左右的企业重点培育清单。', targets: ['形成企业重点培育清单 ~ 320 家'] },
      { text: '上半年建成甲、乙两条中试线。', targets: ['建成中试线 = 2 条'] },
      { text: '签约引进甲二期、乙基地2个重大项目。', targets: ['签约引进重大项目 = 2 个'] },
    ],
  },
  {
    id: 'verb-of-previous',
    find: ({ left, unit, previous, previousUnit }) =>
      left.metric !== '' && left.metric === left.verb && previous !== '' && unit === previousUnit
        ? found(left.metric + nounOf(previous), left.verb)
        : null,
    reads: [
      {
        text: '高新技术企业达到100家，新增20家。',
        targets: ['高新技术企业 >= 100 家', '新增高新技术企业 = 20 家'],
      },
    ],
  },
  {
    id: 'metric-before',
    find: ({ words, left: { metric, verb }, verb: listVerb }) => {
      if (metric.length < 2 || metric === verb || /^[\d.]+$/.test(metric)) return null;
      const isListItem = /^\s*[、和及与]/.test(words) && verb === '' && !MEASURE.test(metric);
      const isBare = words.replace(/[、和及与“”\s]/g, '').startsWith(metric.slice(0, 2));
      const inherited = isListItem && isBare ? listVerb : '';
      return found(inherited + metric, verb || inherited);
    },
    reads: [
      { text: '全年净增高新技术企业310家。', targets: ['净增高新技术企业 = 310 家'] },
      { text: '力争企业研发经费增速11%以上。', targets: ['企业研发经费增速 >= 11 %'] },
      {
        text: '新增雏鹰企业40户、瞪羚企业5户。',
        targets: ['新增雏鹰企业 = 40 户', '新增瞪羚企业 = 5 户'],
      },
      {
        text: '组建市级重点实验室5-8个。',
        targets: ['组建市级重点实验室 >= 5 个', '组建市级重点实验室 <= 8 个'],
      },
      { text: '与甲大学、乙大学等共建研究生联合培养基地5个。', targets: ['共建研究生联合培养基地 = 5 个'] },
      { text: '科技金融专场每季度1场。', targets: ['科技金融专场 = 1 场'] },
    ],
  },
  {
    id: 'metric-of-heading',
    find: ({ words, left, heading }) =>
      heading !== '' && words.trim() !== '' && left.metric !== ''
        ? found(heading + left.metric, left.verb)
        : null,
    reads: [],
  },
  {
    id: 'verb-alone',
    find: ({ left }) => (left.metric.length >= 2 ? found(left.metric, left.verb) : null),
    reads: [{ text: '全年培训300人次。', targets: ['培训 = 300 人次'] }],
  },
];
