import autocannon from 'autocannon';
import { median } from '../measure.ts';

export const CONNECTIONS = 16;

export interface Measured {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** One of those that are compared: asks for so many seconds and says how it went. */
export type Contestant = (seconds: number) => Promise<Measured>;

/** Asks a server by POST from 16 connections, each body in turn. Throws where any request failed. */
export const overHttp =
  (url: string, bodies: readonly string[]): Contestant =>
  async (seconds) => {
    const { requests, latency, non2xx, errors } = await autocannon({
      url,
      connections: CONNECTIONS,
      duration: seconds,
      // The client has a thread of its own, so that it takes no time of the server's.
      workers: 1,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      requests: bodies.map((body) => ({ body })),
    });
    if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} requests failed.`);
    return { rate: requests.average, p50: latency.p50, p99: latency.p99 };
  };

/** Asks without any server, as many callers at a time. */
export const directly =
  (callers: number, ask: (caller: number, turn: number) => Promise<unknown>): Contestant =>
  async (seconds) => {
    const times: number[] = [];
    const started = performance.now();
    const until = started + seconds * 1000;
    await Promise.all(
      Array.from({ length: callers }, async (_, caller) => {
        for (let turn = caller; performance.now() < until; turn += callers) {
          const from = performance.now();
          await ask(caller, turn);
          times.push(performance.now() - from);
        }
      }),
    );
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    return { rate: times.length / ((performance.now() - started) / 1000), p50: at(0.5), p99: at(0.99) };
  };

/** Rounds by turns, so that what else the machine does falls on all; the first warms up and does not count. */
const ROUNDS = 3;
const SECONDS = 2;

/** Prints the medians of each; gives what each measured, round by round. */
export async function compare<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
): Promise<Readonly<Record<Name, readonly Measured[]>>> {
  const entries = Object.entries<Contestant>(contestants);
  const measured = new Map<string, Measured[]>(entries.map(([name]) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, ask] of entries) {
      const one = await ask(SECONDS);
      if (round > 0) measured.get(name)?.push(one);
    }
  }
  for (const [name, rounds] of measured) {
    const of = (key: keyof Measured) => median(rounds.map((one) => one[key]));
    console.log(
      `  ${name.padEnd(36)} ${of('rate').toFixed(0).padStart(6)}/s   p50 ${of('p50').toFixed(1).padStart(6)} ms   p99 ${of('p99').toFixed(1).padStart(6)} ms`,
    );
  }
  return Object.fromEntries(measured) as Record<Name, Measured[]>;
}

/** The median over the rounds of what `value` makes of each, beside its bar. */
export function ratio(what: string, values: readonly number[], bar: string): void {
  console.log(`  ${what.padEnd(36)} ${median(values).toFixed(2).padStart(6)}     (bar: ${bar})`);
}
