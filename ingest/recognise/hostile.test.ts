import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '../resolve/index.ts';
import { fold } from './fold.ts';
import { recognise } from './index.ts';
import { mentionsOf, planOf } from './testing/names-of.ts';

const PIECES = [
  '(',
  ')',
  '（',
  '）',
  '“',
  '”',
  '"',
  '《',
  '》',
  '、',
  '，',
  '。',
  '等',
  '企业',
  '与',
  '和',
  'XX',
  '××',
  '·',
  '-',
  ' ',
  '\n',
  '\ud800',
  '\udc00',
  '\u0000',
  '研究院',
  '有限公司',
  '产业园',
  '支持',
  '云溪',
  '1+10+N',
  '三大产业',
  '某',
  '省',
  'AI ',
];

/** Text made of what the rules look at, in any order and number. */
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 200 }).map((pieces) => pieces.join(''));

describe('hostile text', () => {
  test('never breaks a quote, crosses two names or changes between runs', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const plan = planOf(text);
        const mentions = recognise(text, plan);
        for (const { start, end, text: quote, within } of mentions) {
          expect(text.slice(start, end)).toBe(quote);
          expect(end).toBeGreaterThan(start);
          if (within) expect(within.start <= start && end <= within.end).toBe(true);
        }
        const outer = mentions.filter(({ within }) => within === undefined);
        outer.slice(1).forEach((mention, at) => expect(mention.start).toBeGreaterThanOrEqual(outer[at]!.end));
        expect(recognise(text, plan)).toEqual(mentions);
        expect(() => resolve(text, plan, mentions)).not.toThrow();
      }),
      { numRuns: 300, seed: 20_240_607 },
    );
  });

  test('folds every code unit to one code unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
      { seed: 7 },
    );
  });

  test.each([
    ['deep brackets', '('.repeat(20_000) + '云溪产业园' + ')'.repeat(20_000)],
    ['unpaired quotes', '“'.repeat(20_000)],
    ['titles never closed', '《'.repeat(20_000)],
    ['one endless list', '云山、'.repeat(20_000)],
    ['one endless name', '云溪'.repeat(20_000) + '研究院'],
    ['digits', '1'.repeat(40_000)],
    ['Latin words', 'A B '.repeat(10_000)],
    ['heads alone', '研究院'.repeat(10_000)],
  ])('ends on %s', (_kind, text) => {
    expect(Array.isArray(mentionsOf(text))).toBe(true);
  });

  test('finds next to nothing in what is no plan', () => {
    const novel =
      '他推开门，看见她坐在窗前，雨还在下。许多年以后，他仍然记得那个下午，风把信纸吹得满屋子都是。';
    const english = 'It was the best of times, it was the worst of times, it was the age of wisdom.';
    expect(mentionsOf(novel)).toEqual([]);
    expect(mentionsOf(english)).toEqual([]);
  });
});
