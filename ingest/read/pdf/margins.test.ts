import { describe, expect, test } from 'vitest';
import type { Line } from './geometry.ts';
import { runningLines } from './margins.ts';

const HEIGHT = 842;
const line = (text: string, baseline: number): Line => ({
  text,
  baseline,
  left: 80,
  right: 500,
  size: 12,
  page: 1,
  column: 0,
  segments: [],
});

/** What is left of pages that are given as their lines from top to bottom: head, body, foot. */
function kept(...pages: readonly (readonly [head: string, body: string, foot: string])[]) {
  const made = pages.map(([head, body, foot]) => ({
    height: HEIGHT,
    lines: [line(head, 40), line(body, 400), line(foot, 800)].filter(({ text }) => text !== ''),
  }));
  const running = runningLines(made);
  return made.map(({ lines }) => lines.filter((one) => !running.has(one)).map(({ text }) => text));
}

describe('running heads and feet', () => {
  test('are what repeats on pages that follow each other', () => {
    expect(
      kept(['文件汇编', '甲', '— 1 —'], ['文件汇编', '乙', '— 2 —'], ['文件汇编', '丙', '— 3 —']),
    ).toEqual([['甲'], ['乙'], ['丙']]);
  });

  test('may differ between left and right pages', () => {
    expect(
      kept(
        ['左', '甲', ''],
        ['右', '乙', ''],
        ['左', '丙', ''],
        ['右', '丁', ''],
        ['左', '戊', ''],
        ['右', '己', ''],
      ),
    ).toEqual([['甲'], ['乙'], ['丙'], ['丁'], ['戊'], ['己']]);
  });

  test('are no lines that stand at the same height on pages far apart', () => {
    const far = kept(
      ['甲', '一', ''],
      ['乙', '二', ''],
      ['丙', '三', ''],
      ['甲', '四', ''],
      ['丁', '五', ''],
      ['戊', '六', ''],
      ['甲', '七', ''],
    );
    expect(far.map(([first]) => first)).toEqual(['甲', '乙', '丙', '甲', '丁', '戊', '甲']);
  });

  test('are page numbers in every dress', () => {
    for (const foot of ['- 1 -', '第1页', '第 1 页 共 9 页', '1/9', '—1—', '1']) {
      expect(kept(['', '甲', foot])).toEqual([['甲']]);
    }
    expect(kept(['', '甲', '7'], ['', '乙', '8'])).toEqual([['甲'], ['乙']]);
  });

  test('are no other numbers', () => {
    expect(kept(['', '甲', '2024'], ['', '乙', '15'])).toEqual([
      ['甲', '2024'],
      ['乙', '15'],
    ]);
    expect(kept(['', '甲', '新增平台9个'])).toEqual([['甲', '新增平台9个']]);
  });

  test('are what browsers print around a page', () => {
    expect(kept(['2024/3/1 10:20 工作计划', '甲', 'https://example.org/a 1/1'])).toEqual([['甲']]);
  });
});
