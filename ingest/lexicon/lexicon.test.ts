import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import * as lexicon from './index.ts';
import { parseTsv } from './tsv.ts';

const { universities, institutes, divisions, areas, regions, industries, agencies, companies } = lexicon;
const { talents, programmes, events, policies } = lexicon;

/** Every file, with the names of its rows and how many rows a newcomer may count on. */
const FILES: Readonly<Record<string, readonly [names: () => readonly string[], atLeast: number]>> = {
  'universities.tsv': [() => universities().map(({ name }) => name), 1400],
  'institutes.tsv': [() => institutes().map(({ name }) => name), 600],
  'regions.tsv': [() => divisions().map(({ name }) => name), 3000],
  'areas.tsv': [() => areas().map(({ name }) => name), 200],
  'industries.tsv': [() => industries().map(({ term }) => term), 1500],
  'agencies.tsv': [() => agencies().map(({ name }) => name), 500],
  'companies.tsv': [() => companies().map(({ name }) => name), 1500],
  'talent.tsv': [() => talents().map(({ name }) => name), 150],
  'programmes.tsv': [() => programmes().map(({ name }) => name), 150],
  'events.tsv': [() => events().map(({ name }) => name), 150],
  'policies.tsv': [() => policies().map(({ name }) => name), 150],
};

const folder = new URL('.', import.meta.url);
const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

test('every lexicon of the folder is listed here', () => {
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .sort(),
  ).toEqual(Object.keys(FILES).sort());
});

describe.each(Object.entries(FILES))('%s', (file, [names, atLeast]) => {
  test('parses, and is not cut off', () => {
    expect(names().length).toBeGreaterThanOrEqual(atLeast);
  });

  test('has no name twice', () => {
    expect(repeated(names())).toEqual([]);
  });

  test('names its source and explains each of its columns', () => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    const header = lines.findIndex((line) => !line.startsWith('#'));
    const head = lines.slice(0, header).join('\n');
    expect(head).toMatch(/^# Source: \S/m);
    for (const column of lines[header]!.split('\t')) expect(head).toContain(`${column}: `);
  });
});

/** Names and short forms together. */
const forms = (rows: readonly { name: string; short: readonly string[]; listed?: readonly string[] }[]) =>
  rows.flatMap(({ name, short, listed = [] }) => [name, ...short, ...listed]);

test('no form stands for two universities, institutes or companies', () => {
  expect(repeated([...forms(universities()), ...forms(institutes()), ...forms(companies())])).toEqual([]);
});

test.each([
  ['regions', regions],
  ['talent', talents],
  ['programmes', programmes],
  ['events', events],
  ['policies', policies],
])('no form stands for two of the %s', (_, rows) => {
  expect(repeated(forms(rows()))).toEqual([]);
});

test('parents are places of the lexicon', () => {
  const known = new Set(regions().map(({ name }) => name));
  expect(regions().filter(({ parent }) => parent.some((name) => !known.has(name)))).toEqual([]);
});

/** What plans say all the time; none of these holds the name of an organisation or a place. */
const EVERYDAY =
  '创新平台 创新干部 世界首台 世界首个 招商飞地 加快手续办理 允许继续 资金风险 基金风险 提高要素 论文成果 完成安全 丰富平台 学习水平 ' +
  '适应城市 推广水稻 新增城市 投资兴业 提高安全 高密度 位于都市 和政府 新兴海洋 新兴城市 新兴化工 振兴平台 重大新产品 航天等产业 创新密集 ' +
  '乡镇平台 稳固安全 大城市 未来安全 平台安全 协同方式 普惠科技 共赢创新 集中集聚 以上汽车 推广汽车 东北汽车 全国网络 水平高 创新浪潮 资金发放 ' +
  '联想 美的 老板 三角 老窖 开放 合作 建设 领先 先导 创新 创业 创造 发展 前进 光明 和平 友好 富强 日照 来宾 开封 白银 东方 安定 无为 大同 共和 ' +
  '湖北大力推进 河北大力 东北大豆 云南开展 河南开展 越南开放 粤港澳大湾区 国内大循环 非常大 创新大赛 经济大省 普通大众 收集大数据 大工匠 ' +
  '江河海联运 治安工程 以上工程 泰山一大批 其中粮食 今日土地 东西和南北 比如东部';

