import { describe, expect, test } from 'vitest';
import { buildFacts, idOf, type PlanSaid, type Said, type Thing } from '#cypher/testing/build-facts';
import { asLocal } from '../testing/as-local.ts';
import { graphOf } from '../testing/graph-of.ts';
import { findGaps, type GapFilter } from './gaps.ts';
import type { GapKind } from './kinds.ts';

const chips: Thing = { type: 'Industry', name: '半导体产业' };
const seeds: Thing = { type: 'Industry', name: '种业' };
const park: Thing = { type: 'Platform', name: '东湖科技园' };
const lab: Thing = { type: 'Platform', name: '南湖实验室' };
const maker: Thing = { type: 'Company', name: '华芯公司' };
const bureau: Thing = { type: 'Agency', name: '甲县科技局' };

const plan = (title: string, year: number, sentences: readonly Said[]): PlanSaid => ({
  title,
  year,
  agency: bureau,
  sections: [
    { heading: '一、产业', sentences: [{ text: '甲县科技局牵头。', things: [bureau] }, ...sentences] },
  ],
});

const both: Said = {
  text: '东湖科技园聚焦半导体产业。',
  things: [park, chips],
  relations: [['FOCUSES_ON', 'planned', park, chips]],
};
const alone: Said = { text: '发展种业。', things: [seeds] };
const first = buildFacts('甲县2023.txt', [plan('甲县科技局2023年工作计划', 2023, [both, alone])]);

const gapsOf = (kind: GapKind, documents = [first], filter: GapFilter = {}) =>
  findGaps(graphOf(...documents), { ...filter, kinds: [kind] });

describe('gaps', () => {
  test('list what no relation links, and leave out what one links', () => {
    const { rows, counts } = gapsOf('INDUSTRY_WITHOUT_PLATFORM');
    expect(rows.map(({ entity }) => entity?.name)).toEqual(['种业']);
    expect(counts).toEqual([{ kind: 'INDUSTRY_WITHOUT_PLATFORM', count: 1, of: 2 }]);
  });

  test('say what was looked for and where the thing is named', () => {
    const [row] = gapsOf('INDUSTRY_WITHOUT_COMPANY').rows.filter(({ entity }) => entity?.id === idOf(seeds));
    expect(row).toMatchObject({
      planCount: 1,
      sentenceCount: 1,
      plansSearched: 1,
      standing: 'NOT_MENTIONED',
    });
    expect(row?.reason.zh).toContain('“种业”在 1 份计划（《甲县科技局2023年工作计划》）的 1 句中提到');
    expect(row?.reason.en).toContain('with a company; none in the 1 plan looked through');
    expect(row?.evidence.map(({ sentence }) => sentence.text)).toEqual(['发展种业。']);
  });

  test('suggest what is named in the same sentence before what is in the same section', () => {
    const sentences = [
      { text: '南湖实验室与种业并进。', things: [lab, seeds] },
      { text: '东湖科技园扩建。', things: [park] },
    ];
    const facts = buildFacts('a.txt', [plan('甲县科技局2024年工作计划', 2024, sentences)]);
    const [row] = gapsOf('INDUSTRY_WITHOUT_PLATFORM', [facts]).rows;
    expect(row?.standing).toBe('SUGGESTED');
    expect(row?.candidates.map(({ entity, sentences: shared }) => [entity.name, shared])).toEqual([
      ['南湖实验室', 1],
      ['东湖科技园', 0],
    ]);
  });

  test('are not closed by what is encouraged, but say so', () => {
    const said: Said = {
      text: '鼓励华芯公司共建南湖实验室。',
      things: [maker, lab],
      relations: [['BUILDS', 'encouraged', maker, lab]],
    };
    const facts = buildFacts('a.txt', [plan('甲县科技局2024年工作计划', 2024, [said])]);
    const [row] = gapsOf('PLATFORM_WITHOUT_BUILDER', [facts]).rows;
    expect(row).toMatchObject({ standing: 'STATED', entity: { name: '南湖实验室' } });
    expect(row?.reason.zh).toContain('没有一份写成计划、在做或已成。只是说到：华芯公司（鼓励）');
  });

  test('of one plan name the link that only another plan states', () => {
    const second = buildFacts('甲县2024.txt', [
      plan('甲县科技局2024年工作计划', 2024, [{ text: '做强半导体产业。', things: [chips] }]),
    ]);
    const { rows, plansSearched } = gapsOf('INDUSTRY_WITHOUT_PLATFORM', [first, second], { years: [2024] });
    expect(plansSearched).toBe(1);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.reason.zh).toContain('见所选之外的《甲县科技局2023年工作计划》');
  });

  test('of companies concern only those that are supported', () => {
    const supported: Said = {
      text: '甲县科技局支持华芯公司。',
      things: [bureau, maker],
      relations: [['SUPPORTS', 'planned', bureau, maker]],
    };
    const other: Thing = { type: 'Company', name: '乙公司' };
    const facts = buildFacts('a.txt', [
      plan('计划', 2024, [supported, { text: '乙公司到会。', things: [other] }]),
    ]);
    const { rows } = gapsOf('SUPPORTED_COMPANY_WITHOUT_PLATFORM', [facts]);
    expect(rows.map(({ entity }) => entity?.name)).toEqual(['华芯公司']);
  });

  test('hold the targets that nobody owns', () => {
    const target = (metric: string, owner?: Thing): Said => ({
      text: `${metric}达到5家。`,
      targets: [{ metric, comparator: '>=', value: 5, unit: '家', ...(owner && { owner }) }],
    });
    const facts = buildFacts('a.txt', [plan('计划', 2024, [target('净增企业'), target('新建平台', bureau)])]);
    const { rows, counts } = gapsOf('TARGET_WITHOUT_OWNER', [facts]);
    expect(rows.map((row) => row.target?.metric)).toEqual(['净增企业']);
    expect(counts[0]).toMatchObject({ count: 1, of: 2 });
  });

  test.each<[string, ReturnType<typeof graphOf>, GapFilter, string]>([
    ['an empty store', graphOf(), {}, '图库里还没有计划'],
    ['an unknown plan', graphOf(first), { planIds: ['p_none'] }, '没有这样的计划：p_none'],
    [
      'a region of no plan',
      graphOf(first),
      { region: '火星' },
      '没有符合条件的计划。图库共有 1 份，年份：2023',
    ],
    [
      'plans without industries',
      graphOf(buildFacts('a.txt', [plan('计划', 2024, [])])),
      {},
      '没有提到可查的对象',
    ],
    [
      'all linked',
      graphOf(buildFacts('a.txt', [plan('计划', 2024, [both])])),
      { kinds: ['INDUSTRY_WITHOUT_PLATFORM'] },
      '没有缺口',
    ],
  ])('say in words what there is to say of %s', (_, graph, filter, note) => {
    const found = findGaps(graph, filter);
    expect(found.rows).toEqual([]);
    expect(found.note?.zh).toContain(note);
    expect(found.note?.en).not.toBe('');
  });

  test('are found by a place that plans name, where no plan is of it', () => {
    const town: Thing = { type: 'Region', name: '丙市' };
    const facts = buildFacts('b.txt', [
      plan('计划', 2024, [{ text: '丙市发展种业。', things: [town, seeds] }]),
    ]);
    const { plansSearched } = gapsOf('INDUSTRY_WITHOUT_PLATFORM', [first, facts], { region: '丙市' });
    expect(plansSearched).toBe(1);
  });

  test('are found by the region that a bureau names', () => {
    expect(gapsOf('INDUSTRY_WITHOUT_PLATFORM', [first], { region: '甲县' }).rows).toHaveLength(1);
  });
});

