import { type CsvTable, writeCsv } from './csv.ts';
import { writeCypher } from './cypher.ts';
import { writeGraphml } from './graphml.ts';
import { writeJson } from './json.ts';
import { writeJsonld } from './jsonld.ts';
import { type ExportFilter, narrowed } from './filter.ts';
import type { FactSource } from './source.ts';

export { CSV_TABLES, type CsvTable } from './csv.ts';
export type { ExportFilter } from './filter.ts';
export type { FactSource } from './source.ts';

export interface ExportOptions extends ExportFilter {
  /** Which table a CSV file holds; `relations` where it is not said. */
  readonly table?: CsvTable | undefined;
}

interface FormatSpec {
  readonly mediaType: string;
  readonly about: string;
  readonly write: (store: FactSource, options: ExportOptions) => AsyncIterable<string>;
}

/** Every format that a graph can leave in. Add one here and nowhere else. */
export const EXPORT_FORMATS = {
  json: {
    mediaType: 'application/json; charset=utf-8',
    about: 'All that the store holds, the texts included.',
    write: writeJson,
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    about: 'Nodes and edges for Gephi, yEd, Cytoscape, networkx.',
    write: writeGraphml,
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    about: 'One table for spreadsheets: relations, entities or targets, with their quotes.',
    write: (store, { table }) => writeCsv(store, table),
  },
  jsonld: {
    mediaType: 'application/ld+json; charset=utf-8',
    about: 'Linked data: schema.org names, Web Annotation quotes.',
    write: writeJsonld,
  },
  cypher: {
    mediaType: 'text/plain; charset=utf-8',
    about: 'A script that builds the graph in Neo4j 5.',
    write: writeCypher,
  },
} as const satisfies Record<string, FormatSpec>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

export const isExportFormat = (name: string): name is ExportFormat => Object.hasOwn(EXPORT_FORMATS, name);

/**
 * The graph as text, piece by piece: the whole of it, or what fits the filter. The same content gives the same bytes, whichever store holds it and
 * in whatever order the documents came.
 */
export const exportGraph = (
  store: FactSource,
  format: ExportFormat,
  options: ExportOptions = {},
): AsyncIterable<string> => EXPORT_FORMATS[format].write(narrowed(store, options), options);