test('no short form stands inside everyday words', () => {
  const short = [...universities(), ...institutes(), ...companies(), ...regions()].flatMap(
    (row) => row.short,
  );
  // Places that the words do name.
  const real = new Set('湖北 河北 东北 云南 河南 粤港澳大湾区'.split(' '));
  const inside = EVERYDAY.split(' ').flatMap((words) =>
    short.filter((form) => !real.has(form) && words.includes(form)).map((form) => `${form} in ${words}`),
  );
  expect(inside).toEqual([]);
});

test('programmes of a single city or county are no public knowledge', () => {
  const local = divisions().filter(
    ({ name, level }) => (level === 'county' || level === 'city') && name.length > 2,
  );
  const named = [talents(), programmes(), events(), policies()].flatMap(forms);
  expect(named.filter((name) => local.some((place) => name.includes(place.name)))).toEqual([]);
});

test('well-known short forms lead to their names', () => {
  const nameOf = new Map(
    [...universities(), ...institutes(), ...companies(), ...regions()].flatMap((row) =>
      row.short.map((form) => [form, row.name] as const),
    ),
  );
  expect(nameOf.get('国防科大')).toBe('国防科技大学');
  expect(nameOf.get('合工大')).toBe('合肥工业大学');
  expect(nameOf.get('大连化物所')).toBe('中国科学院大连化学物理研究所');
  expect(nameOf.get('中电科38所')).toBe('中国电子科技集团公司第三十八研究所');
  expect(nameOf.get('中国电科')).toBe('中国电子科技集团');
  expect(nameOf.get('湘西州')).toBe('湘西土家族苗族自治州');
  expect(nameOf.get('长三角')).toBe('长江三角洲区域');
  // Claimed by two, or an everyday word.
  for (const form of ['东大', '华工', '南大', '吉林市', '鼓楼', '长安'])
    expect(nameOf.get(form)).toBeUndefined();
});

describe('a malformed line', () => {
  const row = z.object({
    name: z.string().min(1),
    short: z.array(z.string().min(1)),
    kind: z.enum(['a', 'b']),
  });
  const parse = (...lines: string[]) => parseTsv(['# Source: none', ...lines].join('\n'), row, 'x.tsv');
  const header = 'name\tshort\tkind';

  test('is no issue where cells are empty or trailing tabs are gone', () => {
    expect(parse(header, '', '甲\t\ta', '# remark', '乙\t丙|丁\tb').rows).toEqual([
      { name: '甲', short: [], kind: 'a' },
      { name: '乙', short: ['丙', '丁'], kind: 'b' },
    ]);
  });

  test.each([
    ['a missing name', [header, '甲\t\ta', '\t乙\ta'], 'line 4: name'],
    ['an unknown kind', [header, '甲\t\tc'], 'line 3: kind'],
    ['a missing cell', [header, '甲'], 'line 3: kind'],
    ['too many cells', [header, '甲\t\ta\t?'], 'line 3: 4 cells for 3 columns'],
    ['an empty alternative', [header, '甲\t乙||丙\ta'], 'line 3: short'],
    ['spaces about a cell', [header, '甲 \t\ta'], 'line 3: spaces'],
    ['a wrong header', ['name\tkind', '甲\ta'], 'line 2: the header row must be: name, short, kind'],
    ['no header', [], 'no header row'],
  ])('is refused for %s, naming file and line', (_, lines, message) => {
    expect(() => parse(...lines)).toThrow(InnographError);
    expect(() => parse(...lines)).toThrow(message);
    expect(() => parse(...lines)).toThrow('x.tsv');
  });
});
