import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bureau, city, companyNews, countyPlan } from '#cypher/testing/sample-facts';
import type { DocumentFacts, Place } from '#ontology';
import { type CsvTable, CSV_TABLES } from './index.ts';
import { hostileFacts } from './testing/hostile.ts';
import { exported } from './testing/source.ts';

const rowsSchema = z.array(z.record(z.string(), z.string()));

/** The rows as a spreadsheet reads them, by the names of their columns. */
const read = async (table: CsvTable, facts = [countyPlan, companyNews]) =>
  rowsSchema.parse(parse(await exported(facts, 'csv', { table }), { bom: true, columns: true }));

test.each(CSV_TABLES)('%s begins with a byte order mark, for Excel', async (table) => {
  expect((await exported([countyPlan], 'csv', { table })).charCodeAt(0)).toBe(0xfeff);
});

test('relations are the table where none is named', async () => {
  expect(await exported([countyPlan], 'csv')).toBe(
    await exported([countyPlan], 'csv', { table: 'relations' }),
  );
});

test('each piece of evidence is a row that can be looked up', async () => {
  const rows = await read('relations');
  const pieces = [countyPlan, companyNews].flatMap(({ relations }) =>
    relations.flatMap(({ evidence }) => evidence),
  );
  expect(rows).toHaveLength(pieces.length);
  expect(rows.find(({ source, type }) => source === bureau.name && type === 'BUILDS')).toMatchObject({
    target: city.name,
    target_type: 'Platform',
    type_zh: '建设',
    status: 'planned',
    status_zh: '计划',
    role: '',
    document: '云溪县2024.txt',
    plan: '云溪县科技局2024年工作计划',
    year: '2024',
    section: '云溪县科技局2024年工作计划 › 一、平台',
    quote: '云溪县科技局建设松涛湖未来科技城，聚焦“3T”产业。',
  });
  for (const { document, start, end, quote } of rows) {
    const facts = [countyPlan, companyNews].find((each) => each.document.name === document);
    expect(facts?.document.text.slice(Number(start), Number(end))).toBe(quote);
  }
});

test('entities are one row each, with how many relations they have', async () => {
  const rows = await read('entities');
  expect(rows).toHaveLength(8);
  expect(rows.find(({ name }) => name === city.name)).toMatchObject({
    type: 'Platform',
    type_zh: '创新平台',
    aliases: '松涛湖科创湾|科创湾',
    relations: '5',
  });
});

test('targets have their owners', async () => {
  const rows = await read('targets');
  expect(
    rows.map(({ metric, comparator, value, unit, owners }) => [metric, comparator, value, unit, owners]),
  ).toEqual([
    ['净增高新技术企业', 'EQUAL', '12', '家', '云溪县科技局 (lead)'],
    ['研发投入增速', 'AT_LEAST', '11.5', '%', ''],
  ]);
});

const placed = (place: Place | null): DocumentFacts => ({
  ...companyNews,
  sentences: companyNews.sentences.map((sentence) => ({ ...sentence, place })),
});

test.each([
  [{ unit: 'page', at: '3' } as const, 'page 3'],
  [null, ''],
])('a row says where in the original file its sentence stands: %j', async (place, cell) => {
  const rows = await read('relations', [placed(place)]);
  expect(new Set(rows.map((row) => row['place']))).toEqual(new Set([cell]));
});

describe('a cell that a spreadsheet would run as a formula', () => {
  test('gets an apostrophe, the others are as they were', async () => {
    const names = (await read('entities', [hostileFacts])).map(({ name }) => name);
    expect(names).toContain('\'=HYPERLINK("http://example.org")');
    expect(names).toContain("'@SUM(1)");
    expect(names).toContain('甲,乙;丙"丁"');
    const cells = (await read('relations', [hostileFacts])).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});
