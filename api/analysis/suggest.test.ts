import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chips, college, firstYear, maker, park, secondYear } from '#analysis/testing/years';
import { idOf } from '#cypher/testing/build-facts';
import { type Served, serve } from '../testing/served.ts';

const evidence = z.array(z.object({ text: z.string(), plan: z.object({ title: z.string() }) }));
const judgement = z.object({
  verdict: z.enum(['ACCEPTED', 'REJECTED', 'LATER']),
  author: z.string(),
  decidedAt: z.iso.datetime(),
  note: z.string().nullable(),
});
const suggestions = z.object({
  linkSuggestions: z.object({
    totalCount: z.number(),
    note: z.string().nullable(),
    nodes: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        score: z.number(),
        from: z.object({ name: z.string() }),
        to: z.object({ name: z.string() }),
        reason: z.string(),
        paths: z.array(z.object({ via: z.object({ name: z.string() }) })),
        evidence,
        judgement: judgement.nullable(),
      }),
    ),
  }),
});

const LIST = `query ($kinds: [PairKind!], $judged: Boolean, $verdicts: [Verdict!]) {
  linkSuggestions(first: 100, kinds: $kinds, judged: $judged, verdicts: $verdicts) {
    totalCount note(lang: en)
    nodes {
      id kind score from { name } to { name } reason(lang: en) paths { via { name } }
      evidence { text plan { title } } judgement { verdict author decidedAt note }
    }
  }
}`;
const JUDGE = `mutation ($id: ID!, $verdict: Verdict!, $note: String) {
  judgeSuggestion(id: $id, verdict: $verdict, note: $note) { id verdict author note from { name } to { name } }
}`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawJudgement(id: $id) }';

let served: Served;
beforeAll(async () => {
  served = await serve([firstYear, secondYear], { access: { anonymous: ['curate'] } });
});
afterAll(() => served.close());

const list = async (variables: Readonly<Record<string, unknown>> = {}) =>
  (await served.data(suggestions, LIST, variables)).linkSuggestions;

test('suggestions come best first, each with its reason and none of them stated', async () => {
  const { nodes, totalCount, note } = await list();
  expect(note).toBeNull();
  expect(nodes).toHaveLength(totalCount);
  expect(nodes.length).toBeGreaterThan(2);
  const scores = nodes.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const { reason, evidence: quotes, paths } of nodes) {
    expect(reason).not.toBe('');
    expect(quotes.length + paths.length).toBeGreaterThan(0);
  }
  expect(nodes.map(({ from, to }) => `${from.name} ${to.name}`)).not.toContain(`${park.name} ${chips.name}`);
  const ofOne = (await list({ kinds: ['UNIVERSITY_INDUSTRY'] })).nodes;
  expect(ofOne.map(({ from, to }) => `${from.name} ${to.name}`)).toContain(`${college.name} ${chips.name}`);
});

