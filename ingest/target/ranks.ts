import { readLeft, tidy } from './metric.ts';
import type { Found, Place } from './metric-rule.ts';

const RANK =
  /(?:继续)?(?:跃居|位居|位列|稳居|居|进入|保持|挺进|迈入|冲刺|冲进|列)?(?:在)?(?:全(?:省|市|国|区|县)|[省市]内)(?:排名|同类)?(?:前列)?$/;

/**
 * A rank (市级综合考评保持全省前10位, 跃居全省前20名): what is ranked stands before the rank, or in the clause before
 * it. Null where the number is no rank.
 */
export function readRank(
  { words, unit, isCompared }: Place,
  sentenceBefore: string,
): (Found & { rule: string }) | null {
  if (!isCompared || !/^[位名]$/.test(unit) || !RANK.test(words)) return null;
  const own = readLeft(words.replace(RANK, '')).metric;
  const clauseBefore = /([^，,；;。]*)[，,]?$/.exec(sentenceBefore)?.[1] ?? '';
  const ranked = own || tidy(readLeft(clauseBefore.replace(/\d.*$/, '').replace(RANK, '')).metric);
  if (ranked.length < 2) return null;
  return {
    metric: `${ranked.replace(/(?:全[省市国]|排名|位次|再进)+$/, '')}排名`,
    rule: 'rank',
    verb: '',
    length: 0,
  };
}
