import type { Comparator } from '#ontology';

/** A word beside a number that says how it is to be read. */
export interface ComparatorRule {
  readonly id: string;
  readonly comparator: Comparator;
  /** Tried on what stands right before (ending with `$`) or right after (opening with `^`) the quantity. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly reads: readonly string[];
  readonly refuses: readonly string[];
}

/** In order: what says more stands before what says less (不少于 before 达到). */
export const COMPARATOR_RULES: readonly ComparatorRule[] = [
  {
    id: 'or-more',
    comparator: '>=',
    after: /^\s?(?:[(（]含[)）])?\s?(?:及)?(?:以上|之上)/,
    reads: ['高新技术企业30家以上', '覆盖率达到68%及以上'],
    refuses: ['高新技术企业30家'],
  },
  {
    id: 'within',
    comparator: '<=',
    after: /^\s?(?:以内|之内|以下|之下)/,
    reads: ['能耗控制在5%以内', '不良率3%以下'],
    refuses: ['高新技术企业30家'],
  },
  {
    id: 'about-after',
    comparator: '~',
    after: /^\s?(?:左右|上下)/,
    reads: ['投入强度3.15%左右', '引进团队18个左右'],
    refuses: ['左右岸建设3家'],
  },
  {
    id: 'at-most',
    comparator: '<=',
    before:
      /(?:不超过|不超|不多于|不高于|不大于|至多|最多|控制在|压减到|压缩到|降至|降到|下降到|≤|<=|＜|<|前|第)\s?$/,
    reads: ['新增机构不超过3家', '率降至2%', '≤5%', '保持全省前10位'],
    refuses: ['不低于5%'],
  },
  {
    id: 'at-least',
    comparator: '>=',
    before:
      /(?:不低于|不少于|不小于|不下于|至少|最少|超过|超出|突破|大于|高于|多于|超|过|逾|≥|>=|＞|>|达到|达成|达至|达|提高到|提升到|提高至|提升至|增加到|增长到|扩大到|[提升增扩]至|[提升增扩]到|保持在|稳定在|突破到|提到)了?\s?$/,
    reads: ['活动不少于4场', '研发费用突破6亿元', '增速≥10%', '覆盖率提高到68%', '成交额达320亿元'],
    refuses: ['净增110家', '不超过3家'],
  },
  {
    id: 'about-before',
    comparator: '~',
    before: /(?:(?<![签契合条特])约|将近|接近|(?<![最附就])近)\s?$/,
    reads: ['投入约3亿元', '引进近20家'],
    refuses: ['契约3份', '签约120项'],
  },
];

/** The comparator of a quantity between two passages, and how far its words reach into each. */
export function readComparator(
  before: string,
  after: string,
): { comparator: Comparator; rule: string; beforeLength: number; afterLength: number } {
  const left = COMPARATOR_RULES.find((rule) => rule.before?.test(before));
  const right = COMPARATOR_RULES.find((rule) => rule.after?.test(after));
  const chosen = right ?? left;
  return {
    comparator: chosen?.comparator ?? '=',
    rule: chosen?.id ?? 'equal',
    beforeLength: left?.before?.exec(before)?.[0].length ?? 0,
    afterLength: right?.after?.exec(after)?.[0].length ?? 0,
  };
}
