import cliProgress from 'cli-progress';
import { say } from './messages.ts';

export interface Progress {
  step(name: string): void;
  stop(): void;
}

/**
 * A bar on standard error that counts up to `total`, with the rate's time left; nothing where standard error is
 * no terminal, so that logs stay clean.
 */
export function progressBar(total: number): Progress {
  if (!process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
  const format = say('progress', { eta: '{eta_formatted}' });
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: true, etaBuffer: 50 },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { name: '' });
  return { step: (name) => bar.increment({ name }), stop: () => bar.stop() };
}
