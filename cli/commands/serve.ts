import { access } from 'node:fs/promises';
import { Command } from 'commander';
import { type GraphStore, openStore, type StoreOptions } from '#cypher';
import { findFiles, ingestFiles, type SourceFile } from '#ingest';
import { announce, newToken, outcomeToJson } from '../handover.ts';
import { say } from '../messages.ts';
import { hostOption, portOption, SEEDS, WEB_ROOT } from '../options.ts';
import { chosenStore, placeOf, storeOption } from '../store.ts';
import { buildPageIfStale } from '../page.ts';
import { takeInto } from '../taking-in.ts';
import { report } from './ingest.ts';

interface Options {
  store?: string;
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
  const chosen = chosenStore(path);
  await buildPageIfStale(() => process.stderr.write(`${say('buildingPage')}\n`));
  process.stderr.write(`${say('openingStore', { path: placeOf(chosen) })}\n`);
  const store = await openStore(chosen);
  try {
    // Loaded here, not above: the other commands start faster without the server's libraries.
    const { createServer, listen } = await import('#api');
    if (seed) await seedIfEmpty(store, chosen);
    const token = newToken();
    const server = await createServer({
      store,
      webRoot: WEB_ROOT,
      handover: { token, ingest: handedOver(store) },
    });
    const address = await listen(server, { host, port });
    const withdraw =
      'path' in chosen ? await announce(chosen.path, { address, token }) : () => Promise.resolve();
    process.stdout.write(`${say('ready', { address })}\n`);
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    process.stderr.write(`${say('stopping')}\n`);
    await withdraw();
    await server.close();
  } finally {
    await store.close();
  }
}

/** How this server takes in what a command of the same user hands it, one command after the other. */
function handedOver(store: GraphStore) {
  return async function* (files: readonly SourceFile[], signal: AbortSignal) {
    for await (const outcome of ingestFiles(store, files, signal)) yield outcomeToJson(outcome);
  };
}

async function seedIfEmpty(store: GraphStore, chosen: StoreOptions): Promise<void> {
  const { documents } = await store.stats();
  if (documents > 0 || !(await exists(SEEDS))) return;
  process.stderr.write(`${say('ingesting')}\n`);
  const found = await findFiles([SEEDS]);
  report(await takeInto(store, chosen, found.files), { ...found, skipped: [] });
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
