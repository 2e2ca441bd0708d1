import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BrowserSessions, createServer, KeyFile, listen } from '#api';
import { openStore } from '#cypher';
import { findFiles, ingestFiles, ReadingThreads } from '#ingest';
import type { DocumentFacts } from '#ontology';
import { serverIntake } from '../../cli/intake.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface ServedPage {
  readonly address: string;
  /** An address that makes the browser that opens it a curator; works once. */
  curatorAddress(): string;
  /** A key that may bring documents in. */
  newKey(expiresAt?: Date): Promise<string>;
  /** Ends the server, as when it is killed; `start` brings it back at the same address, with the same store. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The page as built, on the real server, over a store of its own; with the sample plans unless told otherwise. */
export async function servePage({
  seeds = true,
  secondYear = false,
  facts = [],
  anonymous = ['read'],
}: {
  readonly seeds?: boolean;
  /** The plan of the year after, too. */
  readonly secondYear?: boolean;
  /** What else the store holds. */
  readonly facts?: readonly DocumentFacts[];
  readonly anonymous?: readonly 'read'[];
} = {}): Promise<ServedPage> {
  const folder = await mkdtemp(join(tmpdir(), 'innograph-page-'));
  const webRoot = join(folder, 'web');
  await build({ configFile: here('../vite.config.ts'), logLevel: 'error', build: { outDir: webRoot } });
  const store = await openStore({ path: join(folder, 'graph.lbug') });
  if (seeds) await takeSeeds(store, ['../../seeds/plans']);
  if (secondYear) await takeSeeds(store, ['../../seeds/second-year']);
  for (const document of facts) await store.load(document);
  const threads = new ReadingThreads();
  const browsers = new BrowserSessions();
  const keys = new KeyFile(join(folder, 'keys.json'));
  const newServer = () =>
    createServer({
      store,
      webRoot,
      graphiql: true,
      intake: serverIntake({ path: join(folder, 'graph.lbug') }, (files, signal) =>
        ingestFiles(store, files, { signal, threads }),
      ),
      access: { anonymous: [...anonymous], browsers, keys },
    });
  let app = await newServer();
  const address = await listen(app, { host: '127.0.0.1', port: 0 });
  return {
    address,
    curatorAddress: () => `${address}/?token=${browsers.newToken()}`,
    newKey: (expiresAt) => keys.create('test', ['ingest'], expiresAt ?? null),
    stop: () => app.close(),
    async start() {
      app = await newServer();
      await listen(app, { host: '127.0.0.1', port: Number(new URL(address).port) });
    },
    async close() {
      await app.close();
      await threads.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function takeSeeds(store: Parameters<typeof ingestFiles>[0], paths: readonly string[]): Promise<void> {
  const { files } = await findFiles(paths.map(here));
  for await (const outcome of ingestFiles(store, files)) {
    if (outcome.outcome === 'failed') throw outcome.error;
  }
}