describe('judgements', () => {
  const id = `UNIVERSITY_INDUSTRY:${idOf(college)}:${idOf(chips)}`;

  test('are shown with the suggestion at once, and restrict the list', async () => {
    const before = await list();
    expect(before.nodes.find((node) => node.id === id)?.judgement).toBeNull();
    const { data } = await served.ask(JUDGE, { id, verdict: 'REJECTED', note: '已核实' });
    expect(data?.judgeSuggestion).toEqual({
      id,
      verdict: 'REJECTED',
      author: 'anonymous',
      note: '已核实',
      from: { name: college.name },
      to: { name: chips.name },
    });
    const judged = await list({ judged: true });
    expect(judged.nodes.map((node) => [node.id, node.judgement?.verdict])).toEqual([[id, 'REJECTED']]);
    expect((await list({ judged: false })).totalCount).toBe(before.totalCount - 1);
    expect(await list({ verdicts: ['ACCEPTED'] })).toMatchObject({
      totalCount: 0,
      note: `None of the ${before.totalCount} suggestions is judged accepted.`,
    });
    expect((await list({ verdicts: ['REJECTED', 'LATER'] })).totalCount).toBe(1);
  });

  test('outlive the documents, which say the same as before', async () => {
    for (const facts of [firstYear, secondYear]) await served.store.removeDocument(facts.document.id);
    const gone = await served.ask('{ judgements { nodes { id verdict from { name } } } }');
    expect(gone.data?.judgements).toEqual({ nodes: [{ id, verdict: 'REJECTED', from: null }] });
    for (const facts of [firstYear, secondYear]) await served.store.load(facts);
    expect((await list({ judged: true })).nodes.map((node) => node.id)).toEqual([id]);
  });

  test('are withdrawn', async () => {
    expect((await served.ask(WITHDRAW, { id })).data).toEqual({ withdrawJudgement: true });
    expect((await served.ask(WITHDRAW, { id })).data).toEqual({ withdrawJudgement: false });
    expect((await list({ judged: true })).totalCount).toBe(0);
  });

  test.each([
    ['nothing', 'PLATFORM_INDUSTRY'],
    ['two entities of other types', `UNIVERSITY_INDUSTRY:${idOf(maker)}:${idOf(chips)}`],
    ['an unknown entity', `UNIVERSITY_INDUSTRY:e_unknown:${idOf(chips)}`],
    ['an unknown kind', `toString:${idOf(college)}:${idOf(chips)}`],
  ])('of %s are refused', async (_what, wrong) => {
    const { errors } = await served.ask(JUDGE, { id: wrong, verdict: 'LATER' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('with an endless note are refused', async () => {
    const { errors } = await served.ask(JUDGE, { id, verdict: 'LATER', note: '长'.repeat(2001) });
    expect(errors?.[0]?.extensions.code).toBe('USAGE');
  });

  test('need the scope curate', async () => {
    const reader = await serve([firstYear], { access: { anonymous: ['read'] } });
    try {
      for (const query of [JUDGE, WITHDRAW]) {
        const { errors } = await reader.ask(query, { id, verdict: 'LATER' });
        expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      }
    } finally {
      await reader.close();
    }
  });
});

const matrixSchema = z.object({
  matrix: z.object({
    totalCount: z.number(),
    plansSearched: z.number(),
    note: z.string().nullable(),
    classesSource: z.string(),
    nodes: z.array(
      z.object({
        industry: z.object({ name: z.string() }),
        industryClass: z.object({ id: z.string(), label: z.string() }).nullable(),
        sentenceCount: z.number(),
        cells: z.array(
          z.object({
            column: z.string(),
            standing: z.string(),
            count: z.number(),
            links: z.array(z.object({ entity: z.object({ name: z.string() }), evidence })),
            candidates: z.array(z.object({ entity: z.object({ name: z.string() }), evidence })),
          }),
        ),
      }),
    ),
  }),
});
const MATRIX = `query ($years: [Int!]) {
  matrix(first: 50, years: $years) {
    totalCount plansSearched note(lang: en) classesSource(lang: en)
    nodes {
      industry { name } industryClass { id label(lang: en) } sentenceCount
      cells {
        column standing count links { entity { name } evidence { text plan { title } } }
        candidates { entity { name } evidence { text plan { title } } }
      }
    }
  }
}`;

describe('the matrix', () => {
  test('shows what is linked to an industry, with the sentences', async () => {
    const { matrix } = await served.data(matrixSchema, MATRIX, { years: [2023] });
    const row = matrix.nodes.find(({ industry }) => industry.name === chips.name)!;
    expect(row.industryClass?.id).toBe('SEI1');
    expect(row.cells.map(({ column }) => column)).toEqual([
      'Platform',
      'Company',
      'University',
      'TalentProgram',
      'Policy',
    ]);
    const [platforms, companies] = row.cells;
    expect(platforms).toMatchObject({ standing: 'STATED', count: 1 });
    expect(platforms!.links[0]).toMatchObject({ entity: { name: park.name } });
    expect(platforms!.links[0]!.evidence[0]!.text).toContain(park.name);
    expect(companies).toMatchObject({ count: 0, links: [] });
    expect(matrix.plansSearched).toBe(1);
    expect(matrix.classesSource).toContain('2018');
  });

  test('of a year without plans says so', async () => {
    const { matrix } = await served.data(matrixSchema, MATRIX, { years: [1999] });
    expect(matrix).toMatchObject({
      totalCount: 0,
      nodes: [],
      note: expect.stringContaining('2023') as string,
    });
  });
});
