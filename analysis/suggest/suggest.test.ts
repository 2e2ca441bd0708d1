import { describe, expect, test } from 'vitest';
import { buildFacts, type Thing } from '#cypher/testing/build-facts';
import { asLocal } from '../testing/as-local.ts';
import { graphOf } from '../testing/graph-of.ts';
import { scopeOf } from '../scope.ts';
import { FeatureReader } from './features.ts';
import { suggestLinks } from './suggest.ts';

const ai: Thing = { type: 'Industry', name: '人工智能' };
const seeds: Thing = { type: 'Industry', name: '种业' };
const centre: Thing = { type: 'Platform', name: '松湖人工智能创新中心' };
const park: Thing = { type: 'Platform', name: '东湖科技园' };
const bureau: Thing = { type: 'Agency', name: '甲县科技局' };
const group: Thing = { type: 'Company', name: '甲集团' };
const maker: Thing = { type: 'Company', name: '华芯公司' };

const facts = buildFacts('a.txt', [
  {
    title: '计划',
    year: 2024,
    sections: [
      {
        heading: '一',
        sentences: [
          {
            text: '甲集团发展人工智能、种业。',
            things: [group, ai, seeds],
            relations: [
              ['FOCUSES_ON', 'planned', group, ai],
              ['FOCUSES_ON', 'planned', group, seeds],
            ],
          },
          {
            text: '甲集团建设松湖人工智能创新中心。',
            things: [group, centre],
            relations: [['BUILDS', 'planned', group, centre]],
          },
          {
            text: '东湖科技园聚焦种业。',
            things: [park, seeds],
            relations: [['FOCUSES_ON', 'planned', park, seeds]],
          },
          { text: '华芯公司落户东湖科技园。', things: [maker, park] },
        ],
      },
    ],
  },
]);
const graph = graphOf(facts);

describe('suggested links', () => {
  const { rows } = suggestLinks(graph);

  test('rank the pair first whose names say so', () => {
    const [first] = suggestLinks(graph, { kinds: ['PLATFORM_INDUSTRY'] }).rows;
    expect([first?.from.name, first?.to.name]).toEqual(['松湖人工智能创新中心', '人工智能']);
    expect(first?.paths.map(({ via }) => via.name)).toEqual(['甲集团']);
    expect(first?.reason.zh).toContain('都与甲集团相关联');
  });

  test('show the sentence that names both', () => {
    const pair = rows.find(({ kind }) => kind === 'COMPANY_PLATFORM');
    expect(pair?.reason.en).toContain('named in 1 sentence together');
    expect(pair?.quotes.map(({ sentence }) => sentence.text)).toContain('华芯公司落户东湖科技园。');
  });

  test('hold nothing that a plan states', () => {
    const stated = new Set(
      [...graph.relations.values()].flatMap(({ source, target }) => [
        `${source.id} ${target.id}`,
        `${target.id} ${source.id}`,
      ]),
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { from, to } of rows) expect(stated.has(`${from.id} ${to.id}`)).toBe(false);
  });

  test('of an empty graph are none, in words', () => {
    expect(suggestLinks(graphOf())).toMatchObject({
      rows: [],
      note: { en: expect.stringContaining('no plan yet') as string },
    });
  });

  test('of one entity are its own', () => {
    const id = [...graph.entities.values()].find(({ name }) => name === '华芯公司')!.id;
    const own = suggestLinks(graph, { entityId: id }).rows;
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ from, to }) => from.id === id || to.id === id)).toBe(true);
    expect(suggestLinks(graph, { entityId: 'e_none' }).rows).toEqual([]);
  });
});

test('features follow their formulas', () => {
  const node = (name: string) => [...graph.entities.values()].find((entity) => entity.name === name)!;
  const found = new FeatureReader(graph, scopeOf(graph, {}))
    .candidates(node('松湖人工智能创新中心'), 'Industry')
    .get(node('人工智能'));
  // By way of the group alone, which has three neighbours.
  expect(found).toMatchObject({
    common: 1,
    resource: 1 / 3,
    adamicAdar: 1 / Math.log(3),
    katz: 0.05 ** 2,
    sentences: 0,
    words: 1,
  });
});

test('a hidden relation and its sentences are not seen', () => {
  const relation = [...graph.relations.values()].find(
    ({ source, target }) => source.name === '东湖科技园' && target.name === '种业',
  )!;
  const reader = new FeatureReader(graph, scopeOf(graph, {}), {
    relations: new Set([relation]),
    sentences: new Set(relation.quotes.map(({ sentence }) => sentence)),
  });
  const found = reader.candidates(relation.source, 'Industry').get(relation.target);
  expect(found).toMatchObject({ common: 0, sentences: 0 });
});

