import { expect, test } from 'vitest';
import { buildFacts, type Said, type Thing } from '#cypher/testing/build-facts';
import { graphOf } from '../testing/graph-of.ts';
import { firstYear, secondYear } from '../testing/years.ts';
import { pictureOf } from './picture.ts';

test('what the plans join is joined, once, at the furthest status; the rest stands alone', () => {
  const { columns, lines } = pictureOf(graphOf(firstYear, secondYear), {}, 'zh');
  const [industries, platforms] = columns.map(({ nodes }) => nodes);
  expect(industries?.map(({ name, linked }) => [name, linked])).toEqual([['半导体产业', true]]);
  expect(platforms?.map(({ name, linked }) => [name, linked])).toEqual([
    ['东湖科技园', true],
    ['南湖实验室', false],
  ]);
  expect(lines).toEqual([{ from: industries?.[0]?.id, to: platforms?.[0]?.id, status: 'planned' }]);
});

test('columns are ordered so that lines need not cross, and cut to what a page holds', () => {
  const platform = (index: number): Thing => ({ type: 'Platform', name: `${index}号平台` });
  const industry = (index: number): Thing => ({ type: 'Industry', name: `${index}号产业` });
  // Industries are found in one order, and their platforms in the other.
  const said = Array.from({ length: 40 }, (_, index): Said => {
    const [own, served] = [platform(139 - index), industry(100 + index)];
    return {
      text: `${own.name}聚焦${served.name}。`,
      things: [own, served],
      relations: [['FOCUSES_ON', 'planned', own, served]],
    };
  });
  const facts = buildFacts('很多.txt', [
    { title: '很多', year: 2024, sections: [{ heading: '一', sentences: said }] },
  ]);
  const { columns, lines } = pictureOf(graphOf(facts), {}, 'en');
  const [industries, platforms] = columns;
  // Industries of platforms that are not drawn are not shown as if they had none.
  expect(industries!.nodes.every(({ linked }) => linked)).toBe(true);
  expect([industries!.nodes.length, industries!.more]).toEqual([26, 14]);
  const place = (nodes: typeof industries, id: string) => nodes!.nodes.findIndex((node) => node.id === id);
  expect(lines).toHaveLength(26);
  for (const { from, to } of lines) expect(place(industries, from)).toBe(place(platforms, to));
});

test('an industry whose platform there is no room for is not shown as left alone', () => {
  const crowd = Array.from({ length: 27 }, (_, index): Said => {
    const own: Thing = { type: 'Platform', name: `${100 + index}号平台` };
    const served: Thing = { type: 'Industry', name: index < 26 ? '甲产业' : '乙产业' };
    return {
      text: `${own.name}聚焦${served.name}。`,
      things: [own, served],
      relations: [['FOCUSES_ON', 'planned', own, served]],
    };
  });
  const [alone, company] = [
    { type: 'Industry', name: '丙产业' },
    { type: 'Company', name: '丁公司' },
  ] as const;
  const lone: Said = {
    text: '丁公司从事丙产业。',
    things: [alone, company],
    relations: [['FOCUSES_ON', 'done', company, alone]],
  };
  const plans = [{ title: '挤', year: 2024, sections: [{ heading: '一', sentences: [...crowd, lone] }] }];
  const [industries, platforms] = pictureOf(graphOf(buildFacts('挤.txt', plans)), {}, 'zh').columns;
  expect(industries?.nodes.map(({ name, linked }) => [name, linked])).toEqual([
    ['甲产业', true],
    ['丙产业', false],
  ]);
  expect([industries?.more, platforms?.more]).toEqual([1, 1]);
});
