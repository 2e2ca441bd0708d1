import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { PROJECT_ROOT } from '#common/project-root';

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const BIN = join(PROJECT_ROOT, 'cli', 'innograph.mjs');

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Starts the real command in a process of its own, with English messages and no colours; it does not outlive us. */
export function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(process.execPath, [BIN, ...args], {
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Sends a signal to a started command and waits for its end; returns its exit status, null where a signal ended it. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (running.has(child)) {
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
  }
  return child.exitCode;
}

/** Runs the real command to its end. */
export const run = (
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<Finished> => finished(start(args, environment));

/** Collects what a started command says until its end. */
export function finished(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  // Set on the streams, so that a character cut by two chunks stays whole.
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** Waits until a started command has printed a line like this on standard output; rejects when it ends before. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let stderr = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer | string) => (stderr += chunk.toString()));
    createInterface({ input: child.stdout ?? Readable.from([]) }).on('line', (line) => {
      const match = pattern.exec(line);
      if (match) resolve(match);
    });
    child.on('close', (status) =>
      reject(new Error(`ended with ${String(status)} before printing ${String(pattern)}: ${stderr}`)),
    );
  });
}

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'innograph-'));
