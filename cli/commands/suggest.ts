import { Command, Option } from 'commander';
import { PAIR_KINDS, type PairKind, suggestLinks, type Suggestion } from '#analysis/suggest/suggest';
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
import type { Column } from '../table.ts';

interface Options extends AnalysisOptions {
  readonly kind?: readonly PairKind[];
  readonly limit: string;
}

export const suggestCommand = (): Command =>
  withFormat(
    withPlanFilter(
      new Command('suggest').description('links that no plan states and something speaks for, best first'),
    ),
  )
    .addOption(new Option('--kind <kinds...>', 'only links of these kinds').choices(Object.keys(PAIR_KINDS)))
    .option('--limit <number>', 'how many to show', '50')
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph suggest --kind PLATFORM_INDUSTRY --limit 20
  $ npx innograph suggest --region 长沙 --format csv > candidates.csv

A suggestion is no fact; how good they are: npm run bench -- links, docs/analysis.md.`,
    )
    .action(async (options: Options) => {
      await withAnalysis(options.store, (graph) => {
        const { rows, note } = suggestLinks(graph, { ...planFilter(graph, options), kinds: options.kind });
        const shown = rows.slice(0, Number(options.limit) || 50);
        const zh = options.lang === 'zh';
        const columns: Column<Suggestion>[] = [
          { label: zh ? '类别' : 'Kind', cell: ({ kind }) => PAIR_KINDS[kind].label[options.lang] },
          { label: zh ? '一端' : 'From', cell: ({ from }) => from.name },
          { label: zh ? '另一端' : 'To', cell: ({ to }) => to.name },
          { label: zh ? '分值' : 'Score', cell: ({ score }) => score.toFixed(2) },
          { label: zh ? '理由' : 'Why', cell: ({ reason }) => reason[options.lang] },
          ...citationColumns(
            ({ quotes }: Suggestion) => quotes,
            zh ? ['原文', '计划', '出处'] : ['Quote', 'Plan', 'Place'],
          ),
        ];
        const json = { total: rows.length, note, suggestions: shown.map(toJson) };
        printList(options, { columns, rows: shown, json, note });
      });
    });

const toJson = ({ id, kind, from, to, score, features, reason, paths, quotes }: Suggestion) => ({
  id,
  kind,
  from: { id: from.id, name: from.name },
  to: { id: to.id, name: to.name },
  score,
  features,
  reason,
  paths: paths.map(({ via, relations }) => ({
    via: via.name,
    relations: relations.map((relation) => relation.id),
  })),
  evidence: quotes.map(quoteJson),
});
