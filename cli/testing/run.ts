import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../options.ts';

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const BIN = join(PROJECT_ROOT, 'cli', 'innograph.mjs');

/** Starts the real command in a process of its own, with English messages and no colours. */
export function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], {
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the real command to its end. */
export function run(
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<Finished> {
  const child = start(args, environment);
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

/** Waits until a started command has printed this on standard output; rejects when it ends before. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let stdout = '';
  let stderr = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      const match = pattern.exec(stdout);
      if (match) resolve(match);
    });
    child.on('close', (status) =>
      reject(new Error(`ended with ${String(status)} before printing ${String(pattern)}: ${stderr}`)),
    );
  });
}

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'innograph-'));
