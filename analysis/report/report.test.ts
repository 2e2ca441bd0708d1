import { describe, expect, test } from 'vitest';
import { graphOf } from '../testing/graph-of.ts';
import { firstYear, secondYear } from '../testing/years.ts';
import { type Block, gapReport } from './report.ts';

const graph = graphOf(firstYear, secondYear);
const textOf = (blocks: readonly Block[]) => JSON.stringify(blocks);

describe('the report', () => {
  const blocks = gapReport(graph, {}, 'zh');

  test('begins with what was found', () => {
    expect(blocks[0]).toEqual({ kind: 'heading', level: 1, text: '全部缺口分析报告' });
    const findings = blocks.find(({ kind }) => kind === 'list');
    expect(findings?.kind === 'list' && findings.items).toContain(
      '指标：完成 1，未完成 1，未报告 1，无后续文件 3',
    );
  });

  test('cites a sentence for every row, and prints each cited sentence once', () => {
    const sentences = blocks.at(-1);
    const lines = sentences?.kind === 'list' ? sentences.items : [];
    const cited = new Set(textOf(blocks.slice(0, -1)).match(/\[\d+\]/g));
    expect(cited.size).toBeGreaterThan(3);
    expect(lines.map((line) => /^\[\d+\]/.exec(line)?.[0])).toEqual(
      [...cited].sort((a, b) => Number(a.slice(1, -1)) - Number(b.slice(1, -1))),
    );
    const tables = blocks.filter((block) => block.kind === 'table').slice(1);
    for (const table of tables) for (const row of table.rows) expect(row.at(-1)).toMatch(/^(\[\d+\])+$/);
  });

  test('is written in English too', () => {
    expect(textOf(gapReport(graph, {}, 'en'))).toContain('Targets: met 1, missed 1, not reported 1');
  });

  test('of no plan says why', () => {
    expect(textOf(gapReport(graphOf(), {}, 'en'))).toContain('holds no plan yet');
    expect(textOf(gapReport(graph, { region: '火星' }, 'zh'))).toContain('没有符合条件的计划');
  });
});