describe('gaps of a platform whose name belongs to its plan', () => {
  const bay: Thing = { type: 'Platform', name: '科创湾' };
  const others: Said = { text: '东湖科技园、华芯公司、种业。', things: [park, maker, seeds] };
  const focus: Said = {
    text: '科创湾聚焦半导体产业。',
    things: [bay, chips],
    relations: [['FOCUSES_ON', 'planned', bay, chips]],
  };
  const named: Said = { text: '科创湾扩建。', things: [bay] };
  const year = (of: number, said: Said) =>
    asLocal(bay, buildFacts(`${of}.txt`, [plan(`甲县科技局${of}年工作计划`, of, [others, said])]));
  const baysOf = (kind: GapKind, documents: Parameters<typeof gapsOf>[1], filter?: GapFilter) =>
    gapsOf(kind, documents, filter).rows.filter(({ entity }) => entity?.name === bay.name);

  test('are one over the years of a bureau, with the sentences of each', () => {
    const documents = [year(2023, named), year(2024, named)];
    const rows = baysOf('PLATFORM_WITHOUT_INDUSTRY', documents);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ planCount: 2, sentenceCount: 2 });
    expect(rows[0]!.plans.map((one) => one.year)).toEqual([2023, 2024]);
    expect(rows[0]!.evidence).toHaveLength(2);
    expect(rows[0]!.reason.zh).toContain('（《甲县科技局2023年工作计划》《甲县科技局2024年工作计划》）');
  });

  test('are closed by the link that another chosen year states, and name it where that year is not chosen', () => {
    const documents = [year(2023, focus), year(2024, named)];
    expect(baysOf('PLATFORM_WITHOUT_INDUSTRY', documents)).toEqual([]);
    expect(gapsOf('INDUSTRY_WITHOUT_PLATFORM', documents).rows.map(({ entity }) => entity?.name)).toEqual([
      '种业',
    ]);
    const [row] = baysOf('PLATFORM_WITHOUT_INDUSTRY', documents, { years: [2024] });
    expect(row).toMatchObject({ standing: 'STATED', planCount: 1 });
    expect(row!.reason.zh).toContain('半导体产业（计划，见所选之外的《甲县科技局2023年工作计划》）');
  });

  test('offer a thing named in two years once', () => {
    const both: Said = { text: '科创湾发展种业。', things: [bay, seeds] };
    const { rows } = gapsOf('INDUSTRY_WITHOUT_PLATFORM', [year(2023, both), year(2024, both)]);
    const near = rows.find(({ entity }) => entity?.name === seeds.name)!.candidates;
    expect(near.map(({ entity, sentences }) => [entity.name, sentences])).toContainEqual([bay.name, 2]);
    expect(near.filter(({ entity }) => entity.name === bay.name)).toHaveLength(1);
  });
});
