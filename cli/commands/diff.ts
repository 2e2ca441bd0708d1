import { Command } from 'commander';
import { diffPlans, type EntityChange, type RelationChange } from '#analysis/compare/diff';
import type { TargetChange } from '#analysis/compare/targets';
import type { AnalysisGraph, Quote } from '#analysis';
import { InnographError } from '#common/errors';
import { type Bilingual, ENTITY_TYPES, RELATION_TYPES, STATUSES } from '#ontology';
import {
  type AnalysisOptions,
  plansNamed,
  printList,
  quoteJson,
  targetText,
  withAnalysis,
  withFormat,
} from '../analysis.ts';
import type { Language } from '../messages.ts';
import { storeOption } from '../store.ts';
import type { Column } from '../table.ts';

export const diffCommand = (): Command =>
  withFormat(
    new Command('diff')
      .description('compare two plans: what is kept, new and gone, and how the targets moved')
      .argument('<from>', 'the earlier plan: its id, or a part of its title or file name')
      .argument('<to>', 'the later plan')
      .addOption(storeOption()),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph ingest seeds/plans seeds/second-year
  $ npx innograph diff 05-county-2024 county-2025
  $ npx innograph diff 05-county-2024 county-2025 --format csv --lang zh > diff.csv`,
    )
    .action(async (from: string, to: string, options: AnalysisOptions) => {
      await withAnalysis(options.store, (graph) => {
        const diff = diffPlans(graph, onePlan(graph, from), onePlan(graph, to));
        const rows: Row[] = [
          ...diff.targets.map((row) => targetLine(row)),
          ...diff.entities.map((row) => entityLine(row)),
          ...diff.relations.map((row) => relationLine(row, options.lang)),
        ];
        printList(options, {
          columns: columnsIn(options.lang),
          rows,
          json: {
            from: { id: diff.from.id, title: diff.from.title, year: diff.from.year },
            to: { id: diff.to.id, title: diff.to.title, year: diff.to.year },
            note: diff.note,
            changes: rows.map(({ from: before, to: after, ...row }) => ({
              ...row,
              from: before && { text: before.text, evidence: before.quotes.map(quoteJson) },
              to: after && { text: after.text, evidence: after.quotes.map(quoteJson) },
            })),
          },
          note: diff.note,
        });
      });
    });

/** The one plan that a text means; throws USAGE where it could be several. */
function onePlan(graph: AnalysisGraph, text: string): string {
  const [first = text, ...others] = plansNamed(graph, text);
  if (others.length === 0) return first;
  const list = graph.plans.filter(({ id }) => id === first || others.includes(id));
  throw new InnographError(
    'USAGE',
    `"${text}" fits ${list.length} plans; name one: ${list.map(({ id, documentName }) => `${id} (${documentName})`).join(', ')}.`,
  );
}

interface Side {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

interface Row {
  readonly kind: Bilingual;
  readonly change: Bilingual;
  readonly from: Side | null;
  readonly to: Side | null;
  readonly reason: Bilingual | null;
}

const CHANGES = {
  KEPT: { zh: '保留', en: 'kept' },
  NEW: { zh: '新增', en: 'new' },
  GONE: { zh: '不再提', en: 'gone' },
  RAISED: { zh: '提高', en: 'raised' },
  LOWERED: { zh: '降低', en: 'lowered' },
  UNCHANGED: { zh: '不变', en: 'unchanged' },
  DROPPED: { zh: '未再列', en: 'dropped' },
} as const satisfies Record<EntityChange['change'] | TargetChange['change'], Bilingual>;

const KINDS = { target: { zh: '指标', en: 'target' }, relation: { zh: '关系', en: 'relation' } } as const;

function targetLine({ change, renamed, from, to, reason }: TargetChange): Row {
  const label = CHANGES[change];
  return {
    kind: KINDS.target,
    change: renamed ? { zh: `${label.zh}（改称）`, en: `${label.en}, renamed` } : label,
    from: from && { text: targetText(from), quotes: from.quotes },
    to: to && { text: targetText(to), quotes: to.quotes },
    reason,
  };
}

function entityLine({ change, from, to, reason }: EntityChange): Row {
  return {
    kind: ENTITY_TYPES[(from ?? to)!.item.type].label,
    change: CHANGES[change],
    from: from && { text: from.item.name, quotes: from.quotes },
    to: to && { text: to.item.name, quotes: to.quotes },
    reason,
  };
}

function relationLine({ change, from, to, statusChange }: RelationChange, lang: Language): Row {
  const text = ({ source, type, target, status }: NonNullable<RelationChange['from']>['item']) =>
    `${source.name} ${RELATION_TYPES[type].label[lang]} ${target.name} (${STATUSES[status].label[lang]})`;
  return {
    kind: KINDS.relation,
    change: CHANGES[change],
    from: from && { text: text(from.item), quotes: from.quotes },
    to: to && { text: text(to.item), quotes: to.quotes },
    reason: statusChange && {
      zh: `${STATUSES[statusChange.from].label.zh} → ${STATUSES[statusChange.to].label.zh}`,
      en: `${STATUSES[statusChange.from].label.en} → ${STATUSES[statusChange.to].label.en}`,
    },
  };
}

const HEADS = {
  zh: ['类别', '变化', '前', '后', '依据', '前计划原文', '后计划原文'],
  en: ['Kind', 'Change', 'Before', 'After', 'Why', 'Quote before', 'Quote after'],
} as const;

function columnsIn(lang: Language): Column<Row>[] {
  const [kind, change, from, to, why, quoteBefore, quoteAfter] = HEADS[lang];
  return [
    { label: kind, cell: (row) => row.kind[lang] },
    { label: change, cell: (row) => row.change[lang] },
    { label: from, cell: (row) => row.from?.text ?? null },
    { label: to, cell: (row) => row.to?.text ?? null },
    { label: why, cell: (row) => row.reason?.[lang] ?? null },
    { label: quoteBefore, cell: (row) => row.from?.quotes[0]?.sentence.text ?? null, detail: true },
    { label: quoteAfter, cell: (row) => row.to?.quotes[0]?.sentence.text ?? null, detail: true },
  ];
}
