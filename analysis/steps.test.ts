import { describe, expect, test } from 'vitest';
import { AnalysisGraph } from './graph.ts';
import { atOnce, inTurns, type Steps, stepping, turn } from './steps.ts';

/** Work that takes some milliseconds of processor, noting what it does. */
function* busy(notes: string[], name: string, pieces: number): Steps<string> {
  for (let piece = 0; piece < pieces; piece += 1) {
    const end = performance.now() + 3;
    while (performance.now() < end);
    notes.push(name);
    yield undefined;
  }
  return name;
}

describe('work in steps', () => {
  test('lets others go on before it is done', async () => {
    const notes: string[] = [];
    const work = inTurns(busy(notes, 'work', 30)).then(() => notes.push('done'));
    for (let time = 0; time < 3; time += 1) {
      await turn();
      notes.push('other');
    }
    await work;
    expect(notes.lastIndexOf('other')).toBeLessThan(notes.lastIndexOf('work'));
    expect(notes.indexOf('other')).toBeGreaterThan(-1);
    expect(notes.at(-1)).toBe('done');
  });

  test('gives the same answer at once', async () => {
    const sum = () => {
      let total = 0;
      return (function* (): Steps<number> {
        yield* stepping(
          Array.from({ length: 1_000 }, (_, index) => index),
          (item) => (total += item),
        );
        return total;
      })();
    };
    expect(atOnce(sum())).toBe(499_500);
    expect(await inTurns(sum())).toBe(499_500);
  });

  test('fails as the work does', async () => {
    // eslint-disable-next-line require-yield
    const failing = function* (): Steps<never> {
      throw new RangeError('no');
    };
    await expect(inTurns(failing())).rejects.toThrow(RangeError);
  });
});

describe('an answer that several ask for', () => {
  const graph = () => new AnalysisGraph(1, [], new Map(), new Map(), []);

  test('is worked out once, the others wait for it', async () => {
    const [notes, one]: [string[], AnalysisGraph] = [[], graph()];
    const ask = () => one.onceInSteps('key', () => wrapped(busy(notes, 'work', 10)));
    const answers = await Promise.all([inTurns(ask()), inTurns(ask()), inTurns(ask())]);
    expect(notes).toHaveLength(10);
    expect(new Set(answers).size).toBe(1);
  });

  test('who does not wait works it out alone', async () => {
    const [notes, one]: [string[], AnalysisGraph] = [[], graph()];
    const ask = () => one.onceInSteps('key', () => wrapped(busy(notes, 'work', 10)));
    const first = inTurns(ask());
    await turn();
    expect(atOnce(ask())).toEqual({ answer: 'work' });
    await first;
    expect(notes.length).toBeGreaterThan(10);
  });

  test('that failed is asked for anew', async () => {
    const one = graph();
    let times = 0;
    const ask = () =>
      one.onceInSteps('key', function* () {
        times += 1;
        yield undefined;
        if (times === 1) throw new RangeError('no');
        return { times };
      });
    const [failed, waited] = await Promise.allSettled([inTurns(ask()), inTurns(ask())]);
    expect(failed.status).toBe('rejected');
    expect(waited).toEqual({ status: 'fulfilled', value: { times: 2 } });
  });
});

function* wrapped(work: Steps<string>): Steps<{ readonly answer: string }> {
  return { answer: yield* work };
}
