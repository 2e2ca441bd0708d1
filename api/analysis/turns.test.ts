import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFacts, type Said, type Thing } from '#cypher/testing/build-facts';
import { type Served, serve } from '../testing/served.ts';

const things = (type: Thing['type'], count: number): Thing[] =>
  Array.from({ length: count }, (_, index) => ({ type, name: `${type}${index}` }));

const COUNT = 800;

/** One section that names everything: each pair of the two types is a candidate. */
const crowd = buildFacts('众.txt', [
  {
    title: '众多平台计划',
    sections: [
      {
        heading: '一',
        sentences: [...things('Platform', COUNT), ...things('Industry', COUNT)].map((thing): Said => ({
          text: `发展${thing.name}。`,
          things: [thing],
        })),
      },
    ],
  },
]);

let served: Served;
beforeAll(async () => {
  served = await serve([crowd]);
});
afterAll(() => served.close());

test('while an analysis is worked out for the first time, other questions are answered', async () => {
  // Reads what is kept in memory, so that what follows is the analysis alone.
  await served.ask('{ entities(first: 100) { totalCount } }');
  await served.ask('{ gaps(kinds: [TARGET_WITHOUT_OWNER], first: 1) { totalCount } }');
  const done = new AbortController();
  const large = served
    .ask('{ linkSuggestions(kinds: [PLATFORM_INDUSTRY], first: 1) { totalCount } }')
    .finally(() => done.abort());
  let answered = 0;
  while (!done.signal.aborted) {
    const small = await served.ask(`{ entities(first: ${1 + (answered % 99)}) { totalCount } }`);
    expect(small.data).toEqual({ entities: { totalCount: 2 * COUNT } });
    answered += 1;
  }
  expect((await large).data).toEqual({ linkSuggestions: { totalCount: 2_000 } });
  // Some two would be answered before it begins, and one after it, however it is worked out.
  expect(answered).toBeGreaterThan(5);
});
