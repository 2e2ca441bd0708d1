import { describe, expect, test } from 'vitest';
import type { Line } from './geometry.ts';
import { takeSpacedTables } from './spaced-tables.ts';

/** A line of cells, each given with where it begins; a character is ten points wide. */
const line = (baseline: number, ...cells: readonly (readonly [left: number, text: string])[]): Line => {
  const segments = cells.map(([left, text]) => ({ left, right: left + text.length * 10, text }));
  return {
    text: cells.map(([, text]) => text).join(' '),
    left: segments[0]!.left,
    right: segments.at(-1)!.right,
    baseline,
    size: 10,
    page: 1,
    column: 0,
    segments,
  };
};

const texts = (lines: readonly Line[]) => {
  const { rows, rest } = takeSpacedTables(lines);
  return { rows: rows.map(({ text }) => text), rest: rest.map(({ text }) => text) };
};

const HEADER = line(100, [50, '序号'], [100, '目标'], [300, '科室']);

describe('a table without borders', () => {
  test('is its rows, with what goes on in a cell on the next line', () => {
    expect(
      texts([
        line(80, [50, '主要目标如下。']),
        HEADER,
        line(120, [50, '1'], [100, '新增平台9'], [300, '平台科']),
        line(135, [100, '个']),
        line(155, [50, '2'], [100, '新增企业30家'], [300, '高新科']),
        line(220, [50, '以上。']),
      ]),
    ).toEqual({
      rows: ['| 序号 | 目标 | 科室 |', '| 1 | 新增平台9个 | 平台科 |', '| 2 | 新增企业30家 | 高新科 |'],
      rest: ['主要目标如下。', '以上。'],
    });
  });

  test('ends where a line reaches over its columns', () => {
    const prose = line(160, [50, '各科室要对照分工细化措施并按时报送进展情况确保']);
    const row = (at: number) => line(at, [50, '1'], [100, '甲'], [300, '乙']);
    expect(texts([HEADER, row(120), row(140), prose]).rest).toEqual([prose.text]);
  });

  test('is none with two columns, two rows, or columns that overlap', () => {
    const two = [100, 120, 140].map((at) => line(at, [50, '甲'], [200, '乙']));
    const short = [HEADER, line(120, [50, '1'], [100, '甲'], [300, '乙'])];
    const askew = [HEADER, line(120, [50, '一二三四五六七八'], [200, '甲'], [330, '乙']), HEADER];
    for (const lines of [two, short, askew]) expect(texts(lines).rows).toEqual([]);
  });
});
