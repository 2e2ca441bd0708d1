import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type AnalysisGraph,
  analysisGraph,
  type PlanFilter,
  planOf,
  type Quote,
  type TargetNode,
  textOf,
} from '#analysis';
import type { Bilingual, Comparator } from '#ontology';
import { type Language, languageOf } from './messages.ts';
import { toRead } from './reading.ts';
import { chosenStore, storeOption } from './store.ts';
import { type Cell, type Column, renderTable, TABLE_FORMATS, type TableFormat } from './table.ts';

/** What the commands that analyse the graph have in common. */

export interface AnalysisOptions {
  readonly store?: string;
  readonly region?: string;
  readonly year?: readonly number[];
  readonly plan?: readonly string[];
  readonly format: TableFormat;
  readonly lang: Language;
}

/** `--store`, `--region`, `--year`, `--plan`. */
export const withPlanFilter = (command: Command): Command =>
  command
    .addOption(storeOption())
    .option('--region <name>', 'only plans of this region: part of the name of region, bureau, title or file')
    .addOption(
      new Option('--year <years...>', 'only plans of these years').argParser(
        (text: string, before: readonly number[] | undefined) => [...(before ?? []), parseYear(text)],
      ),
    )
    .option('--plan <plans...>', 'only these plans: ids, or parts of titles or file names');

/** `--format`, `--lang`. */
export const withFormat = (command: Command): Command =>
  command
    .addOption(
      new Option('--format <format>', 'how to print it').choices([...TABLE_FORMATS]).default('table'),
    )
    .addOption(langOption());

export const langOption = (): Option =>
  new Option('--lang <language>', 'language of what is printed')
    .choices(['zh', 'en'])
    .default(languageOf(process.env));

function parseYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError(`"${text}" is no year; give one as 2024.`);
  return Number(text);
}

/** Reads the graph of the chosen store and works with it. */
export const withAnalysis = <Result>(
  path: string | undefined,
  work: (graph: AnalysisGraph) => Promise<Result> | Result,
): Promise<Result> => toRead(chosenStore(path), async (store) => work(await analysisGraph(store)));

/** The filter that the options ask for. What names no plan is handed on as an id, so that it is named as unknown. */
export function planFilter(
  graph: AnalysisGraph,
  { region, year, plan }: Pick<AnalysisOptions, 'region' | 'year' | 'plan'>,
): PlanFilter {
  return { region, years: year, planIds: plan?.flatMap((text) => plansNamed(graph, text)) };
}

/** Ids of the plans whose id, title or document has this text; the text itself where there is none. */
export function plansNamed(graph: AnalysisGraph, text: string): string[] {
  const found = graph.plans.filter(
    ({ id, title, documentName }) => id === text || title.includes(text) || documentName.includes(text),
  );
  return found.length > 0 ? found.map(({ id }) => id) : [text];
}

/** The first place that speaks for a row, as three columns: quote, plan, where. */
export function citationColumns<Row>(
  quotesOf: (row: Row) => readonly Quote[],
  labels: readonly [string, string, string],
): Column<Row>[] {
  const first = (tell: (quote: Quote) => Cell) => (row: Row) => {
    const [quote] = quotesOf(row);
    return quote === undefined ? null : tell(quote);
  };
  return [
    { label: labels[0], cell: first((quote) => quote.sentence.text), detail: true },
    { label: labels[1], cell: first((quote) => planOf(quote).title), detail: true },
    { label: labels[2], cell: first(placeOf), detail: true },
  ];
}

/** Document, section and place of a quote, for people. */
export function placeOf(quote: Quote): string {
  const { place, section } = quote.sentence;
  const where = place ? `${place.unit} ${place.at}` : `${quote.start}–${quote.end}`;
  return [planOf(quote).documentName, ...section.path, where].filter((part) => part !== '').join(' › ');
}

/** A sentence with its plan and place, in one line. */
export const quoteText = (quote: Quote): string =>
  `“${quote.sentence.text.trim()}” —— ${planOf(quote).title} · ${placeOf(quote)}`;

/** A target in a few words: 净增高新技术企业 ≥310家. */
export const targetText = ({ metric, comparator, value, unit }: TargetNode): string =>
  `${metric} ${SIGNS[comparator]}${value}${unit}`;

const SIGNS = { '=': '', '>=': '≥', '<=': '≤', '~': '约' } as const satisfies Record<Comparator, string>;

/** A quote as JSON says it everywhere. */
export const quoteJson = (quote: Quote) => {
  const plan = planOf(quote);
  return {
    text: textOf(quote),
    start: quote.start,
    end: quote.end,
    sentence: quote.sentence.text,
    section: quote.sentence.section.path,
    plan: { id: plan.id, title: plan.title, year: plan.year },
    document: plan.documentName,
  };
};

/** Prints a list in the chosen format, and what there is to say of it on standard error. */
export function printList<Row>(
  { format, lang }: Pick<AnalysisOptions, 'format' | 'lang'>,
  list: {
    readonly columns: readonly Column<Row>[];
    readonly rows: readonly Row[];
    readonly json: unknown;
    readonly note: Bilingual | null;
  },
): void {
  if (list.note) process.stderr.write(`${list.note[lang]}\n`);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(list.json, null, 2)}\n`
      : renderTable(format, list.columns, list.rows),
  );
}
