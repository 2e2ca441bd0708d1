import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstYear, secondYear } from '#analysis/testing/years';
import { type Served, serve } from '../testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([firstYear, secondYear]);
});
afterAll(() => served.close());

test('two plans are compared, with both sentences', async () => {
  const answer = await served.ask(
    `query ($from: ID!, $to: ID!) { planDiff(from: $from, to: $to) {
      from { year } to { year } note(lang: en)
      entities(changes: [NEW]) { totalCount nodes { change to { name } toEvidence { text plan { year } } } }
      relations(changes: [KEPT], first: 1) { totalCount nodes { from { type status } to { status } statusChange { from to } fromEvidence { text } } }
      targets { nodes { change renamed reason from { metric value evidence { text } } to { metric value } } }
    } }`,
    { from: firstYear.plans[0]!.id, to: secondYear.plans[0]!.id },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    planDiff: {
      from: { year: 2023 },
      to: { year: 2024 },
      entities: {
        totalCount: 1,
        nodes: [{ to: { name: '南湖实验室' }, toEvidence: [{ text: '南湖实验室', plan: { year: 2024 } }] }],
      },
      relations: { totalCount: 2 },
      targets: {
        nodes: [
          { change: 'RAISED' },
          { change: 'LOWERED', renamed: true },
          { change: 'DROPPED' },
          { change: 'NEW' },
        ],
      },
    },
  });
});

test('an unknown plan is NOT_FOUND', async () => {
  const { errors } = await served.ask('{ planDiff(from: "p_x", to: "p_y") { note } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
});

test('the ledger, the lists and the commitments come with their sentences', async () => {
  const answer = await served.ask(`{
    targetLedger(years: [2023], first: 2, order: OUTCOME) {
      totalCount note counts { outcome count } pageInfo { hasNextPage }
      nodes { outcome outcomeLabel(lang: en) reason target { metric } conflicts { value } result { metric value year plan { year } evidence { text } } }
    }
    unevenListings { totalCount nodes { stated listed contradicts reason evidence { text } } }
    commitments { nodes { movement movementLabel entity { name } steps { status plan { year } evidence { text } } } }
  }`);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    targetLedger: {
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        { outcome: 'MISSED', outcomeLabel: 'missed', result: { value: 28, plan: { year: 2024 } } },
        { outcome: 'NOT_REPORTED' },
      ],
    },
    unevenListings: { totalCount: 0 },
    commitments: {
      nodes: [
        {
          movement: 'ADVANCED',
          entity: { name: '东湖科技园' },
          steps: [{ status: 'planned' }, { status: 'done' }],
        },
      ],
    },
  });
});
