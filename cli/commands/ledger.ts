import { Command, Option } from 'commander';
import { commitmentsOf, MOVEMENTS } from '#analysis/ledger/commitments';
import { LEDGER_ORDERS, type LedgerOrder, type Pledge, targetLedger } from '#analysis/ledger/ledger';
import { type Listing, unevenListings } from '#analysis/ledger/listings';
import { type Outcome, OUTCOMES } from '#analysis/ledger/outcome';
import { STATUSES } from '#ontology';
import {
  type AnalysisOptions,
  citationColumns,
  planFilter,
  printList,
  quoteJson,
  targetText,
  withAnalysis,
  withFormat,
  withPlanFilter,
} from '../analysis.ts';
import type { Column } from '../table.ts';

interface Options extends AnalysisOptions {
  readonly search?: string;
  readonly outcome?: readonly Outcome[];
  readonly sort: LedgerOrder;
  readonly conflicts?: boolean;
  readonly list: 'targets' | 'listings' | 'commitments';
}

export const ledgerCommand = (): Command =>
  withFormat(
    withPlanFilter(
      new Command('ledger').description('the ledger of promises: targets, and what later documents report'),
    ),
  )
    .addOption(
      new Option(
        '--list <list>',
        'targets; lists that state another number than they name; projects by status',
      )
        .choices(['targets', 'listings', 'commitments'])
        .default('targets'),
    )
    .option('--search <text>', 'only metrics that contain this')
    .addOption(new Option('--outcome <outcomes...>', 'only these outcomes').choices(Object.keys(OUTCOMES)))
    .option('--conflicts', 'only targets that another one contradicts')
    .addOption(new Option('--sort <order>', 'by what to sort').choices([...LEDGER_ORDERS]).default('PLAN'))
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph ledger --region 长沙
  $ npx innograph ledger --outcome MISSED NOT_REPORTED --format csv > promises.csv
  $ npx innograph ledger --list commitments`,
    )
    .action(async (options: Options) => {
      await withAnalysis(options.store, (graph) => {
        const filter = planFilter(graph, options);
        if (options.list === 'listings') printListings(options, unevenListings(graph, filter));
        else if (options.list === 'commitments') printCommitments(options, commitmentsOf(graph, filter));
        else {
          const { search, outcome, sort, conflicts } = options;
          printLedger(
            options,
            targetLedger(graph, {
              ...filter,
              search,
              outcomes: outcome,
              order: sort,
              conflicting: conflicts,
            }),
          );
        }
      });
    });

function printLedger(options: Options, { rows, counts, note }: ReturnType<typeof targetLedger>): void {
  const { lang } = options;
  const zh = lang === 'zh';
  const columns: Column<Pledge>[] = [
    { label: zh ? '指标' : 'Target', cell: ({ target }) => targetText(target) },
    { label: zh ? '时限' : 'Period', cell: ({ target }) => target.period },
    { label: zh ? '年份' : 'Year', cell: ({ target }) => target.plan.year },
    {
      label: zh ? '责任单位' : 'Owners',
      cell: ({ target }) => target.owners.map(({ agency }) => agency.name).join('、'),
    },
    { label: zh ? '结果' : 'Outcome', cell: ({ outcome }) => OUTCOMES[outcome].label[lang] },
    {
      label: zh ? '报告' : 'Reported',
      cell: ({ result }) => result && `${result.metric} ${result.value}${result.unit}`,
    },
    { label: zh ? '不一致' : 'Conflicts', cell: ({ conflicts }) => conflicts.map(targetText).join('；') },
    { label: zh ? '依据' : 'Why', cell: ({ reason }) => reason[lang], detail: true },
    ...citationColumns(
      ({ target }: Pledge) => target.quotes,
      zh ? ['原文', '计划', '出处'] : ['Quote', 'Plan', 'Place'],
    ),
    {
      label: zh ? '报告原文' : 'Report',
      cell: ({ result }) => result?.quote.sentence.text ?? null,
      detail: true,
    },
  ];
  const json = {
    counts,
    note,
    promises: rows.map(({ id, target, outcome, result, reason, conflicts }) => ({
      id,
      metric: target.metric,
      comparator: target.comparator,
      value: target.value,
      unit: target.unit,
      period: target.period,
      plan: { id: target.plan.id, title: target.plan.title, year: target.plan.year },
      owners: target.owners.map(({ agency, role }) => ({ name: agency.name, role })),
      outcome,
      reason,
      result: result && {
        metric: result.metric,
        value: result.value,
        unit: result.unit,
        evidence: quoteJson(result.quote),
      },
      conflicts: conflicts.map((other) => other.id),
      evidence: target.quotes.map(quoteJson),
    })),
  };
  printList(options, { columns, rows, json, note });
}

function printListings(options: Options, rows: readonly Listing[]): void {
  const zh = options.lang === 'zh';
  printList(options, {
    columns: [
      { label: zh ? '所说' : 'Stated', cell: ({ stated, of }) => `${stated}${of}` },
      { label: zh ? '所列' : 'Listed', cell: ({ listed }) => listed.join('、') },
      { label: zh ? '差别' : 'Difference', cell: ({ reason }) => reason[options.lang] },
      ...citationColumns(
        ({ quote }: Listing) => [quote],
        zh ? ['原文', '计划', '出处'] : ['Quote', 'Plan', 'Place'],
      ),
    ],
    rows,
    json: rows.map(({ quote, ...row }) => ({ ...row, evidence: quoteJson(quote) })),
    note:
      rows.length > 0
        ? null
        : {
            zh: '所选计划里没有数目与所列不符的名单。',
            en: 'The chosen plans hold no list that states another number than it names.',
          },
  });
}

function printCommitments(options: Options, rows: ReturnType<typeof commitmentsOf>): void {
  const { lang } = options;
  const zh = lang === 'zh';
  const stepsText = ({ steps }: (typeof rows)[number]) =>
    steps.map(({ plan, status }) => `${plan.year ?? '?'} ${STATUSES[status].label[lang]}`).join(' → ');
  printList(options, {
    columns: [
      { label: zh ? '项目或平台' : 'Project or platform', cell: ({ entity }) => entity.name },
      { label: zh ? '变化' : 'Movement', cell: ({ movement }) => MOVEMENTS[movement][lang] },
      { label: zh ? '历年' : 'Over the years', cell: stepsText },
      ...citationColumns(
        ({ steps }: (typeof rows)[number]) => steps.at(-1)?.quotes ?? [],
        zh ? ['最近原文', '计划', '出处'] : ['Last quote', 'Plan', 'Place'],
      ),
    ],
    rows,
    json: rows.map(({ entity, movement, steps }) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      movement,
      steps: steps.map(({ plan, status, quotes }) => ({
        year: plan.year,
        plan: plan.title,
        status,
        evidence: quotes.map(quoteJson),
      })),
    })),
    note:
      rows.length > 0
        ? null
        : {
            zh: '所选计划里没有写明状态的项目或平台。',
            en: 'The chosen plans state no project or platform with a status.',
          },
  });
}
