import type { Tense } from '../model.ts';
import { yearsIn } from './years.ts';

/** Words of a heading or title that say what its passage is. `plan` wins where both stand (总结和打算 → both). */
const PLAN_HEADING =
  /计划|打算|思路|要点|安排|下一步|下一阶段|下步|今后|展望|方案|规划|部署|总体要求|指导思想|(?:总体|主要|工作|预期|发展|年度)?目标(?!.{0,6}(?:完成|实现)情况)|重点任务|主要任务|工作任务|工作重点|重点工作(?!.{0,4}(?:完成|进展|开展))|工作举措|保障措施|任务清单|目标任务/;
const REVIEW_HEADING =
  /总结|回顾|成效|成绩|亮点|述职|(?:完成|进展|开展|落实|推进|工作|执行)情况|情况(?:汇报|通报)|主要做法|^做法|存在(?:的)?(?:主要)?问题|^问题|取得|今年以来|上半年工作$|经验/;

/** What a heading says about its passage; null where it says nothing. */
export function tenseOfHeading(heading: string): Tense | 'mixed' | null {
  const plans = PLAN_HEADING.test(heading);
  const reviews = REVIEW_HEADING.test(heading);
  if (plans && reviews) return 'mixed';
  if (plans) return 'plan';
  return reviews ? 'review' : null;
}

/** A plan's title decides until a heading says otherwise; one that is both begins with its review. */
export function tenseOfTitle(title: string): Tense {
  const tense = tenseOfHeading(title);
  if (tense === null) return 'plan';
  return tense === 'mixed' ? 'review' : tense;
}

const PROMISE =
  /力争|争取|确保|计划(?:新|引|完|实|开|组|建)|拟(?!合)|(?<![中以])将(?!近|军|其|原|上)|打算|下一步|下步|明年|年内|年底前|全年(?:完成|新增|力争|计划)|目标(?:是|为)|推动|加快|鼓励|支持|努力/;

const RESULT =
  /(?:已|均|先后|成功|顺利|累计|首次|前\S{1,3}批)(?:经)?(?:获批|获评|获得|获准|获认|完成|实现|达到|突破|建成|揭牌|签约|投用|投产|落地|入选|通过|形成|认定|引进|培育|兑现|发放|举办|超|被)|获批(?!后)|获评|获准|(?<![较比])去年|今年以来|截至|截止|同比|居全[省市国]第|位居|名列/;

/** How the sentences of one section are judged, one after the other. */
export interface TenseReader {
  read(sentence: string): Tense;
}

/**
 * The first year that a title of review and plan in one (2021年总结和2022年计划) plans for; null for any other,
 * where no sentence of a review turns to the future by its year alone.
 */
export function firstPlannedYear(title: string): number | null {
  if (tenseOfHeading(title) !== 'mixed') return null;
  const years = yearsIn(title);
  if (years.length === 0) return null;
  return years.length > 1 ? Math.max(...years) : years[0]! + 1;
}

/**
 * Judges sentences one by one: inside a plan some report results (2023年全社会投入…, 已获批…), and sentences
 * after such a one go on reporting until one promises or names the plan's own year.
 */
export function tenseReader(
  section: Tense,
  planYear: number | null,
  firstPlanned: number | null,
): TenseReader {
  let current = section;
  return {
    read(sentence) {
      const promises = PROMISE.test(sentence);
      const years = yearsIn(sentence);
      const latest = years.length > 0 ? Math.max(...years) : null;
      if (section === 'review') {
        const isPlanned = firstPlanned !== null && latest !== null && latest >= firstPlanned;
        if (isPlanned && (promises || startsWithYear(sentence))) current = 'plan';
        return current;
      }
      if (planYear !== null && latest !== null) {
        if (latest < planYear && startsWithYear(sentence) && !promises) current = 'review';
        else if (latest >= planYear) current = 'plan';
      }
      if (promises) current = section;
      return RESULT.test(sentence) && !promises ? 'review' : current;
    },
  };
}

/** A year among the first words tells when the whole sentence took place. */
function startsWithYear(sentence: string): boolean {
  return yearsIn(sentence.slice(0, 24)).length > 0;
}
