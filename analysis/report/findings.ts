import { findGaps } from '../gaps/gaps.ts';
import type { GapKind } from '../gaps/kinds.ts';
import { commitmentsOf } from '../ledger/commitments.ts';
import { targetLedger } from '../ledger/ledger.ts';
import { progressPoint } from './finding-progress.ts';
import type { Point } from './block.ts';
import {
  companyPoint,
  industryPoint,
  loneIndustryPoint,
  ownerPoint,
  platformPoint,
} from './findings-gaps.ts';
import { conflictPoint, listingPoint, missedPoint, silentPoint } from './findings-promises.ts';
import type { Ground } from './ground.ts';

/** What is looked for, among how many, by the names that are given to it where nothing is found. */
const SOUGHT: readonly {
  readonly find: (ground: Ground) => Point | null;
  readonly among: (ground: Ground) => number;
  readonly zh: string;
  readonly en: string;
}[] = [
  {
    find: industryPoint,
    among: gapsAmong('INDUSTRY_WITHOUT_PLATFORM'),
    zh: '没有平台的产业',
    en: 'industries without platform',
  },
  {
    find: loneIndustryPoint,
    among: gapsAmong('INDUSTRY_WITHOUT_PLATFORM'),
    zh: '没有任何资源的产业',
    en: 'industries that are a name alone',
  },
  { find: missedPoint, among: reviewed, zh: '未完成的指标', en: 'promises missed' },
  { find: silentPoint, among: reviewed, zh: '没有报告结果的指标', en: 'promises not reported' },
  {
    find: platformPoint,
    among: gapsAmong('PLATFORM_WITHOUT_BUILDER'),
    zh: '没有高校或建设方的平台',
    en: 'platforms without university or builder',
  },
  {
    find: conflictPoint,
    among: gapsAmong('TARGET_WITHOUT_OWNER'),
    zh: '文件之间的数字矛盾',
    en: 'conflicts between documents',
  },
  { find: listingPoint, among: () => 1, zh: '数目与所列不符的名单', en: 'lists that do not add up' },
  {
    find: progressPoint,
    // A project or platform without a status is none of those that are looked at.
    among: ({ graph, filter }) => commitmentsOf(graph, filter).length,
    zh: '项目和平台的进展',
    en: 'progress of projects and platforms',
  },
  {
    find: companyPoint,
    among: gapsAmong('SUPPORTED_COMPANY_WITHOUT_PLATFORM'),
    zh: '受支持而没有平台的企业',
    en: 'supported companies without platform',
  },
  {
    find: ownerPoint,
    among: gapsAmong('TARGET_WITHOUT_OWNER'),
    zh: '没有责任单位的指标',
    en: 'targets without owner',
  },
];

/** How many things a kind of gap was looked for at. */
function gapsAmong(kind: GapKind) {
  return ({ graph, filter }: Ground): number =>
    findGaps(graph, { ...filter, kinds: [kind] }).counts[0]?.of ?? 0;
}

/** Promises that a later document could report. */
function reviewed({ graph, filter }: Ground): number {
  const { MET, MISSED, NOT_REPORTED } = targetLedger(graph, filter).counts;
  return MET + MISSED + NOT_REPORTED;
}

/**
 * What the chosen plans leave open, the most telling first; every line names its sentences. What was looked for in vain
 * is told apart from what there was nothing to look at for: no later document is no promise kept.
 */
export function findings(ground: Ground): Point[] {
  const zh = ground.lang === 'zh';
  const points: Point[] = [];
  const [none, unknown]: [string[], string[]] = [[], []];
  for (const sought of SOUGHT) {
    const point = sought.find(ground);
    if (point) points.push(point);
    else (sought.among(ground) > 0 ? none : unknown).push(sought[ground.lang]);
  }
  const say = (words: string, list: readonly string[]): Point[] =>
    list.length > 0 ? [{ lead: `${words}${list.join(zh ? '、' : ', ')}`, items: [] }] : [];
  return [
    ...points,
    ...say(zh ? '查过而没有发现：' : 'Looked for and not found: ', none),
    ...say(
      zh
        ? '计划没有提到相应的对象，或没有后来的文件，无从查起：'
        : 'Nothing to look at, or no later document: ',
      unknown,
    ),
  ];
}
