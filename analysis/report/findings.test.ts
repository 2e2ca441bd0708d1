import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from '#ontology';
import { buildFacts, type Thing } from '#cypher/testing/build-facts';
import { graphOf } from '../testing/graph-of.ts';
import { bureau, firstYear, lab, maker, secondYear } from '../testing/years.ts';
import { Citations } from './citations.ts';
import { findings } from './findings.ts';
import type { Lang } from './wording.ts';

function findingsOf(lang: Lang, ...documents: readonly DocumentFacts[]) {
  const cited = new Citations(lang);
  const points = findings({ graph: graphOf(...documents), filter: {}, cited, lang });
  return { points, cited, leads: points.map(({ lead }) => lead).join('\n') };
}

const other: Thing = { type: 'Company', name: '乙公司' };

const lists = buildFacts('名单.txt', [
  {
    title: '县科技局2025年工作计划',
    year: 2025,
    agency: bureau,
    sections: [
      { heading: '一', sentences: [{ text: '县科技局支持甲公司、乙公司等5家企业。', things: [bureau] }] },
    ],
  },
]);

describe('the findings', () => {
  const { points, cited } = findingsOf('zh', firstYear, secondYear, lists);
  const find = (words: string) => points.find(({ lead }) => lead.includes(words));
  const sentence = (item: string, at: number) => {
    const number = Number(/\d+/.exec([...item.matchAll(/\[\d+\]/g)][at]?.[0] ?? '')?.[0]);
    return cited.sentences.find((one) => one.number === number)?.text;
  };

  test('tell what was promised, what was reached and by how much it is short', () => {
    const [item = ''] = find('未完成')?.items ?? [];
    expect(item).toMatch(/^净增高新技术企业：2023年目标不少于30家 \[\d+\]，报告28家 \[\d+\]，差2家$/);
    expect(sentence(item, 0)).toBe('净增高新技术企业达到30家。');
    expect(sentence(item, 1)).toBe('2023年净增高新技术企业28家，科技型中小企业入库230家。');
  });

  test('name the promise that no later document reports, and the documents looked through', () => {
    const silent = find('没有报告');
    expect(silent?.lead).toBe('4 项指标在同一部门后来的文件里没有报告结果');
    expect(silent?.items[0]).toMatch(
      /^新建孵化器不少于4个 \[\d+\]；查过《县科技局2024年工作计划》《县科技局2025年工作计划》，没有报告$/,
    );
  });

  test('set documents that contradict each other side by side, once', () => {
    const conflict = find('数字不同');
    expect(conflict?.lead).toMatch(/^1 处/);
    expect(conflict?.items).toEqual([
      expect.stringMatching(
        /^2024年：净增高新技术企业不少于35家 \[\d+\]《.*》；而净增高新技术企业不少于40家 \[\d+\]/,
      ),
    ]);
  });

  test('name platforms without university or builder, those that lack both first', () => {
    const platforms = find('个平台中');
    expect(platforms?.lead).toBe(
      '计划提到的 2 个平台中，2 个没有写明高校，1 个没有写明建设方，1 个两样都没有',
    );
    expect(platforms?.items[0]).toMatch(/^南湖实验室：没有高校，没有建设方 \[\d+\]$/);
  });

  test('follow projects and platforms from status to status', () => {
    const progress = find('写明状态')!;
    expect(progress.lead).toMatch(/已成 1/);
    expect(progress.items.join()).toMatch(/东湖科技园（2023 计划 \[\d+\] → 2024 已成 \[\d+\]）/);
  });

  test('of one year alone tell what stands where', () => {
    const progress = findingsOf('zh', firstYear).points.find(({ lead }) => lead.includes('写明状态'));
    expect(progress?.items).toEqual([expect.stringMatching(/^计划 1：东湖科技园 \[\d+\]$/)]);
  });

  test('tell of a list that names fewer than it counts', () => {
    const [item = ''] = find('名单')?.items ?? [];
    expect(item).toContain('甲公司、乙公司');
    expect(sentence(item, 0)).toBe('县科技局支持甲公司、乙公司等5家企业。');
  });

  test('cite a sentence in every line', () => {
    const items = points.flatMap((point) => point.items);
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) expect(item).toMatch(/\[\d+\]/);
  });

  test('say what was looked for in vain', () => {
    expect(find('查过而没有发现')?.lead).toBe('查过而没有发现：没有平台的产业、没有任何资源的产业');
    expect(points.at(-1)?.lead).toMatch(/无从查起：受支持而没有平台的企业$/);
  });
});

test('without a later document nothing is said to be kept', () => {
  const { points } = findingsOf('en', secondYear);
  const [none, unknown] = points.slice(-2).map(({ lead }) => lead);
  expect(none).not.toContain('promises');
  expect(unknown).toMatch(
    /^Nothing to look at, or no later document: .*promises missed, promises not reported/,
  );
});

test('the findings in English', () => {
  const { leads, points } = findingsOf('en', firstYear, secondYear);
  expect(leads).toContain('Missed: 1 of 2 promises with a reported result');
  expect(leads).toContain(
    'Of 2 platforms that the plans name, 2 have no university, 1 no builder, 1 neither',
  );
  expect(points.flatMap(({ items }) => items).join('\n')).toMatch(
    /净增高新技术企业: promised for 2023 at least 30 \[\d+\], reported 28 \[\d+\], 2 short/,
  );
});

test('a company whose platform is only wished for is not said to be without a word of one', () => {
  const wished = buildFacts('愿.txt', [
    {
      title: '县科技局2025年工作计划',
      year: 2025,
      agency: bureau,
      sections: [
        {
          heading: '一',
          sentences: [
            {
              text: '支持华芯公司组建南湖实验室。',
              things: [bureau, maker, lab],
              relations: [
                ['SUPPORTS', 'planned', bureau, maker],
                ['BUILDS', 'encouraged', maker, lab],
              ],
            },
            {
              text: '支持乙公司。',
              things: [bureau, other],
              relations: [['SUPPORTS', 'planned', bureau, other]],
            },
          ],
        },
      ],
    },
  ]);
  const { points } = findingsOf('zh', wished);
  const companies = points.find(({ lead }) => lead.includes('家企业中'));
  expect(companies?.lead).toBe(
    '计划支持的 2 家企业中，2 家还没有确定的平台：1 家只是鼓励、在谈或见于其他计划，1 家没有写到平台',
  );
  expect(companies?.items).toEqual([
    expect.stringMatching(/^只是说到：华芯公司—南湖实验室（鼓励 \[\d+\]）$/),
    expect.stringMatching(/^没有写到：乙公司 \[\d+\]$/),
  ]);
});
