import { describe, expect, test } from 'vitest';
import { buildFacts } from '#cypher/testing/build-facts';
import { graphOf } from '../testing/graph-of.ts';
import { bureau, chips, firstYear, lab, park, secondYear, stranger } from '../testing/years.ts';
import { commitmentsOf } from './commitments.ts';
import { targetLedger } from './ledger.ts';
import { unevenListings } from './listings.ts';

const graph = graphOf(firstYear, secondYear, stranger);

describe('the ledger of promises', () => {
  test('compares the promises of a year with the review in the next plan', () => {
    const { rows } = targetLedger(graph, { years: [2023] });
    expect(
      rows.map(({ target, outcome, result }) => [target.metric, outcome, result?.value ?? null]),
    ).toEqual([
      ['净增高新技术企业', 'MISSED', 28],
      ['科技型中小企业入库数', 'MET', 230],
      ['新建孵化器', 'NOT_REPORTED', null],
    ]);
    expect(rows[0]?.result?.quote.sentence.text).toContain('净增高新技术企业28家');
  });

  test('says of the last year that nothing came after it, and of two values that they differ', () => {
    const { rows } = targetLedger(graph, { years: [2024] });
    expect(rows.map(({ outcome }) => outcome)).toEqual(['NO_REVIEW', 'NO_REVIEW', 'NO_REVIEW']);
    expect(rows.map(({ conflicts }) => conflicts.map(({ value }) => value))).toEqual([[40], [], [35]]);
  });

  test('is filtered and sorted', () => {
    expect(targetLedger(graph, { outcomes: ['MISSED'] }).rows.map(({ target }) => target.value)).toEqual([
      30,
    ]);
    expect(targetLedger(graph, { conflicting: true }).rows).toHaveLength(2);
    expect(targetLedger(graph, { owned: true }).note?.zh).toContain('没有符合条件的');
    expect(targetLedger(graph, { order: 'VALUE' }).rows.map(({ target }) => target.value)).toEqual([
      200, 190, 40, 35, 30, 4,
    ]);
    expect(targetLedger(graph, { search: '孵化' }).rows).toHaveLength(1);
  });

  test('a promise for a later year is neither missed nor unreported before that year is over', () => {
    const promise = (year: number, period: string, said: string) =>
      buildFacts(`县${year}.txt`, [
        {
          title: `县科技局${year}年工作计划`,
          year,
          agency: bureau,
          sections: [
            {
              heading: '一、上年工作回顾',
              sentences: [
                { text: '县科技局建东湖科技园。', things: [bureau, park, lab, chips] },
                { text: said },
              ],
            },
            {
              heading: '二、任务',
              sentences: [
                {
                  text: `${period}建成孵化器50家。`,
                  targets: [{ metric: '建成孵化器', comparator: '>=', value: 50, unit: '家', period }],
                },
              ],
            },
          ],
        },
      ]);
    const first = promise(2023, '到2024年底', '抓好落实。');
    const early = promise(2024, '全年', '全年建成孵化器30家。');
    const due = promise(2025, '全年', '全年建成孵化器52家。');
    const [before] = targetLedger(graphOf(first, early), { years: [2023] }).rows;
    expect(before?.outcome).toBe('NO_REVIEW');
    expect(before?.reason.zh).toBe('没有同一部门2024年之后、或报告2024年结果的文件');
    const [after] = targetLedger(graphOf(first, early, due), { years: [2023] }).rows;
    expect([after?.outcome, after?.result?.value]).toEqual(['MET', 52]);
  });

  test('without targets says so', () => {
    expect(targetLedger(graphOf()).note?.en).toContain('holds no plan yet');
    expect(targetLedger(graphOf(stranger)).note?.zh).toContain('没有带数字的指标');
  });
});

test('commitments are followed over the years', () => {
  const [park] = commitmentsOf(graph);
  expect(park?.entity.name).toBe('东湖科技园');
  expect(park?.movement).toBe('ADVANCED');
  expect(park?.steps.map(({ plan, status }) => [plan.year, status])).toEqual([
    [2023, 'planned'],
    [2024, 'done'],
  ]);
});

describe('lists that state another number than they name', () => {
  const listings = (text: string) =>
    unevenListings(
      graphOf(buildFacts('a.txt', [{ title: '计划', sections: [{ heading: '一', sentences: [{ text }] }] }])),
    ).map(({ stated, listed, difference }) => [stated, listed, difference]);
  test.each([
    ['支持甲公司、乙公司等5家企业扩产。', 5, ['甲公司', '乙公司'], 'MORE_STATED'],
    ['抓好甲园、乙园、丙园和丁园等三个园区。', 3, ['甲园', '乙园', '丙园', '丁园'], 'MORE_LISTED'],
    ['推进甲、乙等十二项工程。', 12, ['甲', '乙'], 'MORE_STATED'],
  ])('%s', (text, stated, listed, difference) => {
    expect(listings(text)).toEqual([[stated, listed, difference]]);
  });
  test('keep a name that the graph knows whole', () => {
    const [lab, centre] = [
      { type: 'Platform', name: '古生物研究与保护实验室' },
      { type: 'Platform', name: '检测与支持中心' },
    ] as const;
    const text = '推进古生物研究与保护实验室、检测与支持中心等3家认定。';
    const facts = buildFacts('a.txt', [
      {
        title: 'a',
        year: 2024,
        sections: [{ heading: '一', sentences: [{ text, things: [lab, centre] }] }],
      },
    ]);
    expect(unevenListings(graphOf(facts)).map(({ listed }) => listed)).toEqual([[lab.name, centre.name]]);
  });

  test.each(['支持甲公司、乙公司等2家企业。', '支持甲公司、乙公司等企业。', '支持5家企业。'])(
    'not %s',
    (text) => {
      expect(listings(text)).toEqual([]);
    },
  );
});
