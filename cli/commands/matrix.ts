import { Command } from 'commander';
import {
  CHAIN_PLACES,
  industryMatrix,
  MATRIX_COLUMNS,
  type MatrixCell,
  type MatrixRow,
} from '#analysis/matrix/matrix';
import { type EntityNode, type Quote, type RelationNode, STANDINGS } from '#analysis';
import { ENTITY_TYPES, RELATION_TYPES, STATUSES } from '#ontology';
import {
  type AnalysisOptions,
  placeOf,
  planFilter,
  printList,
  quoteJson,
  withAnalysis,
  withFormat,
  withPlanFilter,
} from '../analysis.ts';
import type { Language } from '../messages.ts';
import type { Column } from '../table.ts';

export const matrixCommand = (): Command =>
  withFormat(
    withPlanFilter(
      new Command('matrix').description(
        'industries against platforms, companies, universities, talent programmes and policies',
      ),
    ),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph matrix --year 2024
  $ npx innograph matrix --format csv > matrix.csv    # one line a link, each with its sentence

A cell shows how many are linked; (?) that something of the type is named near, · that nothing is.`,
    )
    .action(async (options: AnalysisOptions) => {
      await withAnalysis(options.store, (graph) => {
        const { rows, plansSearched, note } = industryMatrix(graph, planFilter(graph, options));
        if (options.format === 'csv') printList(options, { ...links(rows, options.lang), json: null, note });
        else {
          const json = { plansSearched, note, columns: MATRIX_COLUMNS, rows: rows.map(toJson) };
          printList(options, { columns: columnsIn(options.lang), rows, json, note });
        }
      });
    });

const signOf = ({ standing, count, links: linked }: MatrixCell): string =>
  count > 0 ? String(count) : linked.length > 0 ? '(0)' : standing === 'SUGGESTED' ? '(?)' : '·';

function columnsIn(lang: Language): Column<MatrixRow>[] {
  const zh = lang === 'zh';
  return [
    { label: zh ? '产业' : 'Industry', cell: ({ industry }) => industry.name },
    {
      label: zh ? '战略性新兴产业类' : 'Class',
      cell: ({ industryClass }) => industryClass?.label[lang] ?? null,
    },
    {
      label: zh ? '链上位置' : 'In its chain',
      cell: ({ chain }) => [...new Set(chain.map(({ place }) => CHAIN_PLACES[place].label[lang]))].join('、'),
    },
    { label: zh ? '句数' : 'Sentences', cell: ({ sentenceCount }) => sentenceCount },
    ...MATRIX_COLUMNS.map((type, index): Column<MatrixRow> => ({
      label: ENTITY_TYPES[type].label[lang],
      cell: ({ cells }) => signOf(cells[index]!),
    })),
  ];
}

interface LinkLine {
  readonly industry: string;
  readonly of: string | null;
  readonly cell: MatrixCell;
  readonly entity: EntityNode | null;
  readonly relation: RelationNode | null;
  readonly quote: Quote | null;
}

/** One line for each sentence of each link; an empty cell has one line without. */
function links(rows: readonly MatrixRow[], lang: Language) {
  const lines = rows.flatMap(({ industry, industryClass, cells }) =>
    cells.flatMap((cell): LinkLine[] => {
      const head = { industry: industry.name, of: industryClass?.label[lang] ?? null, cell };
      const stated = cell.links.flatMap(({ entity, relations, quotes }) =>
        relations.flatMap((relation) =>
          relation.quotes
            .filter((quote) => quotes.includes(quote))
            .map((quote): LinkLine => ({ ...head, entity, relation, quote })),
        ),
      );
      return stated.length > 0 ? stated : [{ ...head, entity: null, relation: null, quote: null }];
    }),
  );
  const zh = lang === 'zh';
  const columns: Column<LinkLine>[] = [
    { label: zh ? '产业' : 'Industry', cell: ({ industry }) => industry },
    { label: zh ? '类' : 'Class', cell: ({ of }) => of },
    { label: zh ? '关联类型' : 'Column', cell: ({ cell }) => ENTITY_TYPES[cell.column].label[lang] },
    { label: zh ? '依据' : 'Standing', cell: ({ cell }) => STANDINGS[cell.standing].label[lang] },
    { label: zh ? '对象' : 'Linked', cell: ({ entity }) => entity?.name ?? null },
    {
      label: zh ? '关系' : 'Relation',
      cell: ({ relation }) => relation && RELATION_TYPES[relation.type].label[lang],
    },
    {
      label: zh ? '状态' : 'Status',
      cell: ({ relation }) => relation && STATUSES[relation.status].label[lang],
    },
    { label: zh ? '原文' : 'Quote', cell: ({ quote }) => quote && quote.sentence.text },
    { label: zh ? '出处' : 'Place', cell: ({ quote }) => quote && placeOf(quote) },
  ];
  return { columns, rows: lines };
}

const toJson = ({ industry, industryClass, chain, cells, sentenceCount, planCount }: MatrixRow) => ({
  industry: { id: industry.id, name: industry.name },
  class: industryClass && { id: industryClass.id, label: industryClass.label },
  chain: chain.map(({ place, quote }) => ({ place, evidence: quoteJson(quote) })),
  sentenceCount,
  planCount,
  cells: cells.map((cell) => ({
    column: cell.column,
    standing: cell.standing,
    count: cell.count,
    links: cell.links.map(({ entity, quotes }) => ({
      id: entity.id,
      name: entity.name,
      evidence: quotes.map(quoteJson),
    })),
    candidates: cell.candidates.map(({ entity, sentences, sections }) => ({
      id: entity.id,
      name: entity.name,
      sentences,
      sections,
    })),
  })),
});
