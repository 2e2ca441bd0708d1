import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { GraphStore, StoreOptions } from '#cypher';
import { findFiles, ingestFiles, ReadingThreads, type SourceFile } from '#ingest';
import { accessOf, isLoopback } from '../access.ts';
import { backUpTelling } from '../backing-up.ts';
import { announce, newToken, outcomeToJson } from '../handover.ts';
import { serverIntake, type TakingIn } from '../intake.ts';
import { untilInterrupted } from '../interrupt.ts';
import { say } from '../messages.ts';
import { hostOption, portOption, SEEDS, WEB_ROOT } from '../options.ts';
import { chosenStore, openChosen, placeOf, storeOption } from '../store.ts';
import { buildPageIfStale } from '../page.ts';
import { openReadings } from '../readings.ts';
import { removeNames, takeInto } from '../taking-in.ts';
import { report } from './ingest.ts';
import { addressWith } from './token.ts';

interface Options {
  store?: string;
  port: number;
  host: string;
  insecure?: boolean;
  anonymous?: 'read' | 'none';
  hostName?: string[];
  trustProxy?: string[];
  logLevel: string;
  queries?: string;
  introspection?: boolean;
  graphiql?: boolean;
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
    .option('--insecure', 'listen beyond this machine although there is no key')
    .addOption(
      new Option(
        '--anonymous <what>',
        'what those without a key may do; read on this machine, else nothing',
      ).choices(['read', 'none']),
    )
    .option('--host-name <name...>', 'names by which a proxy on this machine asks, beside localhost')
    .option('--trust-proxy <address...>', "proxies whose X-Forwarded-… headers name the caller's address")
    .addOption(
      new Option('--log-level <level>', 'what to log, as JSON on standard error')
        .env('LOG_LEVEL')
        .default('warn')
        .choices(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    )
    .option('--queries <file>', 'answer these queries alone: { "<sha256>": "query …" }')
    .option('--introspection', 'tell the schema to anyone, also beyond this machine')
    .option('--graphiql', 'an editor for queries at /graphiql, also beyond this machine; tells the schema')
    .addHelpText(
      'after',
      `
Examples:
  $ npx innograph ${command.name()}
  $ PORT=8080 npx innograph ${command.name()} --store /var/lib/innograph/graph.lbug
  $ npx innograph key create dashboard && npx innograph ${command.name()} --host 0.0.0.0

By default only this machine can reach it (127.0.0.1), and whoever has no key may read and no more. Beyond this machine
a key is needed: see "innograph key --help", and docs/api.md for proxies, TLS and bearer tokens.`,
    );

async function serve(options: Options, { seed }: { seed: boolean }): Promise<void> {
  const { port, host, insecure = false, anonymous } = options;
  const chosen = chosenStore(options.store);
  const graphiql = options.graphiql ?? (isLoopback(host) && options.hostName === undefined);
  // Loaded here, not above: the other commands start faster without the server's libraries.
  const { BrowserSessions, createServer, listen, readAllowList, serverLogger, startTracing } =
    await import('#api');
  const browsers = new BrowserSessions();
  const access = await accessOf(chosen, { host, insecure, anonymous, browsers });
  await buildPageIfStale(() => process.stderr.write(`${say('buildingPage')}\n`));
  process.stderr.write(`${say('openingStore', { path: placeOf(chosen) })}\n`);
  const store = await openChosen(chosen);
  const threads = new ReadingThreads();
  try {
    if (seed) await seedIfEmpty(store, chosen);
    const readings = await openReadings(chosen);
    // On threads, so that the server goes on answering.
    const takeIn: TakingIn = (files, signal) => ingestFiles(store, files, { signal, threads, readings });
    const token = newToken();
    const server = await createServer({
      store,
      webRoot: WEB_ROOT,
      logger: serverLogger(options.logLevel),
      handover: {
        token,
        ingest: handedOver(takeIn),
        remove: (names) => removeNames(store, names),
        backup: (file, signal) => backUpTelling(store, file, signal),
      },
      intake: serverIntake(chosen, takeIn),
      access,
      hostNames: options.hostName,
      trustedProxies: options.trustProxy,
      allowList: options.queries === undefined ? undefined : await readAllowList(options.queries),
      // On one's own machine the schema is no secret; beyond it, it is in the repository for those who need it.
      introspection: options.introspection ?? graphiql,
      graphiql,
      tracing: process.env.OTEL_EXPORTER_OTLP_ENDPOINT ? await startTracing() : undefined,
    });
    // From here on a signal has something to put away; a second one ends the process at once.
    const { signal } = untilInterrupted();
    const address = await listen(server, { host, port });
    const withdraw =
      'path' in chosen ? await announce(chosen.path, { address, token }) : () => Promise.resolve();
    process.stdout.write(`${say('ready', { address })}\n`);
    if (seed) {
      process.stdout.write(`${say('opensAsCurator')}\n${addressWith(address, browsers.newToken())}\n`);
    }
    if (!signal.aborted) await once(signal, 'abort');
    process.stderr.write(`${say('stopping')}\n`);
    await withdraw();
    await server.close();
  } finally {
    await threads.close();
    await store.close();
  }
}

/** How this server takes in what a command of the same user hands it, one command after the other. */
function handedOver(takeIn: TakingIn) {
  return async function* (files: readonly SourceFile[], signal: AbortSignal) {
    for await (const outcome of takeIn(files, signal)) yield outcomeToJson(outcome);
  };
}

async function seedIfEmpty(store: GraphStore, chosen: StoreOptions): Promise<void> {
  const { documents } = await store.stats();
  if (documents > 0 || !(await exists(SEEDS))) return;
  process.stderr.write(`${say('ingesting')}\n`);
  const found = await findFiles([SEEDS]);
  const { outcomes, stopped } = await takeInto(store, chosen, found.files);
  report(outcomes, { ...found, skipped: [] });
  if (stopped) throw stopped;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
