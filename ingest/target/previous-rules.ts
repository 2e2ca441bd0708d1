import { nounOf, withoutLevel } from './metric.ts';
import { found, type MetricRule } from './metric-rule.ts';

const TOTAL = /^(?:总数|总量|累计|总额|数量|存量|总值|有效数|总数量|总计|合计|数|首期规模)$/;
const CHANGE =
  /^(?:较(?:上年度?|去年|同期|20\d{2}年)(?:同期|底|末)?)?(?:同比|年均|平均|预计)*(?:净?增长|增速|增幅|提高|提升|下降|降低|减少|增加|占比)(?:率|幅度)?$/;
const ATTRIBUTE = /(?:级|级以上|以上)$/;
const NO_NOUN = /^.{1,4}$/;
const KIND_OF_THING =
  /(?:企业|平台|机构|项目|人才|团队|中心|实验室|基地|成果|资金|贷款|专利|园|所|院|站|库|额|率|数|量|投入|产值|收入|合同|论文|标准|活动|培训|奖)$/;

/** What a number counts where its own words only refer to the measure before: 总数, 增长, 其中, 占…比重. */
export const PREVIOUS_RULES: readonly MetricRule[] = [
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
];
