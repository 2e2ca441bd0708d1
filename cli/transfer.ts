import { type Command, Option } from 'commander';
import type { Into, Totals, Watch } from '#transfer';
import { untilInterrupted } from './interrupt.ts';
import { say } from './messages.ts';
import { type Progress, progressBar } from './progress.ts';

export interface IntoOptions {
  add?: boolean;
  replace?: boolean;
}

/** What shall become of what the target holds; without either, a target that holds anything is refused. */
export const intoOptions = (command: Command): Command =>
  command
    .addOption(new Option('--add', 'add to what the target holds').conflicts('replace'))
    .addOption(new Option('--replace', 'take away whatever else the target holds'));

export const intoOf = ({ add, replace }: IntoOptions): Into => (add ? 'add' : replace ? 'replace' : 'empty');

/** How much there was, for a message. */
export const valuesOf = ({ counts }: Totals): Readonly<Record<string, number>> => ({ ...counts });

/** Does a transfer under a line and a progress bar per phase; Ctrl-C ends it between two documents. */
export async function watching<Result>(work: (watch: Watch) => Promise<Result>): Promise<Result> {
  const interrupted = untilInterrupted();
  let bar: Progress | undefined;
  try {
    return await work({
      signal: interrupted.signal,
      phase: (phase, documents) => {
        bar?.stop();
        process.stderr.write(`${say(phase, { documents })}\n`);
        bar = progressBar(documents);
      },
      step: (name) => bar?.step(name),
    });
  } finally {
    bar?.stop();
    interrupted.release();
  }
}
