/** Seconds that a piece of work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Seconds that a piece of work took, and those for which this process had a processor, on all its threads. */
export async function workedFor(work: () => Promise<unknown>) {
  const before = process.cpuUsage();
  const seconds = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { seconds, processor: (user + system) / 1e6 };
}

export const perSecond = (count: number, seconds: number): string => Math.round(count / seconds).toString();

interface Measured {
  readonly times: readonly number[];
  readonly seconds: number;
}

/** Asks again and again, as several callers at a time do; `from` numbers the first turn. */
async function measure(
  rounds: number,
  callers: number,
  ask: (turn: number) => Promise<unknown>,
  from = 0,
): Promise<Measured> {
  const times: number[] = [];
  let turn = from;
  const seconds = await timed(() =>
    Promise.all(
      Array.from({ length: callers }, async () => {
        while (turn < from + rounds) {
          turn += 1;
          const now = turn;
          times.push(await timed(() => ask(now)));
        }
      }),
    ),
  );
  return { times, seconds };
}

/** Prints rate, median and 99th percentile; gives the rate. */
function print(what: string, measured: readonly Measured[]): number {
  const times = measured.flatMap((one) => one.times).sort((a, b) => a - b);
  const rate = times.length / measured.reduce((sum, { seconds }) => sum + seconds, 0);
  const at = (share: number) => `${(times[Math.floor(times.length * share)]! * 1000).toFixed(1)} ms`;
  console.log(
    `${what.padEnd(34)} ${Math.round(rate).toString().padStart(7)}/s   p50 ${at(0.5).padStart(8)}   p99 ${at(0.99).padStart(8)}`,
  );
  return rate;
}

/** Asks again and again, as several callers at a time do, and prints rate, median and 99th percentile. */
export async function report(
  what: string,
  rounds: number,
  callers: number,
  ask: (turn: number) => Promise<unknown>,
): Promise<void> {
  await ask(0);
  print(what, [await measure(rounds, callers, ask)]);
}

/** How often two that are compared take turns, so that noise of the machine falls on both. */
const SLICES = 5;

/** As `report`, for ours and a peer by turns; prints how many times the peer's rate ours is. */
export async function compare(
  what: string,
  callers: number,
  ours: { readonly rounds: number; readonly ask: (turn: number) => Promise<unknown> },
  peer: { readonly name: string; readonly rounds: number; readonly ask: (turn: number) => Promise<unknown> },
): Promise<void> {
  await ours.ask(0);
  await peer.ask(0);
  const measured: { ours: Measured[]; peer: Measured[] } = { ours: [], peer: [] };
  for (let slice = 0; slice < SLICES; slice += 1) {
    for (const side of ['ours', 'peer'] as const) {
      const { rounds, ask } = side === 'ours' ? ours : peer;
      const each = Math.ceil(rounds / SLICES);
      measured[side].push(await measure(each, callers, ask, slice * each));
    }
  }
  const ratio = print(what, measured.ours) / print(`  ${peer.name}`, measured.peer);
  console.log(`  ours / peer${' '.repeat(22)} ${ratio.toFixed(1).padStart(6)}`);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
