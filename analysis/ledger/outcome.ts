import type { Bilingual } from '#ontology';
import type { TargetNode } from '../graph.ts';
import { comparable, matchMetrics, type MetricMatch, strengthOf } from '../metric.ts';
import type { Result } from './results.ts';

/** What became of a promise. */
export const OUTCOMES = {
  MET: {
    label: { zh: '完成', en: 'met' },
    about: { zh: '后来的文件报告达到', en: 'A later document reports that it was reached.' },
  },
  MISSED: {
    label: { zh: '未完成', en: 'missed' },
    about: { zh: '后来的文件报告未达到', en: 'A later document reports less.' },
  },
  NOT_REPORTED: {
    label: { zh: '未报告', en: 'not reported' },
    about: {
      zh: '同一部门后来的文件没有报告这个指标',
      en: 'Later documents of the same bureau do not report it.',
    },
  },
  NO_REVIEW: {
    label: { zh: '无后续文件', en: 'no later document' },
    about: {
      zh: '图库里没有同一部门在期限之后的文件',
      en: 'The store holds no document of the same bureau from after its term.',
    },
  },
} as const satisfies Record<string, { readonly label: Bilingual; readonly about: Bilingual }>;

export type Outcome = keyof typeof OUTCOMES;

/** How far below "about" still is it: numbers after 约 and 左右 are rounded. */
const ABOUT = 0.05;

/** Whether a result keeps a promise; null where the two cannot be compared. */
export function isMet(target: TargetNode, result: Result): boolean | null {
  const values = comparable(target, result);
  if (values === null) return null;
  const [promised, reached] = values;
  switch (target.comparator) {
    case '<=':
      return reached <= promised;
    case '~':
      return reached >= promised * (1 - ABOUT);
    default:
      return reached >= promised;
  }
}

/**
 * The result that best speaks of a target's metric, with how they match; null where none does.
 * @param due - the year whose result is looked for
 */
export function resultFor(
  target: TargetNode,
  results: readonly Result[],
  due: number | null,
): { readonly result: Result; readonly match: MetricMatch } | null {
  let best: { result: Result; match: MetricMatch } | null = null;
  for (const result of results) {
    if (due !== null && !isOf(result, due)) continue;
    const match = matchMetrics(target, result);
    if (match && (best === null || strengthOf(match) > strengthOf(best.match))) best = { result, match };
  }
  return best;
}

/** Whether a result speaks of a year; without a year it is that of its document's year or of the year before. */
export const isOf = ({ year, plan }: Result, due: number): boolean =>
  year === null ? plan.year === null || plan.year <= due + 1 : year === due;
