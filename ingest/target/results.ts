import { yearsIn, yearsSpokenOf } from '../segment/years.ts';

const REPORTS =
  /(?:^|[^不])(?:已|业已|均已)(?:经)?(?!入库|认定)|去年(?!同期)|(?<![较比同])上年(?!度?末?同期)|今年以来|截至|截止|目前|累计已|(?<![新年])(?:获批|获评)|首次突破/;
const PROMISES_AGAIN = /力争|争取|确保|今年|明年|下半年|下一步|计划|目标|拟|将|全年|年内/;

/**
 * Whether a clause inside a plan reports what has been reached (2023年全社会投入239亿元, 目前已有12家). A year that
 * it only compares with (较2023年增长10%) reports nothing.
 */
export function isResult(clause: string, planYear: number | null): boolean {
  if (REPORTS.test(clause) && !PROMISES_AGAIN.test(clause)) return true;
  if (planYear === null) return false;
  const years = yearsSpokenOf(clause);
  return years.length > 0 && Math.max(...years) < planYear;
}

/** Whether a clause turns from results back to promises. */
export function promisesAgain(clause: string, planYear: number | null): boolean {
  return (
    PROMISES_AGAIN.test(clause) || (planYear !== null && yearsIn(clause).some((year) => year >= planYear))
  );
}
