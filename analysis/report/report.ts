import type { AnalysisGraph } from '../graph.ts';
import { type PlanFilter, scopeOf } from '../scope.ts';
import type { Block } from './block.ts';
import { Citations } from './citations.ts';
import { findings } from './findings.ts';
import { outcomesText } from './findings-promises.ts';
import type { Ground } from './ground.ts';
import { type Picture, pictureOf } from './picture.ts';
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
  const title: Block = { kind: 'heading', level: 1, text: titleText(graph, filter, lang) };
  const line = (text: string): Block[] => (text === '' ? [] : [{ kind: 'paragraph', text }]);
  if (scope.plans.length === 0) return [title, ...line(scope.note?.[lang] ?? '')];
  const cited = new Citations(lang);
  const ground: Ground = { graph, filter, cited, lang };
  const picture = pictureOf(graph, filter, lang);
  // Findings before the tables, as they are read: that is the order of the citations.
  const points = findings(ground);
  const gaps = [...gapTable(ground, 'Industry'), ...gapTable(ground, 'Platform')];
  return [
    title,
    ...line(`${basisText(scope.plans, lang)}${scope.note?.[lang] ?? ''}`),
    ...numbered(lang, [
      [say('主要发现', 'Findings'), [{ kind: 'points', points }]],
      [
        say('产业、平台与主体', 'Industries, platforms and who stands behind them'),
        pictureBlocks(picture, lang),
      ],
      [
        say('缺口明细', 'The gaps'),
        gaps.length === 0
          ? []
          : [
              ...line(
                say(
                  '有：计划写明了关系；有说法：只是鼓励、在谈，或见于其他计划；可推测：同句或同段出现，未写明关系；未提及：都没有。',
                  'linked: the plans state a relation; stated: only encouraged, negotiated or by other plans; suggested: named in the same sentence or section; not mentioned: none of these.',
                ),
              ),
              ...gaps,
            ],
      ],
      [say('指标台账', 'Targets'), [...line(outcomesText(ground)), ...ledgerTable(ground)]],
      [say('项目与平台进展', 'Progress of projects and platforms'), progressTable(ground)],
      [
        say('原文', 'Sentences cited'),
        cited.sentences.length > 0 ? [{ kind: 'sentences', sentences: cited.sentences }] : [],
      ],
    ]),
  ];
}

const ORDINALS = '一二三四五六';

/** Sections under their headings, without those that have nothing to show; in Chinese they are counted. */
const numbered = (lang: Lang, sections: readonly (readonly [string, readonly Block[]])[]): Block[] =>
  sections
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([text, blocks], index) => [
      { kind: 'heading', level: 2, text: lang === 'zh' ? `${ORDINALS[index]}、${text}` : text },
      ...blocks,
    ]);

/** The picture, or that there is none to draw. */
function pictureBlocks(picture: Picture, lang: Lang): Block[] {
  if (picture.lines.length > 0) return [{ kind: 'picture', picture }];
  if (picture.columns.every(({ nodes }) => nodes.length === 0)) return [];
  const text =
    lang === 'zh'
      ? '计划没有写明任何平台与产业、企业、高校、院所的关系，因此没有图。'
      : 'No picture: the plans state no relation of a platform with an industry, company, university or institute.';
  return [{ kind: 'paragraph', text }];
}

/** Of which region, years or plan it is. */
function titleText(graph: AnalysisGraph, { region, years, planIds }: PlanFilter, lang: Lang): string {
  const zh = lang === 'zh';
  const [alone, ...others] = graph.plans.filter(({ id }) => planIds?.includes(id));
  const year = years && years.length > 0 ? `${years.join(zh ? '、' : ', ')}${zh ? '年' : ''}` : '';
  const plans = alone ? (others.length > 0 ? (zh ? '所选计划' : 'chosen plans') : alone.title) : '';
  const parts = [region ?? '', year, zh && plans === alone?.title ? `《${plans}》` : plans];
  const about = parts.filter((part) => part !== '').join(zh ? '' : ', ');
  return zh ? `${about || '全部计划'}缺口分析报告` : `Gap report: ${about || 'all plans'}`;
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
