/** Seconds that a piece of work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

export const perSecond = (count: number, seconds: number): string => Math.round(count / seconds).toString();

/** Asks again and again, as several callers at a time do, and prints rate, median and 99th percentile. */
export async function report(
  what: string,
  rounds: number,
  callers: number,
  ask: (turn: number) => Promise<unknown>,
): Promise<void> {
  await ask(0);
  const times: number[] = [];
  let turn = 0;
  const seconds = await timed(() =>
    Promise.all(
      Array.from({ length: callers }, async () => {
        while (turn < rounds) {
          turn += 1;
          const now = turn;
          times.push(await timed(() => ask(now)));
        }
      }),
    ),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.floor(times.length * share)]! * 1000).toFixed(1)} ms`;
  console.log(
    `${what.padEnd(34)} ${perSecond(rounds, seconds).padStart(7)}/s   p50 ${at(0.5).padStart(8)}   p99 ${at(0.99).padStart(8)}`,
  );
}
