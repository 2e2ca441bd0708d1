import { describe, expect, test } from 'vitest';
import { buildFacts, type Said, type Thing } from '#cypher/testing/build-facts';
import type { DocumentFacts } from '#ontology';
import { asLocal } from '../testing/as-local.ts';
import { graphOf } from '../testing/graph-of.ts';
import { classOf } from './classes.ts';
import { industryMatrix } from './matrix.ts';

const chips: Thing = { type: 'Industry', name: '半导体产业' };
const wafers: Thing = { type: 'Industry', name: '硅片制造' };
const park: Thing = { type: 'Platform', name: '东湖科技园' };
const maker: Thing = { type: 'Company', name: '华芯公司' };
const lab: Thing = { type: 'Platform', name: '南湖实验室' };
const matrixOf = (...sentences: readonly Said[]) =>
  industryMatrix(
    graphOf(buildFacts('a.txt', [{ title: '计划', year: 2024, sections: [{ heading: '一', sentences }] }])),
  );

describe('the matrix', () => {
  const matrix = matrixOf(
    {
      text: '东湖科技园聚焦半导体产业。',
      things: [park, chips],
      relations: [['FOCUSES_ON', 'planned', park, chips]],
    },
    {
      text: '在谈南湖实验室发展半导体产业，华芯公司同行。',
      things: [lab, chips, maker],
      relations: [['FOCUSES_ON', 'negotiating', lab, chips]],
    },
    { text: '补齐上游硅片制造，贯通上下游。', things: [wafers] },
  );
  const [row, other] = matrix.rows;

  test('counts what is linked, and leaves what is only negotiated out of the count', () => {
    const [platforms] = row!.cells;
    expect([row?.industry.name, platforms?.count, platforms?.standing]).toEqual(['半导体产业', 1, 'STATED']);
    expect(platforms?.links.map(({ entity }) => entity.name)).toEqual(['东湖科技园', '南湖实验室']);
    expect(platforms?.links[0]?.quotes[0]?.sentence.text).toBe('东湖科技园聚焦半导体产业。');
  });

  test('tells what is suggested from what is not mentioned', () => {
    expect(row?.cells.map(({ column, standing }) => [column, standing])).toEqual([
      ['Platform', 'STATED'],
      ['Company', 'SUGGESTED'],
      ['University', 'NOT_MENTIONED'],
      ['TalentProgram', 'NOT_MENTIONED'],
      ['Policy', 'NOT_MENTIONED'],
    ]);
  });

  test('puts an industry into a chain only where its clause says so', () => {
    expect(other?.chain.map(({ place }) => place)).toEqual(['UPSTREAM']);
    expect(row?.chain).toEqual([]);
  });

  test('without industries says so', () => {
    expect(matrixOf({ text: '东湖科技园扩建。', things: [park] }).note?.zh).toContain('没有提到任何产业');
    expect(industryMatrix(graphOf()).note?.en).toContain('holds no plan');
  });
});

test.each([
  ['半导体', 'SEI1'],
  ['新能源汽车', 'SEI5'],
  ['锂电新能源', 'SEI6'],
  ['新材料', 'SEI3'],
  ['生命健康', 'SEI4'],
  ['3T', undefined],
])('%s is of class %s', (name, id) => {
  expect(classOf(name)?.id).toBe(id);
});

describe('a platform whose name belongs to its plan', () => {
  const bay: Thing = { type: 'Platform', name: '科创湾' };
  const plan = (agency: Thing, year: number, file: string) =>
    asLocal(
      bay,
      buildFacts(file, [
        {
          title: `${year}年计划`,
          year,
          agency,
          sections: [
            {
              heading: '一',
              sentences: [
                {
                  text: `${agency.name}在科创湾发展半导体产业，${park.name}、${maker.name}、${lab.name}、${wafers.name}。`,
                  things: [agency, bay, chips, park, maker, lab, wafers],
                  relations: [['FOCUSES_ON', 'planned', bay, chips]],
                },
              ],
            },
          ],
        },
      ]),
    );
  const county: Thing = { type: 'Agency', name: '甲县科技局' };
  const other: Thing = { type: 'Agency', name: '乙县科技局' };
  const baysOf = (...facts: readonly DocumentFacts[]) =>
    industryMatrix(graphOf(...facts)).rows.find(({ industry }) => industry.name === chips.name)!.cells[0]!;

  test('counts once over the years of one bureau, with the sentences of each', () => {
    const cell = baysOf(plan(county, 2023, 'a.txt'), plan(county, 2024, 'b.txt'));
    expect(cell.count).toBe(1);
    expect(cell.links[0]!.quotes.map(({ sentence }) => sentence.section.plan.year)).toEqual([2023, 2024]);
  });

  test('counts twice for two bureaus', () => {
    expect(baysOf(plan(county, 2023, 'a.txt'), plan(other, 2024, 'b.txt')).count).toBe(2);
  });
});
