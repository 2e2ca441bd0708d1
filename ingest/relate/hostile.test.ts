import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses.ts';
import { relateMarked } from './marked-text.ts';

const NAMES = [
  '[Company 甲公司]',
  '[University 乙大学]',
  '[Platform 丙实验室]',
  '[Region 丁县]',
  '[Industry 戊产业]',
];
const WORDS = [
  '与',
  '支持',
  '建设',
  '由',
  '其',
  '二者',
  '联合',
  '在',
  '（',
  '）',
  '：',
  '、',
  '“',
  '\ud800',
  '\u0000',
  '分别',
];

/** Nonsense of names and cues from a fixed sequence, so that a failure can be had again. */
function nonsense(pieces: number, seed: number): string {
  let state = seed;
  let text = '';
  for (let at = 0; at < pieces; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const pool = state % 3 === 0 ? NAMES : WORDS;
    text += pool[Math.floor(state / 7) % pool.length]!;
  }
  return text;
}

describe('hostile text', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('nonsense %i is read, and every quote is true', (seed) => {
    const { text, relations } = relateMarked(nonsense(400, seed));
    for (const { source, target, evidence } of relations) {
      expect(source).not.toBe(target);
      for (const quote of evidence) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  test('a line without end is read in clauses of bounded length and its quotes stay short', () => {
    const { relations } = relateMarked(`${'支持[Company 甲公司]建设[Platform 丙实验室]与'.repeat(2000)}。`);
    expect(relations.length).toBeGreaterThan(0);
    const longest = Math.max(...relations.flatMap(({ evidence }) => evidence.map(({ text }) => text.length)));
    expect(longest).toBeLessThan(1200);
  });

  test('a clause never holds more than a bounded number of cues', () => {
    const text = '建设'.repeat(5000);
    const clauses = clausesOf(text, { start: 0, end: text.length }, []);
    expect(clauses.length).toBeGreaterThan(10);
    expect(Math.max(...clauses.map(({ units }) => units.length))).toBeLessThanOrEqual(120);
  });

  test('another language states nothing', () => {
    expect(relateMarked('The quick brown fox supports the lazy dog. '.repeat(100)).relations).toEqual([]);
  });
});
