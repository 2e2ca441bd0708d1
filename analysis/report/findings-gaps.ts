import { findGaps } from '../gaps/gaps.ts';
import type { Gap } from '../gaps/gap.ts';
import { ENTITY_GAPS, type EntityGapKind, type GapKind } from '../gaps/kinds.ts';
import { ENTITY_TYPES, STATUSES } from '#ontology';
import type { Point } from './block.ts';
import { type Ground, NAMED } from './ground.ts';
import { countOf, promiseText } from './wording.ts';

/** What stands unlinked, in sentences. */

function gapsOf({ graph, filter }: Ground, kind: GapKind) {
  const { rows, counts } = findGaps(graph, { ...filter, kinds: [kind] });
  return { rows, of: counts[0]?.of ?? 0 };
}

/** Where a thing is named, and what else is named there. */
function namedText({ cited, lang }: Ground, gap: Gap): string {
  const { entity, planCount, sentenceCount, candidates, evidence } = gap;
  const [near] = candidates;
  const zh = lang === 'zh';
  const places = zh
    ? `${entity?.name}：${planCount} 份计划的 ${sentenceCount} 句提到`
    : `${entity?.name}: named in ${countOf(sentenceCount, 'sentence')} of ${countOf(planCount, 'plan')}`;
  const own = cited.all(evidence);
  if (!near) return `${places} ${own}`;
  const where = near.sentences > 0 ? (zh ? '同句' : 'sentence') : zh ? '同段' : 'section';
  const name = near.entity.name;
  const clue = zh
    ? `，与“${name}”${where}出现，可去核实`
    : `, with ${name} in the same ${where}: worth asking`;
  return `${places} ${own}${clue} ${cited.of(near.quotes[0])}`;
}

/** Rows whose standings are told apart; each has to be looked up in its sections and is kept in memory then. */
const TOLD_APART = 1_000;

/** How near the texts come to a platform: 18 without any hint, 11 named near one. */
function standingsText(rows: readonly Gap[], zh: boolean): string {
  const words = [
    ['NOT_MENTIONED', '个毫无线索', 'without any hint'],
    ['SUGGESTED', '个与某个平台同句或同段出现', 'named near one'],
    ['STATED', '个只是鼓励、在谈或见于其他计划', 'only encouraged, negotiated or stated by other plans'],
  ] as const;
  return words
    .flatMap(([standing, chinese, english]) => {
      const count = rows.filter((row) => row.standing === standing).length;
      return count > 0 ? [`${count} ${zh ? chinese : english}`] : [];
    })
    .join(zh ? '，' : ', ');
}

/** Industries that no platform serves. */
export function industryPoint(ground: Ground): Point | null {
  const { rows, of } = gapsOf(ground, 'INDUSTRY_WITHOUT_PLATFORM');
  if (rows.length === 0) return null;
  const zh = ground.lang === 'zh';
  const parts = rows.length <= TOLD_APART ? standingsText(rows, zh) : '';
  const lead = zh
    ? `计划提到的 ${of} 个产业中，${rows.length} 个没有写明任何平台${parts && `：${parts}`}。提及最多的：`
    : `Of ${of} industries that the plans name, ${rows.length} have no platform${parts && `: ${parts}`}. Named most:`;
  return { lead, items: rows.slice(0, NAMED).map((gap) => namedText(ground, gap)) };
}

const INDUSTRY_KINDS = (Object.keys(ENTITY_GAPS) as EntityGapKind[]).filter(
  (kind) => ENTITY_GAPS[kind].of === 'Industry',
);

/** Industries that have nothing of what an industry can have. */
export function loneIndustryPoint(ground: Ground): Point | null {
  const { lang, cited } = ground;
  const lists = INDUSTRY_KINDS.map((kind) => gapsOf(ground, kind).rows);
  const [first = [], ...others] = lists;
  const sets = others.map((rows) => new Set(rows.map(({ entity }) => entity)));
  const lone = first.filter(({ entity }) => sets.every((set) => set.has(entity)));
  if (lone.length === 0) return null;
  const types = INDUSTRY_KINDS.map((kind) => ENTITY_TYPES[ENTITY_GAPS[kind].to].label[lang]);
  const named = lone.slice(0, NAMED * 2);
  const lead =
    lang === 'zh'
      ? `其中 ${lone.length} 个产业只有名称：${types.join('、')}一样也没有写明。提及最多的：`
      : `Industries that are a name alone, without ${types.join(', ').toLowerCase()}: ${lone.length}. Named most:`;
  const names = named.map(({ entity, evidence }) => `${entity?.name} ${cited.of(evidence[0])}`);
  return { lead, items: [names.join(lang === 'zh' ? '、' : ', ')] };
}

