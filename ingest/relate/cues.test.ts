import { describe, expect, test } from 'vitest';
import { CUES } from './cues/index.ts';
import { inWords, relateMarked } from './marked-text.ts';

const ruleOf = (id: string) => new RegExp(`^relate/(?:.*\\+)?${id}$`);

describe.each(CUES)('cue $id', (cue) => {
  test('has an example', () => {
    expect(cue.reads.length + cue.refuses.length).toBeGreaterThan(0);
  });

  test.each(cue.reads.map((example) => [...example]))('reads %s', (text, ...expected) => {
    expect(relateMarked(text).relations.map(inWords).sort()).toEqual([...expected].sort());
  });

  test.each(cue.refuses.map((example) => [...example]))('refuses %s', (text, ...expected) => {
    const { relations } = relateMarked(text);
    expect(relations.map(inWords).sort()).toEqual([...expected].sort());
    const rules = relations.flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
    expect(rules.filter((rule) => ruleOf(cue.id).test(rule))).toEqual([]);
  });
});

test('no word is spelt twice with the same condition', () => {
  const spelt = CUES.flatMap((cue) => cue.words.map((word) => `${word} ${String(cue.beforeName ?? false)}`));
  expect(spelt.filter((word, at) => spelt.indexOf(word) !== at)).toEqual([]);
});
