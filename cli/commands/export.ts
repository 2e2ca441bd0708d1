import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type EntityType, entityTypeSchema } from '#ontology';
import { asPathError } from '#ingest/load/path-error';
import {
  CSV_TABLES,
  type CsvTable,
  EXPORT_FORMATS,
  type ExportFormat,
  exportGraph,
} from '../../export/index.ts';
import { writeWhole } from '#transfer/write-whole';
import { toRead } from '../reading.ts';
import { chosenStore, storeOption } from '../store.ts';

interface Options {
  store?: string;
  format: ExportFormat;
  table?: CsvTable;
  output?: string;
  type?: readonly EntityType[];
  plan?: readonly string[];
  year?: readonly number[];
  region?: readonly string[];
}

const asYears = (text: string, before: readonly number[] = []): readonly number[] => {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('A year has four digits.');
  return [...before, Number(text)];
};

export const exportCommand = (): Command =>
  new Command('export')
    .description('write the graph, or a part of it; the same bytes for the same content')
    .addOption(storeOption())
    .addOption(
      new Option('--format <format>', 'how to write it').choices(Object.keys(EXPORT_FORMATS)).default('json'),
    )
    .addOption(new Option('--table <table>', 'which table a CSV holds').choices([...CSV_TABLES]))
    .addOption(
      new Option('--type <type...>', 'only entities of these types').choices(entityTypeSchema.options),
    )
    .option('--plan <id...>', 'only what these plans say')
    .option('--year <year...>', 'only what plans of these years say', asYears)
    .option('--region <id...>', 'only what plans of these jurisdictions say')
    .option('--output <file>', 'where to; standard output if not given')
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph export > graph.json
  $ npx innograph export --format graphml --output graph.graphml
  $ npx innograph export --format csv --year 2024 2025 --type Platform Company > platforms.csv`,
    )
    .action(async ({ store: path, format, table, output, type, plan, year, region }: Options) => {
      await toRead(chosenStore(path), async (store) => {
        const chunks = exportGraph(store, format, {
          table,
          types: type,
          planIds: plan,
          years: year,
          regionIds: region,
        });
        if (output === undefined) await pipeline(chunks, process.stdout, { end: false });
        else {
          await writeWhole(output, (out) => pipeline(chunks, out)).catch((error: unknown) => {
            throw asPathError(output, error);
          });
        }
      });
    });