/** Platforms that nobody of science, or nobody at all, is said to stand behind. */
export function platformPoint(ground: Ground): Point | null {
  const { lang, cited } = ground;
  const zh = lang === 'zh';
  const science = gapsOf(ground, 'PLATFORM_WITHOUT_UNIVERSITY');
  const builder = gapsOf(ground, 'PLATFORM_WITHOUT_BUILDER');
  if (science.rows.length + builder.rows.length === 0) return null;
  const alone = new Set(science.rows.map(({ entity }) => entity));
  const both = builder.rows.filter(({ entity }) => alone.has(entity));
  const lead = zh
    ? `计划提到的 ${science.of} 个平台中，${science.rows.length} 个没有写明高校，${builder.rows.length} 个没有写明建设方，${both.length} 个两样都没有`
    : `Of ${science.of} platforms that the plans name, ${science.rows.length} have no university, ${builder.rows.length} no builder, ${both.length} neither`;
  const noBuilder = ({ weakLinks: [link] }: Gap) => {
    if (!link) return zh ? '没有建设方' : 'no builder';
    const said = STATUSES[link.status].label[lang];
    return zh ? `${link.source.name}建设只是${said}` : `built by ${link.source.name}: ${said} only`;
  };
  const noScience = zh ? '没有高校' : 'no university';
  const unbuilt = new Map(builder.rows.map((gap) => [gap.entity, noBuilder(gap)]));
  // Those that lack both first.
  const lines = [
    ...both,
    ...builder.rows.filter(({ entity }) => !alone.has(entity)),
    ...science.rows.filter(({ entity }) => !unbuilt.has(entity)),
  ];
  const items = lines.slice(0, NAMED).map(({ entity, evidence }) => {
    const lacks = [alone.has(entity) ? noScience : [], unbuilt.get(entity) ?? []].flat();
    return `${entity?.name}${zh ? '：' : ': '}${lacks.join(zh ? '，' : ', ')} ${cited.all(evidence)}`;
  });
  return { lead, items };
}

/** Companies that are supported and have no platform; those whose platform is only wished for are told apart. */
export function companyPoint(ground: Ground): Point | null {
  const { rows, of } = gapsOf(ground, 'SUPPORTED_COMPANY_WITHOUT_PLATFORM');
  if (rows.length === 0) return null;
  const zh = ground.lang === 'zh';
  const wished = rows.filter(({ weakLinks }) => weakLinks.length > 0);
  const silent = rows.filter(({ weakLinks }) => weakLinks.length === 0);
  const list = (label: string, group: readonly Gap[], tell: (gap: Gap) => string) => {
    const named = group.slice(0, NAMED * 2).map(tell);
    const more = group.length > named.length ? (zh ? '等' : ' …') : '';
    return group.length > 0 ? [`${label}${named.join(zh ? '、' : ', ')}${more}`] : [];
  };
  const parts = [
    ...(wished.length > 0
      ? [zh ? `${wished.length} 家只是鼓励、在谈或见于其他计划` : `${wished.length} by wish or talk alone`]
      : []),
    ...(silent.length > 0 ? [zh ? `${silent.length} 家没有写到平台` : `${silent.length} not at all`] : []),
  ];
  return {
    lead: zh
      ? `计划支持的 ${of} 家企业中，${rows.length} 家还没有确定的平台：${parts.join('，')}`
      : `Of ${of} companies that the plans support, ${rows.length} have no settled link to a platform: ${parts.join(', ')}`,
    items: [
      ...list(zh ? '只是说到：' : 'Said no more than: ', wished, (gap) => wishText(ground, gap)),
      ...list(
        zh ? '没有写到：' : 'Not at all: ',
        silent,
        ({ entity, evidence }) => `${entity?.name} ${ground.cited.of(evidence[0])}`,
      ),
    ],
  };
}

/** 三一集团—氢能装备国家工程研究中心（鼓励 [19]） */
function wishText({ lang, cited }: Ground, { entity, weakLinks }: Gap): string {
  const [link] = weakLinks;
  if (!link) return entity?.name ?? '';
  const other = link.source.type === 'Company' ? link.target : link.source;
  const said = `${STATUSES[link.status].label[lang]} ${cited.of(link.quotes[0])}`;
  return `${entity?.name}—${other.name}${lang === 'zh' ? `（${said}）` : ` (${said})`}`;
}

/** Targets that nobody answers for. */
export function ownerPoint(ground: Ground): Point | null {
  const { lang, cited } = ground;
  const { rows, of } = gapsOf(ground, 'TARGET_WITHOUT_OWNER');
  if (rows.length === 0) return null;
  return {
    lead:
      lang === 'zh'
        ? `${of} 项指标中，${rows.length} 项没有写明责任单位`
        : `Of ${of} targets, ${rows.length} name no department that answers for them`,
    items: rows
      .slice(0, NAMED)
      .flatMap(({ target }) =>
        target
          ? [
              `${lang === 'zh' ? `${target.plan.year ?? '?'}年：` : `${target.plan.year ?? '?'}: `}${promiseText(target, lang)} ${cited.of(target.quotes[0])}`,
            ]
          : [],
      ),
  };
}
