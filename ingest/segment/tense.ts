import type { Tense } from '../model.ts';
import { tenseOfHeading } from './heading-tense.ts';
import { yearsIn, yearsSpokenOf } from './years.ts';

/** Say in so many words that something is still to come. */
const PROMISE =
  /力争|争取|确保|计划(?:新|引|完|实|开|组|建)|拟(?!合)|(?<![中以])将(?!近|军|其|原|上)|打算|下一步|下步|目标(?:是|为)/;

/** Verbs that plans use for what is to come, and reviews, with an earlier year, for what was done. */
const EFFORT =
  /明年|年内|年底前|全年(?:完成|新增|计划)|推动|加快|鼓励|支持|努力|推荐|引导|助推|组织|争创|指导|协助|帮助/;

const NEXT_STEP = /(?:^|[，。；,;])(?:下一?步|下一阶段|明年|来年|新的一年)/;

/** 下半年，将…: of a review at midyear; without a promise it may be a report too. */
const SECOND_HALF = /(?:^|[，。；,;])下半年/;

const RESULT =
  /(?:已|先后|成功|顺利|首次|前\S{1,3}批)(?:经)?(?:获批|获评|获得|获准|获认|完成|实现|达到|突破|建成|揭牌|签约|投用|投产|落地|入选|通过|形成|认定|引进|培育|兑现|发放|举办|超|被)|(?<![新年])(?:获批(?!后)|获评|获准)|(?<![较比])去年|今年以来|截至|截止/;

/** How the sentences of one section are judged, one after the other. */
export interface TenseReader {
  /** Whether a review has turned to what is still to come (下一步，我局将…): so do the steps below it. */
  readonly hasTurned: boolean;
  read(sentence: string): Tense;
}

/**
 * The first year that a review, or a review and plan in one (2021年总结和2022年计划), can plan for; null for a plan,
 * and where the title names no year.
 */
export function firstPlannedYear(title: string): number | null {
  const tense = tenseOfHeading(title);
  if (tense !== 'mixed' && tense !== 'review') return null;
  const years = yearsIn(title);
  if (years.length === 0) return null;
  const namesPlanned = years.length > 1 || YEAR_OF_PLAN.test(title);
  return tense === 'mixed' && namesPlanned ? Math.max(...years) : Math.max(...years) + 1;
}

/** 202X年总结及2025年计划: the only year in figures is that of the plan. */
const YEAR_OF_PLAN = /(?:总结|回顾|情况|成效).{0,8}20\d\d年/;

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
    get hasTurned() {
      return section === 'review' && current === 'plan';
    },
    read(sentence) {
      const promises = PROMISE.test(sentence);
      const looksAhead = promises || EFFORT.test(sentence);
      const years = yearsSpokenOf(sentence);
      const latest = years.length > 0 ? Math.max(...years) : null;
      if (section === 'review') {
        const isPlanned = firstPlanned !== null && latest !== null && latest >= firstPlanned;
        if (NEXT_STEP.test(sentence) || (promises && SECOND_HALF.test(sentence))) current = 'plan';
        if (isPlanned && (promises || startsWithYear(sentence))) current = 'plan';
        return current;
      }
      if (planYear !== null && latest !== null) {
        if (latest < planYear && startsWithYear(sentence) && !promises) current = 'review';
        else if (latest >= planYear) current = 'plan';
      }
      if (promises || (looksAhead && latest === null)) current = section;
      return !looksAhead && RESULT.test(sentence) ? 'review' : current;
    },
  };
}

/** A year among the first words tells when the whole sentence took place. */
function startsWithYear(sentence: string): boolean {
  return yearsSpokenOf(sentence.slice(0, 24)).length > 0;
}
