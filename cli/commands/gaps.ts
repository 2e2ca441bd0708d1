import { Command, Option } from 'commander';
import { findGaps, GAP_KINDS, type Gap, type GapKind, gapLabel, STANDINGS } from '#analysis';
import {
  type AnalysisOptions,
  citationColumns,
  planFilter,
  printList,
  quoteJson,
  withAnalysis,
  withFormat,
  withPlanFilter,
} from '../analysis.ts';
import type { Language } from '../messages.ts';
import type { Column } from '../table.ts';

interface Options extends AnalysisOptions {
  readonly kind?: readonly GapKind[];
}

export const gapsCommand = (): Command =>
  withFormat(
    withPlanFilter(
      new Command('gaps').description(
        'list what the plans name and leave unlinked, with the reason and the sentences',
      ),
    ).addOption(new Option('--kind <kinds...>', 'only gaps of these kinds').choices([...GAP_KINDS])),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph gaps
  $ npx innograph gaps --region 长沙 --year 2024 --kind INDUSTRY_WITHOUT_PLATFORM
  $ npx innograph gaps --format csv --lang zh > gaps.csv

What each kind means: docs/analysis.md.`,
    )
    .action(async (options: Options) => {
      await withAnalysis(options.store, (graph) => {
        const { rows, counts, plansSearched, note } = findGaps(graph, {
          ...planFilter(graph, options),
          kinds: options.kind,
        });
        printList(options, {
          columns: columnsIn(options.lang),
          rows,
          json: { plansSearched, counts, note, gaps: rows.map(toJson) },
          note,
        });
      });
    });

const HEADS = {
  zh: ['缺口', '对象', '计划数', '句数', '依据', '原因', '原文', '计划', '出处'],
  en: ['Gap', 'What', 'Plans', 'Sentences', 'Standing', 'Reason', 'Quote', 'Plan', 'Place'],
} as const;

function columnsIn(lang: Language): Column<Gap>[] {
  const [kind, what, plans, sentences, standing, reason, ...citation] = HEADS[lang];
  return [
    { label: kind, cell: (gap) => gapLabel(gap.kind)[lang] },
    { label: what, cell: ({ entity, target }) => entity?.name ?? target?.metric ?? '' },
    { label: plans, cell: (gap) => gap.planCount },
    { label: sentences, cell: (gap) => gap.sentenceCount },
    { label: standing, cell: (gap) => STANDINGS[gap.standing].label[lang] },
    { label: reason, cell: (gap) => gap.reason[lang] },
    ...citationColumns(({ evidence }: Gap) => evidence, citation),
  ];
}

const toJson = (gap: Gap) => ({
  id: gap.id,
  kind: gap.kind,
  standing: gap.standing,
  entity: gap.entity && { id: gap.entity.id, type: gap.entity.type, name: gap.entity.name },
  target: gap.target && {
    id: gap.target.id,
    metric: gap.target.metric,
    value: gap.target.value,
    unit: gap.target.unit,
  },
  reason: gap.reason,
  planCount: gap.planCount,
  sentenceCount: gap.sentenceCount,
  plansSearched: gap.plansSearched,
  evidence: gap.evidence.map(quoteJson),
  weakLinks: gap.weakLinks.map(({ id: relationId, type, status, source, target: to, quotes }) => ({
    id: relationId,
    type,
    status,
    source: source.name,
    target: to.name,
    evidence: quotes.map(quoteJson),
  })),
  candidates: gap.candidates.map(({ entity: near, sentences, sections, quotes }) => ({
    id: near.id,
    name: near.name,
    sentences,
    sections,
    evidence: quotes.map(quoteJson),
  })),
});