test('of a sentence whose things are taken apart the section alone counts', () => {
  const node = (name: string) => [...graph.entities.values()].find((entity) => entity.name === name)!;
  const { sentence } = node('华芯公司').quotes[0]!;
  const apart = { relations: new Set<never>(), sentences: new Set<never>(), apart: new Set([sentence]) };
  const reader = new FeatureReader(graph, scopeOf(graph, {}), apart);
  const found = reader.candidates(node('华芯公司'), 'Platform').get(node('东湖科技园'));
  expect(found).toMatchObject({ sentences: 0, nearness: 0 });
  expect(found?.sections).toBeGreaterThan(0);
});

test('an unknown entity is named as such', () => {
  expect(suggestLinks(graph, { entityId: 'e_none' }).note?.en).toMatch(/no entity e_none/);
});

describe('a platform that the plans of several years name, each as its own', () => {
  const bay: Thing = { type: 'Platform', name: '科创湾' };
  const year = (number: number, states: boolean) =>
    asLocal(
      bay,
      buildFacts(`${number}.txt`, [
        {
          title: `${number}年计划`,
          year: number,
          agency: bureau,
          sections: [
            {
              heading: '一',
              sentences: [
                {
                  text: '甲县科技局在科创湾发展人工智能，东湖科技园、华芯公司、种业。',
                  things: [bureau, bay, ai, park, maker, seeds],
                  relations: states ? [['FOCUSES_ON', 'planned', bay, ai]] : [],
                },
              ],
            },
          ],
        },
      ]),
    );
  const forBay = (...years: readonly ReturnType<typeof year>[]) =>
    suggestLinks(graphOf(...years), { kinds: ['PLATFORM_INDUSTRY'] })
      .rows.filter(({ from }) => from.name === bay.name)
      .map(({ to }) => to.name)
      .sort();

  test('is suggested once', () => {
    expect(forBay(year(2023, false), year(2024, false))).toEqual([ai.name, seeds.name].sort());
  });

  test('and not for what one of the years states', () => {
    expect(forBay(year(2023, true), year(2024, false))).toEqual([seeds.name]);
  });
});

describe('ways by a third', () => {
  const said = (number: number, status: 'planned' | 'encouraged', lead: readonly Thing[], third = group) =>
    buildFacts(`${number}.txt`, [
      {
        title: `${number}年计划`,
        year: number,
        agency: bureau,
        sections: [
          { heading: '一', sentences: [{ text: '东湖科技园、人工智能。', things: [park, ai] }] },
          {
            heading: '二',
            sentences: lead.map((thing) => ({
              text: `${third.name}推进${thing.name}。`,
              things: [third, thing],
              relations: [['SUPPORTS', status, third, thing]] as const,
            })),
          },
        ],
      },
    ]);
  const waysIn = (years: number[], ...facts: readonly ReturnType<typeof said>[]) => {
    const { rows } = suggestLinks(graphOf(...facts), { years, kinds: ['PLATFORM_INDUSTRY'] });
    const row = rows.find(({ from, to }) => from.name === park.name && to.name === ai.name)!;
    return { ways: row.paths.map(({ via }) => via.name), common: row.features.common, reason: row.reason.zh };
  };

  test('are those that the chosen plans state alone', () => {
    const facts = [said(2023, 'planned', [park, ai]), said(2024, 'planned', [park])];
    expect(waysIn([2023, 2024], ...facts)).toMatchObject({ ways: [group.name], common: 1 });
    expect(waysIn([2024], ...facts)).toEqual({ ways: [], common: 0, reason: '同在 1 句中提到' });
  });

  test('are none where the plans only encourage', () => {
    expect(waysIn([2024], said(2024, 'encouraged', [park, ai]))).toMatchObject({ ways: [], common: 0 });
  });

  test('are never a bureau, which is linked to all that its plans name', () => {
    expect(waysIn([2024], said(2024, 'planned', [park, ai], bureau))).toMatchObject({ ways: [], common: 0 });
  });
});

test('of what one sentence names, the next in it comes before the last', () => {
  const others = ['甲', '乙'].map((name): Thing => ({ type: 'Company', name: `${name}公司` }));
  const sentence = {
    text: '支持华芯公司建设东湖科技园，支持甲公司、乙公司。',
    things: [maker, park, ...others],
  };
  const { rows } = suggestLinks(
    graphOf(buildFacts('b.txt', [{ title: '计划', sections: [{ heading: '一', sentences: [sentence] }] }])),
    { kinds: ['COMPANY_PLATFORM'] },
  );
  expect(rows.map(({ from }) => from.name).at(-1)).toBe('乙公司');
  expect(rows.map(({ features }) => features.nearness)).toEqual([1, 1, 1 / 2]);
});
