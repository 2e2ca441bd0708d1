import { describe, expect, test } from 'vitest';
import { buildFacts } from '#cypher/testing/build-facts';
import { graphOf } from '../testing/graph-of.ts';
import { firstYear, secondYear, stranger } from '../testing/years.ts';
import type { PlanFilter } from '../scope.ts';
import type { Block } from './block.ts';
import { gapReport } from './report.ts';

const graph = graphOf(firstYear, secondYear);
const textOf = (blocks: readonly Block[]) => JSON.stringify(blocks);

describe('the report', () => {
  const blocks = gapReport(graph, {}, 'zh');

  test('begins with what was found', () => {
    expect(blocks[0]).toEqual({ kind: 'heading', level: 1, text: '全部计划缺口分析报告' });
    expect(blocks.map(({ kind }) => kind).slice(0, 4)).toEqual(['heading', 'paragraph', 'heading', 'points']);
  });

  test('cites a sentence for every row, and prints each cited sentence once', () => {
    const last = blocks.at(-1);
    const sentences = last?.kind === 'sentences' ? last.sentences : [];
    const cited = new Set(textOf(blocks.slice(0, -1)).match(/\[\d+\]/g));
    expect(cited.size).toBeGreaterThan(3);
    expect(sentences.map(({ number }) => number)).toEqual(
      [...cited].map((mark) => Number(mark.slice(1, -1))).sort((a, b) => a - b),
    );
    expect(new Set(sentences.map(({ text, where }) => `${text} ${where}`)).size).toBe(sentences.length);
    expect(sentences.map(({ where }) => where)).toContainEqual(
      expect.stringMatching(/^县2024\.txt › 县科技局2024年工作计划 › .* › 第\d+页$/),
    );
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(tables.length).toBe(4);
    for (const table of tables) for (const row of table.rows) expect(row.at(-1)).toMatch(/^(\[\d+\])+$/);
  });

  test.each(['zh', 'en'] as const)('writes no comparator as a sign in %s', (lang) => {
    expect(textOf(gapReport(graph, {}, lang))).not.toMatch(/[<>≥≤]/);
  });

  test('is written in English too', () => {
    expect(textOf(gapReport(graph, {}, 'en'))).toContain('met 1, missed 1, not reported 1');
  });

  test('is headed by what was asked for, and leaves out what has nothing to show', () => {
    const titleOf = (filter: PlanFilter, lang: 'zh' | 'en') =>
      textOf(gapReport(graph, filter, lang).slice(0, 1));
    expect(titleOf({ years: [2024] }, 'zh')).toContain('"2024年缺口分析报告"');
    expect(titleOf({ planIds: [graph.plans[0]!.id] }, 'zh')).toContain('《县科技局2023年工作计划》缺口');
    expect(titleOf({ planIds: graph.plans.map(({ id }) => id) }, 'en')).toContain(': chosen plans');
    const headings = gapReport(graphOf(stranger), {}, 'zh').filter(({ kind }) => kind === 'heading');
    expect(textOf(headings)).toContain('一、主要发现');
    expect(headings).toHaveLength(2);
  });

  test('draws no picture without lines, and says so', () => {
    const alone = graphOf(
      buildFacts('独.txt', [
        {
          title: '独',
          year: 2024,
          sections: [
            {
              heading: '一',
              sentences: [{ text: '发展丙产业。', things: [{ type: 'Industry', name: '丙产业' }] }],
            },
          ],
        },
      ]),
    );
    const found = gapReport(alone, {}, 'zh');
    expect(found.filter(({ kind }) => kind === 'picture')).toEqual([]);
    expect(textOf(found)).toContain('因此没有图');
  });

  test('of no plan says why', () => {
    expect(textOf(gapReport(graphOf(), {}, 'en'))).toContain('holds no plan yet');
    expect(textOf(gapReport(graph, { region: '火星' }, 'zh'))).toContain('没有符合条件的计划');
  });
});
