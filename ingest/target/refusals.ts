import type { Quantity } from './quantities.ts';
import { PROMISING_VERB } from './verbs.ts';

/** A number in its place: the clause's words before and after it, comparator words included. */
export interface Candidate {
  readonly quantity: Quantity;
  readonly before: string;
  readonly after: string;
  readonly isHeading: boolean;
}

/** A kind of number that promises nothing. */
export interface RefusalRule {
  readonly id: string;
  readonly why: string;
  readonly test: (candidate: Candidate) => boolean;
  /** Sentences in which no target is found, by this rule. */
  readonly refuses: readonly string[];
}

const isMoney = (unit: string) => /元$|[万亿]$/.test(unit);
const FREQUENCY = /(?:每(?:两|三|半)?(?:个)?|半)(?:年|季度|季|月|周|旬)[^，]{0,14}$/;
/** 组建创新联合体一个: after its noun, at the clause's end, even 一 counts. */
const POSTPOSED =
  /(?:建成|新建|新增|净增|引进|引育|招引|培育|打造|创建|认定|设立|组建|布局|孵化|建设|签约|获批)[^，。；：、]{2,16}$/;
const ABSTRACT =
  /^(?:个|项|大|类|种)?(?:以上)?(?:方面|领域|方向|产业|赛道|环节|阶段|层面|体系|机制|抓手|维度|重点|主题|原则|问题|关系|特色|主导|优势|支柱|功能|片区|板块|指标|考核)/;

export const REFUSAL_RULES: readonly RefusalRule[] = [
  {
    id: 'aid-per-case',
    why: '补助标准，不是目标',
    test: ({ quantity, before, after }) =>
      (isMoney(quantity.unit) || quantity.unit === '%') &&
      (/(?:最高|最多|每家|每个|每项|每人|每户|单个|单项|一次性|按|给予)[^，；]{0,16}$/.test(before) ||
        /^(?:以内|以下)?的?(?:一次性)?(?:给予|予以|奖补|奖励|补助|补贴|资助|支持)/.test(after)),
    refuses: [
      '对认定的平台给予最高100万元奖补。',
      '按新增设备投入的30%给予补助。',
      '单个项目最高支持200万元。',
    ],
  },
  {
    id: 'class-by-size',
    why: '按规模划分的一类，不是目标',
    test: ({ quantity, before, after }) =>
      (isMoney(quantity.unit) && /[过超达]$/.test(before) && /^的/.test(after)) ||
      (isMoney(quantity.unit) && /^(?:元)?以上的?(?:企业|项目|规上|工业|单位)/.test(after)),
    refuses: ['研发投入过5000万元的企业是重点。', '走访营收2000万元以上企业。'],
  },
  {
    id: 'size-of-a-project',
    why: '项目的规模，不是目标',
    test: ({ quantity, before, after }) =>
      (/(?:吨|瓦|瓦时|MW|GW)$/.test(quantity.unit) && /^[^，。；、]{1,12}项目/.test(after)) ||
      /(?:年产|日产|年处理|总投资|计划投资|占地(?:面积)?|总建筑面积|注册资[本金])(?:约|达|超过?)?$/.test(
        before,
      ),
    refuses: [
      '推进星河新材料年产5万吨负极材料项目建设。',
      '推动总投资20亿元、占地500亩的产业园项目落地。',
      '推进甲公司525万吨林浆纸项目达产。',
    ],
  },
  {
    id: 'place-in-a-list',
    why: '名次范围，不是目标',
    test: ({ quantity, before, after }) =>
      /前$/.test(before) && (!/[位名]$/.test(quantity.unit) || /^的/.test(after)),
    refuses: ['对研发投入前100位的企业逐户走访。', '做好前3批企业评审。'],
  },
  {
    id: 'span-of-time',
    why: '时间长度，不是目标',
    test: ({ before }) => /连续$|最近$/.test(before),
    refuses: ['连续3次考核不合格的予以退出。'],
  },
  {
    id: 'size-of-a-fund-at-hand',
    why: '已有基金的规模，不是目标',
    test: ({ quantity, before, after }) =>
      isMoney(quantity.unit) &&
      /(?:发挥|用好|依托|借助|运用)[^，。；]{0,12}$/.test(before) &&
      /^(?:规模)?的?[^，。；、]{0,10}基金/.test(after),
    refuses: ['发挥云溪20亿元科创母基金作用。', '用好50亿元产业引导基金。'],
  },
  {
    id: 'counts-chains-in-view',
    why: '聚焦的产业链数目，不是目标',
    test: ({ quantity, before, after }) =>
      quantity.unit === '条' &&
      /(?:聚焦|围绕|紧盯|锚定)$/.test(before) &&
      /^[^，。；]{0,4}产业链/.test(after),
    refuses: ['聚焦34条重点产业链，实施揭榜挂帅。'],
  },
  {
    id: 'stage-of-a-project',
    why: '工程的期次，不是目标',
    test: ({ quantity, before }) => quantity.unit === '期' && quantity.isChinese && !FREQUENCY.test(before),
    refuses: ['加快产业园二期建设。'],
  },
  {
    id: 'counts-places',
    why: '数的是列举出来的地方，不是目标',
    test: ({ quantity, before, after }) =>
      !quantity.isChinese &&
      quantity.unit === '个' &&
      /[、和及与]/.test(before) &&
      /^(?:县|市|区|镇|乡|街道|旗|地区|城市|省份)(?!级)/.test(after),
    refuses: ['组建科技特派团，覆盖甲山、乙水2个县。'],
  },
  {
    id: 'counts-local-partners',
    why: '数的是合作的一方，不是目标',
    test: ({ before }) => /[与和同跟](?:区|市|县|旗|省|本地|当地)内?$/.test(before),
    refuses: ['促成甲集团与区内5家企业合作。'],
  },
  {
    id: 'counts-what-is-listed',
    why: '数的是列举出来的事物，不是目标',
    test: ({ quantity, before, after, isHeading }) => {
      if (!quantity.isChinese) return false;
      if (FREQUENCY.test(before) && !isHeading) return false;
      if (!isHeading && after === '' && POSTPOSED.test(before)) return false;
      if (isHeading || quantity.value === 1 || ABSTRACT.test(after)) return true;
      if (/[张类种位大次]$/.test(quantity.unit)) return true;
      if (/(?:达到|达|超过|突破|超|过|不少于|至少)$/.test(before)) return false;
      return !PROMISING_VERB.test(before);
    },
    refuses: [
      '聚焦新材料、生命健康、人工智能三个方向。',
      '推进甲公司、乙公司两家企业申报。',
      '建立培育、复审、预警三张清单。',
      '每家企业建立一个台账。',
      '深化三项科技合作。',
    ],
  },
  {
    id: 'already-there',
    why: '现有的数，不是目标',
    test: ({ before, after }) =>
      (/[由从]$/.test(before) &&
        /^(?:增加|提高|提升|增长|扩大|上升|跃升|下降|降低|减少)[到至为]/.test(after)) ||
      /(?:(?<!实)现有|已有|目前有|已达|已经|原有|已入库|拥有各类)[^，；]{0,12}$|(?<![面针])对[^，；]{0,20}的$/.test(
        before,
      ),
    refuses: ['用好现有孵化器12家。', '对今年立项的6个项目进行督查。'],
  },
];

/** The first rule by which a number is no target; null where none speaks against it. */
export function refusalOf(candidate: Candidate): RefusalRule | null {
  return REFUSAL_RULES.find(({ test }) => test(candidate)) ?? null;
}
