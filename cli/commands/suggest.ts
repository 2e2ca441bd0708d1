import { userInfo } from 'node:os';
import { Command, Option } from 'commander';
import { analysisGraph } from '#analysis';
import {
  type JudgedSuggestion,
  judgeSuggestion,
  noteOnJudged,
  VERDICT_LABELS,
  withJudgements,
} from '#analysis/suggest/judge';
import { PAIR_KINDS, type PairKind, suggestLinks } from '#analysis/suggest/suggest';
import { InnographError } from '#common/errors';
import { type Verdict, VERDICTS } from '#cypher/judgement';
import { RELATION_TYPES, STATUSES } from '#ontology';
import {
  type AnalysisOptions,
  planFilter,
  printList,
  quoteJson,
  quoteText,
  withFormat,
  withPlanFilter,
} from '../analysis.ts';
import { wholeNumber } from '../options.ts';
import { toRead } from '../reading.ts';
import { chosenStore, withStore } from '../store.ts';
import type { Column } from '../table.ts';

interface Options extends AnalysisOptions {
  readonly kind?: readonly PairKind[];
  readonly limit: number;
  readonly judged?: boolean;
  readonly verdict?: readonly Verdict[];
  readonly judge?: keyof typeof DECISIONS;
  readonly link?: readonly string[];
  readonly note?: string;
  readonly by?: string;
}

/** What `--judge` may say. */
const DECISIONS = {
  accept: 'ACCEPTED',
  reject: 'REJECTED',
  later: 'LATER',
  withdraw: null,
} as const satisfies Record<string, Verdict | null>;

export const suggestCommand = (): Command =>
  withFormat(
    withPlanFilter(
      new Command('suggest').description('links that no plan states and something speaks for, best first'),
    ),
  )
    .addOption(new Option('--kind <kinds...>', 'only links of these kinds').choices(Object.keys(PAIR_KINDS)))
    .option('--limit <number>', 'how many to show', wholeNumber, 50)
    .option('--judged', 'only links that were judged (a file of judgements, with --format json or csv)')
    .option('--no-judged', 'only links that were not judged yet')
    .addOption(new Option('--verdict <verdicts...>', 'only links judged so').choices([...VERDICTS]))
    .addOption(
      new Option('--judge <decision>', 'judge the links of --link instead of listing').choices(
        Object.keys(DECISIONS),
      ),
    )
    .option('--link <ids...>', 'ids of suggestions, as --format json and csv show them')
    .option('--note <text>', 'why it is judged so')
    .option('--by <name>', 'who judges; without it the user of this machine')
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph suggest --kind PLATFORM_INDUSTRY --limit 20
  $ npx innograph suggest --region 长沙 --format csv > candidates.csv
  $ npx innograph suggest --judge reject --link COMPANY_PLATFORM:e_…:e_… --note 已迁出
  $ npx innograph suggest --judged --format json > judgements.json

A suggestion is no fact; how good they are: npm run bench -- links, docs/analysis.md.`,
    )
    .action(async (options: Options) => {
      if (options.judge !== undefined) return judge(options, options.judge);
      await toRead(chosenStore(options.store), async (store) => {
        const graph = await analysisGraph(store);
        const found = suggestLinks(graph, { ...planFilter(graph, options), kinds: options.kind });
        const filter = { judged: options.judged, verdicts: options.verdict };
        const rows = withJudgements(found.rows, await store.judgements(), filter);
        const note = found.note ?? noteOnJudged(found.rows.length, rows.length, filter);
        const shown = rows.slice(0, options.limit);
        const zh = options.lang === 'zh';
        const columns: Column<JudgedSuggestion>[] = [
          { label: zh ? '类别' : 'Kind', cell: ({ kind }) => PAIR_KINDS[kind].label[options.lang] },
          { label: zh ? '一端' : 'From', cell: ({ from }) => from.name },
          { label: zh ? '另一端' : 'To', cell: ({ to }) => to.name },
          { label: zh ? '分值' : 'Score', cell: ({ score }) => score.toFixed(2) },
          {
            label: zh ? '判断' : 'Judgement',
            cell: ({ judgement }) => judgement && VERDICT_LABELS[judgement.verdict][options.lang],
          },
          { label: zh ? '判断人' : 'By', cell: ({ judgement }) => judgement?.author ?? null, detail: true },
          {
            label: zh ? '时间' : 'When',
            cell: ({ judgement }) => judgement?.decidedAt ?? null,
            detail: true,
          },
          { label: zh ? '备注' : 'Note', cell: ({ judgement }) => judgement?.note ?? null, detail: true },
          { label: 'id', cell: ({ id }) => id, detail: true },
          { label: zh ? '一端编号' : 'Id of from', cell: ({ from }) => from.id, detail: true },
          { label: zh ? '另一端编号' : 'Id of to', cell: ({ to }) => to.id, detail: true },
          { label: zh ? '理由' : 'Why', cell: ({ reason }) => reason[options.lang] },
          { label: zh ? '经由' : 'By way of', cell: (row) => waysText(row, options.lang), detail: true },
          {
            label: zh ? '原文' : 'Quotes',
            cell: ({ quotes }) => quotes.map(quoteText).join('\n'),
            detail: true,
          },
        ];
        const json = { total: rows.length, note, suggestions: shown.map(toJson) };
        printList(options, { columns, rows: shown, json, note });
      });
    });

async function judge(options: Options, decision: keyof typeof DECISIONS): Promise<void> {
  const ids = options.link ?? [];
  if (ids.length === 0)
    throw new InnographError(
      'USAGE',
      'Say which links: --link and their ids, as "--format json" shows them.',
    );
  const verdict = DECISIONS[decision];
  const { note = null, by: author = userInfo().username } = options;
  await withStore(chosenStore(options.store), async (store) => {
    const graph = await analysisGraph(store);
    for (const id of ids) {
      if (verdict !== null) await judgeSuggestion(store, graph, { id, verdict, author, note });
      else if (!(await store.withdrawJudgement(id)))
        throw new InnographError('NOT_FOUND', `There is no judgement of ${id}.`);
      const done = verdict === null ? { zh: '已撤回', en: 'withdrawn' } : VERDICT_LABELS[verdict];
      process.stderr.write(`${id}: ${done[options.lang]}\n`);
    }
  });
}

/** The relations of each way, a sentence with each, one below the other. */
const waysText = ({ paths }: JudgedSuggestion, lang: AnalysisOptions['lang']): string =>
  paths
    .flatMap(({ relations }) =>
      relations.map(({ source, type, status, target, quotes }) => {
        const said = quotes.slice(0, 1).map((quote) => `: ${quoteText(quote)}`);
        return `${source.name} — ${RELATION_TYPES[type].label[lang]} (${STATUSES[status].label[lang]}) → ${target.name}${said.join('')}`;
      }),
    )
    .join('\n');

const toJson = ({
  id,
  kind,
  from,
  to,
  score,
  features,
  reason,
  paths,
  quotes,
  judgement,
}: JudgedSuggestion) => ({
  id,
  kind,
  from: { id: from.id, name: from.name },
  to: { id: to.id, name: to.name },
  score,
  judgement,
  features,
  reason,
  paths: paths.map(({ via, relations }) => ({
    via: via.name,
    relations: relations.map(({ id: relationId, type, status, source, target, quotes: said }) => ({
      ...{ id: relationId, type, status, source: source.name, target: target.name },
      evidence: said.map(quoteJson),
    })),
  })),
  evidence: quotes.map(quoteJson),
});
