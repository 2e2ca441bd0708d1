import type { Tense } from '../model.ts';
import { yearsSpokenOf } from './years.ts';

/** What headings say about their passages: that it plans, or that it reports. */
export interface HeadingRule {
  readonly id: string;
  readonly tense: Tense;
  readonly pattern: RegExp;
  readonly reads: readonly string[];
  /** Headings of tasks that use the same words and say nothing about tense. */
  readonly refuses: readonly string[];
}

export const HEADING_RULES: readonly HeadingRule[] = [
  {
    id: 'plan-of-time',
    tense: 'plan',
    pattern:
      /(?:工作|年度?|下一?步|今后|未来|半年|季度|阶段|五|期|总结[和及与、暨])(?:的|主要|重点|全[省市县区]|科技|创新|总体|工作|任务)*(?:计划|打算|思路|要点|安排|部署|展望|方案|规划|谋划|清单)/,
    reads: ['2025年工作思路', '下一步打算', '下半年工作安排', '总结和要点', '2024年度重点工作任务清单'],
    refuses: ['实施高新技术企业倍增计划', '优化规划布局'],
  },
  {
    id: 'plan-alone',
    tense: 'plan',
    pattern:
      /^(?:计划|打算|思路|要点|安排|展望|下一?步|下一阶段|今后|明年|来年|新(?:的)?(?:一年|年度)|工作(?:计划|要点))/,
    reads: ['打算', '下一步工作', '下步打算', '新一年，我们怎么做'],
    refuses: ['推动下一步落实', '安全生产'],
  },
  {
    id: 'goals',
    tense: 'plan',
    pattern:
      /^(?:20\d{2}年度?)?(?:总体|主要|工作|预期|发展|年度|具体|总)?(?:目标|指标)(?:任务|要求)?$|^(?:总体|工作|基本)(?:要求|思路|考虑)$|^指导思想|(?:主要|重点|目标|工作)任务$|工作重点$|^重点工作$|(?:工作|保障|主要|重点|具体)(?:举措|措施|内容)$|任务清单|目标责任/,
    reads: ['主要目标', '预期目标', '总体要求', '重点任务', '保障措施', '指导思想', '工作重点'],
    refuses: ['重点工作完成情况', '目标完成情况'],
  },
  {
    id: 'plan-words-of-titles',
    tense: 'plan',
    pattern:
      /(?:年|局|委|厅)(?:度)?(?:[\u4e00-\u9fff]{0,12})(?:计划|要点|安排|打算|思路|方案|谋划|清单)(?:[(（].{1,8}[)）])?$/,
    reads: ['县科学技术局2023年工作打算', '市科技局2024年度行政执法监督工作计划', '区科技局2024年要点(三)'],
    refuses: ['实施倍增计划'],
  },
  {
    id: 'review-of-time',
    tense: 'review',
    pattern:
      /工作总结|年总结|^总结(?!推广|经验|提炼|宣传)|总结[和及与、暨]|总结$|回顾|述职|(?:完成|进展|开展|落实|推进|执行|工作|主要)情况(?:汇报|通报|总结)?(?:[(（].{1,8}[)）])?$|今年以来|^(?:这|过去|过去的|上)一年|半年工作$|(?:工作|任务|项目)进展(?:$|[及和与暨、(（])|^(?:主要|目前|总体|最新)?进展$/,
    reads: [
      '2024年工作总结',
      '上半年工作回顾',
      '2024年重点工作完成情况',
      '述职报告',
      '二季度完成情况',
      '这一年，我们做成了几件事',
      '专项行动工作进展及下步安排',
      '主要工作进展',
    ],
    refuses: ['掌握情况', '总结推广经验做法的机制', '推动重点工作取得新进展'],
  },
  {
    id: 'results',
    tense: 'review',
    pattern:
      /^(?:主要|工作|取得的?|所取得的?|基本)*(?:成效|成绩|亮点)|(?:工作|主要|取得|显著|明显|成绩|特色)(?:成效|成绩|亮点)$|取得(?:的|了|显著|明显|积极)|^(?:主要|工作)?(?:做法|经验)|^存在.{0,6}(?:问题|不足|困难)|^(?:主要)?(?:问题|不足|困难)/,
    reads: ['成效', '成绩亮点', '主要做法', '存在的问题', '取得的主要成绩', '做法'],
    refuses: ['增亮点', '提升转化成效', '推动平台建设取得新突破', '成果转化提效', '推广先进经验'],
  },
];

/** What a heading says about its passage; `mixed` where it says both (总结和打算), null where it says nothing. */
export function tenseOfHeading(heading: string): Tense | 'mixed' | null {
  let found: Tense | null = null;
  for (const { tense, pattern } of HEADING_RULES) {
    if (tense === found || !pattern.test(heading)) continue;
    if (found !== null) return 'mixed';
    found = tense;
  }
  return found;
}

/**
 * The same for a section, which may also only name its year: 2024年工作 below 2023年总结和2024年打算.
 *
 * @param firstPlanned The first year that the plan plans for; null where unknown.
 */
export function tenseOfSection(heading: string, firstPlanned: number | null): Tense | null {
  const said = tenseOfHeading(heading);
  if (said === 'mixed') return null;
  if (said !== null || firstPlanned === null) return said;
  const years = yearsSpokenOf(heading);
  if (years.length === 0) return null;
  return Math.max(...years) >= firstPlanned ? 'plan' : 'review';
}

/** A plan's title decides until a heading says otherwise; one that is both begins with its review. */
export function tenseOfTitle(title: string): Tense {
  const tense = tenseOfHeading(title);
  if (tense === null) return 'plan';
  return tense === 'mixed' ? 'review' : tense;
}
