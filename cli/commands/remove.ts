import { Command } from 'commander';
import { InnographError } from '#common/errors';
import type { DocumentRow, GraphStore } from '#cypher';
import { removeThrough } from '../handover.ts';
import { inStore } from '../held-store.ts';
import { say } from '../messages.ts';
import { inCopy } from '../reading.ts';
import { chosenStore, storeOption } from '../store.ts';

export const removeCommand = (): Command =>
  new Command('remove')
    .description('take away a document and what it alone says')
    .argument('<document>', 'its id or its name')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  $ npx innograph remove 长沙县2024.txt')
    .action(async (document: string, { store: path }: { store?: string }) => {
      const name = await inStore(
        chosenStore(path),
        async (store) => {
          const row = await find(store, document);
          await store.removeDocument(row.id);
          return row.name;
        },
        async (server) => {
          const row = await inCopy(server, (store) => find(store, document));
          await removeThrough(server, row.names);
          return row.name;
        },
      );
      process.stderr.write(`${say('removed', { name })}
`);
    });

async function find(store: GraphStore, idOrName: string): Promise<DocumentRow> {
  let after: string | undefined;
  do {
    const page = await store.documents({ first: 200, after });
    const row = page.rows.find(({ node }) => node.id === idOrName || node.names.includes(idOrName));
    if (row) return row.node;
    after = page.hasNextPage ? page.rows.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  throw new InnographError(
    'NOT_FOUND',
    `No document has the id or name "${idOrName}"; "innograph doctor" lists those there are.`,
  );
}
