import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NamedStretch, runsOf } from './runs.ts';

const TEXT = '其中，云溪湖以“3T”产业为主。另有别的。';
const OFFSET = 100;
const at = (part: string, name = part): NamedStretch => ({
  start: OFFSET + TEXT.indexOf(part),
  end: OFFSET + TEXT.indexOf(part) + part.length,
  entity: { id: name, name, type: 'Platform' },
});
const sentence = { start: OFFSET, end: OFFSET + TEXT.indexOf('另有') };

describe('runs of a section', () => {
  test('mark the sentence and the mentions in it', () => {
    const runs = runsOf(TEXT, OFFSET, sentence, [at('云溪湖'), at('“3T”产业')]);
    expect(runs.map(({ text }) => text)).toEqual([
      '其中，',
      '云溪湖',
      '以',
      '“3T”产业',
      '为主。',
      '另有别的。',
    ]);
    expect(runs.map(({ marked }) => marked)).toEqual([true, true, true, true, true, false]);
    expect(runs.map(({ mention }) => mention?.entity.name ?? '')).toEqual([
      '',
      '云溪湖',
      '',
      '“3T”产业',
      '',
      '',
    ]);
  });

  test('of two overlapping mentions keep the longer, earlier one', () => {
    const runs = runsOf(TEXT, OFFSET, null, [at('3T'), at('“3T”产业')]);
    expect(runs.flatMap(({ mention }) => mention?.entity.name ?? [])).toEqual(['“3T”产业']);
  });

  test('leave out what lies beyond the section', () => {
    const beyond: NamedStretch = { start: 90, end: 103, entity: { id: 'x', name: 'x', type: 'Event' } };
    expect(runsOf(TEXT, OFFSET, null, [beyond])).toEqual([{ text: TEXT, marked: false, mention: null }]);
  });

  test('joined give the text again, whatever the stretches', () => {
    const stretch = fc
      .tuple(fc.nat(140), fc.nat(40))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(stretch), stretch, (stretches, marked) => {
        const mentions = stretches.map((range, index) => ({
          ...range,
          entity: { id: `e${index}`, name: 'n', type: 'Event' as const },
        }));
        return (
          runsOf(TEXT, OFFSET, marked, mentions)
            .map(({ text }) => text)
            .join('') === TEXT
        );
      }),
    );
  });
});
