import { stringify } from 'csv-stringify/sync';
import { COMPARATORS, ENTITY_TYPES, RELATION_TYPES, STATUSES } from '#ontology';
import { type Citation, type Graph, readGraph } from './graph.ts';
import type { FactSource } from './source.ts';

type Cell = string | number | null;

/** Excel knows UTF-8 by it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV file is one table; which one is the caller's choice. */
const TABLES = {
  /** One row for each piece of evidence, so that every row can be looked up. */
  relations: {
    head: [
      ...[
        'relation_id',
        'source_id',
        'source_type',
        'source',
        'type',
        'type_zh',
        'status',
        'status_zh',
        'role',
      ],
      ...['target_id', 'target_type', 'target'],
    ],
    rows: relationRows,
  },
  entities: {
    head: ['entity_id', 'type', 'type_zh', 'name', 'aliases', 'scope', 'relations'],
    rows: entityRows,
  },
  targets: {
    head: ['target_id', 'metric', 'comparator', 'value', 'unit', 'period', 'owners'],
    rows: targetRows,
  },
} as const satisfies Record<string, { head: readonly string[]; rows: (graph: Graph) => Generator<Cell[]> }>;

export type CsvTable = keyof typeof TABLES;
export const CSV_TABLES = Object.keys(TABLES) as readonly CsvTable[];

const CITATION_HEAD = ['document', 'plan', 'year', 'section', 'place', 'start', 'end', 'quote'];

/**
 * A table for spreadsheets (RFC 4180), with a byte order mark, by which Excel knows UTF-8. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export async function* writeCsv(store: FactSource, table: CsvTable = 'relations'): AsyncGenerator<string> {
  const graph = await readGraph(store);
  const { head, rows } = TABLES[table];
  yield `${BYTE_ORDER_MARK}${csvLine(table === 'entities' ? head : [...head, ...CITATION_HEAD])}`;
  for (const row of rows(graph)) yield csvLine(row);
}

/** A line of a CSV file; a text that a spreadsheet would run as a formula is disarmed. */
export const csvLine = (row: readonly Cell[]): string =>
  stringify([[...row]], { escape_formulas: true, record_delimiter: 'windows' });

const citationCells = (citation: Citation | undefined): Cell[] =>
  citation === undefined
    ? CITATION_HEAD.map(() => null)
    : [
        citation.documentName,
        citation.planTitle,
        citation.planYear,
        citation.sectionPath.join(' › '),
        citation.place && `${citation.place.unit} ${citation.place.at}`,
        citation.start,
        citation.end,
        citation.text,
      ];

function* relationRows({ entities, relations }: Graph): Generator<Cell[]> {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { id, type, status, role, source, target, evidence } of relations) {
    const [from, to] = [entityOf.get(source), entityOf.get(target)];
    for (const citation of evidence) {
      yield [
        ...[id, source, from?.type ?? null, from?.name ?? null],
        ...[type, RELATION_TYPES[type].label.zh, status, STATUSES[status].label.zh, role],
        ...[target, to?.type ?? null, to?.name ?? null],
        ...citationCells(citation),
      ];
    }
  }
}

function* entityRows({ entities, relations }: Graph): Generator<Cell[]> {
  const degree = new Map<string, number>();
  for (const { source, target } of relations) {
    for (const id of new Set([source, target])) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  for (const { id, type, name, aliases, scope } of entities) {
    yield [id, type, ENTITY_TYPES[type].label.zh, name, aliases.join('|'), scope, degree.get(id) ?? 0];
  }
}

function* targetRows({ entities, targets }: Graph): Generator<Cell[]> {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  for (const { id, metric, comparator, value, unit, period, owners, evidence } of targets) {
    const names = owners.map(({ agencyId, role }) => `${nameOf.get(agencyId) ?? agencyId} (${role})`);
    const cells: Cell[] = [id, metric, COMPARATORS[comparator].name, value, unit, period, names.join('|')];
    for (const citation of evidence) yield [...cells, ...citationCells(citation)];
  }
}
