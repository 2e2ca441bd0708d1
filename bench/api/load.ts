import autocannon from 'autocannon';

export const CONNECTIONS = 16;

export interface Measured {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Asks a server by POST from 16 connections, each body in turn. Throws where any request failed. */
export async function load(
  what: string,
  url: string,
  bodies: readonly string[],
  seconds: number,
): Promise<Measured> {
  const run = (duration: number) =>
    autocannon({
      url,
      connections: CONNECTIONS,
      duration,
      // The client has a thread of its own, so that it takes no time of the server's.
      workers: 1,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      requests: bodies.map((body) => ({ body })),
    });
  await run(2);
  const { requests, latency, non2xx, errors } = await run(seconds);
  if (non2xx + errors > 0) throw new Error(`${what}: ${non2xx + errors} requests failed.`);
  return said(what, { rate: requests.average, p50: latency.p50, p99: latency.p99 });
}

/** Asks without any server, as many callers at a time. */
export async function direct(
  what: string,
  callers: number,
  seconds: number,
  ask: (caller: number, turn: number) => Promise<unknown>,
): Promise<Measured> {
  const during = async (duration: number) => {
    const times: number[] = [];
    const started = performance.now();
    const until = started + duration * 1000;
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
  await during(2);
  return said(what, await during(seconds));
}

function said(what: string, measured: Measured): Measured {
  const { rate, p50, p99 } = measured;
  console.log(
    `  ${what.padEnd(36)} ${rate.toFixed(0).padStart(6)}/s   p50 ${p50.toFixed(1).padStart(6)} ms   p99 ${p99.toFixed(1).padStart(6)} ms`,
  );
  return measured;
}

/** A ratio beside its bar. */
export const ratio = (what: string, value: number, bar: string): void =>
  console.log(`  ${what.padEnd(36)} ${value.toFixed(2).padStart(6)}     (bar: ${bar})`);
