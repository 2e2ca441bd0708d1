import type { AnalysisGraph } from '../graph.ts';
import { type PlanFilter, scopeOf } from '../scope.ts';
import type { Block } from './block.ts';
import { Citations } from './citations.ts';
import { findings } from './findings.ts';
import { outcomesText } from './findings-promises.ts';
import type { Ground } from './ground.ts';
import { pictureOf } from './picture.ts';
import { gapTable, ledgerTable, progressTable } from './tables.ts';
import { countOf, type Lang } from './wording.ts';

/** Titles to give before only their number is told. */
const TITLES = 12;

/**
 * A gap report on the chosen plans: findings first, then the picture and the tables, then the sentences that they rest
 * on, numbered. Every row cites by these numbers.
 */
export function gapReport(graph: AnalysisGraph, filter: PlanFilter, lang: Lang): Block[] {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en);
  const scope = scopeOf(graph, filter);
  const title = say(
    `${filter.region ?? '全部计划'}缺口分析报告`,
    `Gap report: ${filter.region ?? 'all plans'}`,
  );
  const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
  if (scope.plans.length === 0) {
    return [heading(1, title), { kind: 'paragraph', text: scope.note?.[lang] ?? '' }];
  }
  const cited = new Citations(lang);
  const ground: Ground = { graph, filter, cited, lang };
  const picture = pictureOf(graph, filter, lang);
  const outcomes = outcomesText(ground);
  return [
    heading(1, title),
    { kind: 'paragraph', text: `${basisText(scope.plans, lang)}${scope.note?.[lang] ?? ''}` },
    heading(2, say('一、主要发现', 'Findings')),
    { kind: 'points', points: findings(ground) },
    heading(2, say('二、产业、平台与主体', 'Industries, platforms and who stands behind them')),
    ...(picture.columns.some(({ nodes }) => nodes.length > 0)
      ? [{ kind: 'picture', picture } as const]
      : [
          {
            kind: 'paragraph',
            text: say('计划没有提到产业或平台。', 'The plans name no industry and no platform.'),
          } as const,
        ]),
    heading(2, say('三、缺口明细', 'The gaps')),
    {
      kind: 'paragraph',
      text: say(
        '有：计划写明了关系；有说法：只是鼓励、在谈，或见于其他计划；可推测：同句或同段出现，未写明关系；未提及：都没有。',
        'linked: the plans state a relation; stated: only encouraged, negotiated or by other plans; suggested: named in the same sentence or section; not mentioned: none of these.',
      ),
    },
    ...gapTable(ground, 'Industry'),
    ...gapTable(ground, 'Platform'),
    heading(2, say('四、指标台账', 'Targets')),
    ...(outcomes === '' ? [] : [{ kind: 'paragraph', text: outcomes } as const]),
    ...ledgerTable(ground),
    heading(2, say('五、项目与平台进展', 'Progress of projects and platforms')),
    ...progressTable(ground),
    heading(2, say('六、原文', 'Sentences cited')),
    { kind: 'sentences', sentences: cited.sentences },
  ];
}

/** Which plans were read, and how their silence is to be taken. */
function basisText(plans: readonly { readonly title: string }[], lang: Lang): string {
  const titles = plans
    .slice(0, TITLES)
    .map(({ title }) => (lang === 'zh' ? `《${title}》` : `“${title}”`))
    .join(lang === 'zh' ? '' : ', ');
  const more = plans.length > TITLES;
  return lang === 'zh'
    ? `依据 ${plans.length} 份计划：${titles}${more ? '等' : ''}。计划没有写到，不等于实际没有；请核对所附原文。方括号中的数字是文末原文的编号。`
    : `From ${countOf(plans.length, 'plan')}: ${titles}${more ? ' …' : ''}. What a plan does not say may exist all the same: check the sentences cited, which the numbers in brackets refer to. Names stay as the plans write them.`;
}
