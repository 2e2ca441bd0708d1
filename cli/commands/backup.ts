import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { backUp } from '#transfer';
import { asPathError } from '#ingest/load/path-error';
import { backUpThrough } from '../backing-up.ts';
import { inStore } from '../held-store.ts';
import { say } from '../messages.ts';
import { chosenStore, existingStore, storeOption } from '../store.ts';
import { valuesOf, watching } from '../transfer.ts';

export const backupCommand = (): Command =>
  new Command('backup')
    .description('write the whole graph into one compressed file, which "innograph restore" reads')
    .argument('<file>', 'where to; an older file gives way once the new one is whole')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph backup innograph.backup.gz
  $ NEO4J_URI=neo4j://127.0.0.1:7687 npx innograph backup /mnt/nightly/plans.backup.gz

The file holds texts, evidence, names of documents and judgements of suggested links, and fits any store: one made from Neo4j can be restored into
the embedded store and the other way. The same graph gives the same bytes. It is read back before it counts as made.
A store that a running server of yours holds is backed up by that server.`,
    )
    .action(async (file: string, { store: path }: { store?: string }) => {
      const chosen = await existingStore(chosenStore(path));
      const totals = await inStore(
        chosen,
        (store) =>
          watching((watch) =>
            backUp(store, file, watch).catch((error: unknown) => {
              throw asPathError(file, error);
            }),
          ),
        (server) => watching((watch) => backUpThrough(server, file, watch)),
      );
      const { size } = await stat(file);
      const values = { file, megabytes: (size / 1e6).toFixed(1), ...valuesOf(totals) };
      process.stderr.write(`${say('backedUp', values)}\n`);
    });
