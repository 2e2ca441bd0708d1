import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { InnographError } from '#common/errors';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** The release that `pom.xml` names where nothing else is asked for. */
const RELEASE = '5.26.30';
const libraryOf = (release: string) =>
  fileURLToPath(new URL(`../../.cache/neo4j/${release}/`, import.meta.url));
const OPENED = ['java.nio', 'sun.nio.ch', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Asks the server to stop, and waits; `kill` ends it as a crash would. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Why a Neo4j server cannot be started here (no Java 17, no Maven), or null. */
export function missingForNeo4j(needed = RELEASE): string | null {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const release = Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0);
  if (release < 17) return release === 0 ? 'Java is not installed' : `Java ${release} is older than 17`;
  if (existsSync(libraryOf(needed))) return null;
  return spawnSync('mvn', ['-v']).status === 0 ? null : 'Maven is not installed';
}

/** Fetches the server's jars once and gives their folder; later calls find them. */
export function fetchJars(release = RELEASE): string {
  const library = libraryOf(release);
  if (existsSync(library)) return library;
  const partial = `${library.replace(/\/$/, '')}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${partial}`, `-Dneo4j.version=${release}`];
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-f', join(HERE, 'pom.xml'), ...goal], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new InnographError(
      'UNREADABLE',
      `Maven could not fetch Neo4j: ${stdout.trim().split('\n')[0] ?? ''}`,
    );
  }
  // Two that fetch at once end with the jars of the first.
  if (existsSync(library)) rmSync(partial, { recursive: true, force: true });
  else renameSync(partial, library);
  return library;
}

/** Starts a Neo4j server on loopback, at a free port unless told which, and waits until it answers. Its data lie under `home`. */
export async function startNeo4j(options: {
  readonly home: string;
  readonly port?: number | undefined;
  readonly password: string;
  readonly release?: string | undefined;
}): Promise<Neo4jServer> {
  const library = fetchJars(options.release);
  mkdirSync(options.home, { recursive: true });
  const child = spawn(
    'java',
    [
      '-Xmx1g',
      ...OPENED,
      '-cp',
      `${library}*`,
      join(HERE, 'Neo4jServer.java'),
      options.home,
      String(options.port ?? 0),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, NEO4J_PASSWORD: options.password } },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  const complaints: string[] = [];
  createInterface(child.stderr).on('line', (line) => complaints.push(line));
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const [, answering] = /^ready (\d+)$/.exec(line) ?? [];
      if (answering !== undefined) resolve(answering);
    });
    child.once('error', reject);
    child.once('close', () => {
      const why = complaints.find((line) => /exception|error/i.test(line)) ?? 'it said nothing';
      reject(
        new InnographError(
          'STORE_UNAVAILABLE',
          `Neo4j did not start on ${options.port === undefined ? 'any port' : `port ${options.port}`}: ${why}`,
        ),
      );
    });
  });
  return {
    uri: `neo4j://127.0.0.1:${port}`,
    username: 'neo4j',
    password: options.password,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
