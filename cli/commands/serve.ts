import { access } from 'node:fs/promises';
import { Command } from 'commander';
import { type GraphStore, openStore } from '#cypher';
import { findFiles } from '#ingest';
import { say } from '../messages.ts';
import { hostOption, portOption, SEEDS, storeOption, WEB_ROOT } from '../options.ts';
import { buildPageIfStale } from '../page.ts';
import { ingestInto, report } from './ingest.ts';

interface Options {
  store: string;
  port: number;
  host: string;
}

export const serveCommand = (): Command =>
  withAddress(new Command('serve').description('serve the page and the GraphQL API of a store')).action(
    (options: Options) => serve(options, { seed: false }),
  );

export const startCommand = (): Command =>
  withAddress(
    new Command('start').description(
      'everything at once: build the page, take the sample plans into an empty store, serve',
    ),
  ).action((options: Options) => serve(options, { seed: true }));

const withAddress = (command: Command): Command =>
  command
    .addOption(storeOption())
    .addOption(portOption())
    .addOption(hostOption())
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph ${command.name()}
  $ PORT=8080 npx innograph ${command.name()} --store /var/lib/innograph/graph.lbug

By default only this machine can reach it (127.0.0.1).`,
    );

async function serve({ store: path, port, host }: Options, { seed }: { seed: boolean }): Promise<void> {
  await buildPageIfStale(() => process.stderr.write(`${say('buildingPage')}\n`));
  process.stderr.write(`${say('openingStore', { path })}\n`);
  const store = await openStore({ path });
  try {
    // Loaded here, not above: the other commands start faster without the server's libraries.
    const { createServer, listen } = await import('#api');
    if (seed) await seedIfEmpty(store);
    const server = await createServer({ store, webRoot: WEB_ROOT });
    const address = await listen(server, { host, port });
    process.stdout.write(`${say('ready', { address })}\n`);
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    process.stderr.write(`${say('stopping')}\n`);
    await server.close();
  } finally {
    await store.close();
  }
}

async function seedIfEmpty(store: GraphStore): Promise<void> {
  const { documents } = await store.stats();
  if (documents > 0 || !(await exists(SEEDS))) return;
  process.stderr.write(`${say('ingesting')}\n`);
  const found = await findFiles([SEEDS]);
  report(await ingestInto(store, { ...found, skipped: [] }), { ...found, skipped: [] });
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
