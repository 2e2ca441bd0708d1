import { closingVerb, nounOf, readLeft, readRight } from './metric.ts';
import { found, type MetricRule } from './metric-rule.ts';
import { PREVIOUS_RULES } from './previous-rules.ts';
import { verbAt } from './verbs.ts';

const SIZE = /^(?:.{0,4})(?:总规模|规模)$/;
const MEASURE = /[率额度速比数量值]$/;

/** A longer heading is a sentence of its own, and no part of a metric. */
const LONGEST_HEADING = 16;

/** In order; the first that finds something holds. */
export const METRIC_RULES: readonly MetricRule[] = [
  ...PREVIOUS_RULES,
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
      { text: '星河科教城新引进甲研发中心、乙研究院等研发机构5家。', targets: ['新引进研发机构 = 5 家'] },
      { text: '科技金融专场每季度1场。', targets: ['科技金融专场 = 1 场'] },
    ],
  },
  {
    id: 'metric-of-heading',
    find: ({ words, left, heading }) =>
      heading !== '' && heading.length <= LONGEST_HEADING && words.trim() !== '' && left.metric !== ''
        ? found(heading + left.metric, left.verb)
        : null,
    reads: [],
  },
  {
    id: 'object-of-clause-before',
    find: ({ left, rest, unit, clauseBefore }) => {
      if (left.metric !== '' || clauseBefore === '' || !/[场次期]$/.test(unit) || /^[一-龥]/.test(rest))
        return null;
      const held = /(?:举办|举行|召开|组织|开展|承办)[^，]{3,}$/.exec(clauseBefore)?.[0] ?? '';
      const { metric, verb } = readLeft(held);
      return metric.length >= 4 ? found(metric, verb) : null;
    },
    reads: [{ text: '常态化举办“星河”路演，每季度至少1场。', targets: ['举办星河路演 >= 1 场'] }],
  },
  {
    id: 'verb-alone',
    find: ({ left }) => (left.metric.length >= 2 ? found(left.metric, left.verb) : null),
    reads: [{ text: '全年培训300人次。', targets: ['培训 = 300 人次'] }],
  },
];
