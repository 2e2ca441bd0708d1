import { Command } from 'commander';
import { checkBackup, restore } from '#transfer';
import { asPathError } from '#ingest/load/path-error';
import { say } from '../messages.ts';
import { chosenStore, placeOf, storeOption, withStore } from '../store.ts';
import { type IntoOptions, intoOf, intoOptions, valuesOf, watching } from '../transfer.ts';

interface Options extends IntoOptions {
  store?: string;
  check?: boolean;
}

export const restoreCommand = (): Command =>
  intoOptions(
    new Command('restore')
      .description('fill a store from a file of "innograph backup"')
      .argument('<file>', 'the backup')
      .addOption(storeOption())
      .option('--check', 'only read the file to its end and say whether it is sound'),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph restore innograph.backup.gz --store restored.lbug
  $ npx innograph restore innograph.backup.gz --check
  $ NEO4J_URI=neo4j://127.0.0.1:7687 npx innograph restore plans.backup.gz --replace

The file is checked to its end (format, checksum, counts, every quote) before the store is touched, and the store is
read back afterwards. What is cut short is completed by the same command with --replace.`,
    )
    .action(async (file: string, { store: path, check, ...into }: Options) => {
      const checked = await watching((watch) =>
        checkBackup(file, watch).catch((error: unknown) => {
          throw asPathError(file, error);
        }),
      );
      if (check) {
        process.stderr.write(`${say('sound', { file, ...valuesOf(checked.totals) })}\n`);
        return;
      }
      const chosen = chosenStore(path);
      const totals = await withStore(chosen, (store) =>
        watching((watch) => restore(checked, store, { into: intoOf(into), ...watch })),
      );
      process.stderr.write(`${say('restored', { file, to: placeOf(chosen), ...valuesOf(totals) })}\n`);
    });
