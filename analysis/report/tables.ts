import { ENTITY_TYPES } from '#ontology';
import { findGaps } from '../gaps/gaps.ts';
import type { Gap } from '../gaps/gap.ts';
import { ENTITY_GAPS, type EntityGapKind, STANDINGS } from '../gaps/kinds.ts';
import { commitmentsOf, MOVEMENTS } from '../ledger/commitments.ts';
import { targetLedger } from '../ledger/ledger.ts';
import { OUTCOMES } from '../ledger/outcome.ts';
import type { Block } from './block.ts';
import type { Ground } from './ground.ts';
import { stepsText } from './finding-progress.ts';
import { amountText, promiseText } from './wording.ts';

/** Rows of each table to print; a report is read, a list is searched. */
const ROWS = 15;

/** What of one type lacks what, a row for each thing that lacks something. */
export function gapTable({ graph, filter, cited, lang }: Ground, of: 'Industry' | 'Platform'): Block[] {
  const zh = lang === 'zh';
  const kinds = (Object.keys(ENTITY_GAPS) as EntityGapKind[]).filter((kind) => ENTITY_GAPS[kind].of === of);
  const { rows } = findGaps(graph, { ...filter, kinds });
  const byThing = new Map<Gap['entity'], Partial<Record<string, Gap>>>();
  for (const gap of rows) {
    const known = byThing.get(gap.entity);
    if (known) known[gap.kind] = gap;
    else byThing.set(gap.entity, { [gap.kind]: gap });
  }
  if (byThing.size === 0) return [];
  // By how often a thing is named, as in each kind.
  const things = [...byThing.values()]
    .map((gaps) => ({ gaps, first: Object.values(gaps)[0]! }))
    .sort((a, b) => b.first.sentenceCount - a.first.sentenceCount)
    .slice(0, ROWS);
  const label = (kind: EntityGapKind) =>
    kind === 'PLATFORM_WITHOUT_BUILDER'
      ? zh
        ? '建设方'
        : 'Builder'
      : ENTITY_TYPES[ENTITY_GAPS[kind].to].label[lang];
  const lead = zh
    ? `${ENTITY_TYPES[of].label.zh}：${byThing.size} 个至少缺一样${byThing.size > ROWS ? `，列提及最多的 ${ROWS} 个` : ''}。`
    : `${ENTITY_TYPES[of].label.en}: ${byThing.size} lack at least one thing${byThing.size > ROWS ? `; the ${ROWS} named most` : ''}.`;
  return [
    { kind: 'paragraph', text: lead },
    {
      kind: 'table',
      head: [
        ENTITY_TYPES[of].label[lang],
        zh ? '计划/句' : 'Plans/sentences',
        ...kinds.map(label),
        zh ? '邻近线索' : 'Named near it',
        zh ? '原文' : 'Cited',
      ],
      rows: things.map(({ gaps, first }) => {
        const near = kinds.flatMap((kind) => gaps[kind]?.candidates.slice(0, 1) ?? []).slice(0, 3);
        return [
          first.entity?.name ?? '',
          `${first.planCount}/${first.sentenceCount}`,
          ...kinds.map((kind) => {
            const gap = gaps[kind];
            return gap ? STANDINGS[gap.standing].label[lang] : zh ? '有' : 'linked';
          }),
          near.map(({ entity, quotes }) => `${entity.name}${cited.of(quotes[0])}`).join(zh ? '、' : ', '),
          cited.all(first.evidence),
        ];
      }),
    },
  ];
}

/** Every promise with what became of it. */
export function ledgerTable({ graph, filter, cited, lang }: Ground): Block[] {
  const zh = lang === 'zh';
  const { rows } = targetLedger(graph, { ...filter, order: 'OUTCOME' });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      head: zh
        ? ['指标', '年份', '责任单位', '结果', '报告', '原文']
        : ['Target', 'Year', 'Owners', 'Outcome', 'Reported', 'Cited'],
      rows: rows
        .slice(0, ROWS * 2)
        .map(({ target, outcome, result }) => [
          promiseText(target, lang),
          String(target.plan.year ?? ''),
          target.owners.map(({ agency }) => agency.name).join('、') || (zh ? '未写明' : 'not said'),
          OUTCOMES[outcome].label[lang],
          result ? `${amountText(result, lang)}${cited.of(result.quote)}` : '',
          cited.of(target.quotes[0]),
        ]),
    },
    ...(rows.length > ROWS * 2
      ? [{ kind: 'paragraph', text: zh ? `列前 ${ROWS * 2} 项。` : `The first ${ROWS * 2}.` } as const]
      : []),
  ];
}

/** Projects and platforms, those of most years first. */
export function progressTable({ graph, filter, cited, lang }: Ground): Block[] {
  const zh = lang === 'zh';
  const rows = commitmentsOf(graph, filter);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      head: zh
        ? ['项目或平台', '变化', '历年', '原文']
        : ['Project or platform', 'Movement', 'Over the years', 'Cited'],
      rows: rows
        .slice(0, ROWS)
        .map((row) => [
          row.entity.name,
          MOVEMENTS[row.movement][lang],
          stepsText(row, lang, () => ''),
          row.steps.map(({ quotes }) => cited.of(quotes[0])).join(''),
        ]),
    },
    ...(rows.length > ROWS
      ? [
          {
            kind: 'paragraph',
            text: zh ? `共 ${rows.length} 个，列前 ${ROWS} 个。` : `The first ${ROWS} of ${rows.length}.`,
          } as const,
        ]
      : []),
  ];
}
