import type { Point } from './block.ts';
import {
  companyPoint,
  industryPoint,
  loneIndustryPoint,
  ownerPoint,
  platformPoint,
} from './findings-gaps.ts';
import { conflictPoint, listingPoint, missedPoint, progressPoint, silentPoint } from './findings-promises.ts';
import type { Ground } from './ground.ts';

/** What was looked for, by the name that is given to it where nothing was found. */
const SOUGHT = [
  [industryPoint, '没有平台的产业', 'industries without platform'],
  [loneIndustryPoint, '没有任何资源的产业', 'industries without anything'],
  [missedPoint, '未完成的承诺', 'promises missed'],
  [silentPoint, '没有报告的承诺', 'promises not reported'],
  [platformPoint, '没有高校或建设方的平台', 'platforms without university or builder'],
  [conflictPoint, '文件之间的数字矛盾', 'conflicts between documents'],
  [listingPoint, '数目与所列不符的名单', 'lists that do not add up'],
  [progressPoint, '写明状态的项目和平台', 'projects and platforms with a status'],
  [companyPoint, '受支持而没有平台的企业', 'supported companies without platform'],
  [ownerPoint, '没有责任单位的指标', 'targets without owner'],
] as const satisfies readonly (readonly [(ground: Ground) => Point | null, string, string])[];

/** What the chosen plans leave open, the most telling first; every line names its sentences. */
export function findings(ground: Ground): Point[] {
  const points: Point[] = [];
  const none: string[] = [];
  for (const [find, zh, en] of SOUGHT) {
    const point = find(ground);
    if (point) points.push(point);
    else none.push(ground.lang === 'zh' ? zh : en);
  }
  if (none.length === 0) return points;
  const lead =
    ground.lang === 'zh'
      ? `查过而没有发现：${none.join('、')}`
      : `Looked for and not found: ${none.join(', ')}`;
  return [...points, { lead, items: [] }];
}
