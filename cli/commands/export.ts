import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { asPathError } from '#ingest/load/path-error';
import {
  CSV_TABLES,
  type CsvTable,
  EXPORT_FORMATS,
  type ExportFormat,
  exportGraph,
} from '../../export/index.ts';
import { writeWhole } from '#transfer/write-whole';
import { chosenStore, storeOption, withStore } from '../store.ts';

interface Options {
  store?: string;
  format: ExportFormat;
  table?: CsvTable;
  output?: string;
}

export const exportCommand = (): Command =>
  new Command('export')
    .description('write the whole graph, the same bytes for the same content')
    .addOption(storeOption())
    .addOption(
      new Option('--format <format>', 'how to write it').choices(Object.keys(EXPORT_FORMATS)).default('json'),
    )
    .addOption(new Option('--table <table>', 'which table a CSV holds').choices([...CSV_TABLES]))
    .option('--output <file>', 'where to; standard output if not given')
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph export > graph.json
  $ npx innograph export --format graphml --output graph.graphml`,
    )
    .action(async ({ store: path, format, table, output }: Options) => {
      await withStore(chosenStore(path), async (store) => {
        const chunks = exportGraph(store, format, { table });
        if (output === undefined) await pipeline(chunks, process.stdout, { end: false });
        else {
          await writeWhole(output, (out) => pipeline(chunks, out)).catch((error: unknown) => {
            throw asPathError(output, error);
          });
        }
      });
    });
