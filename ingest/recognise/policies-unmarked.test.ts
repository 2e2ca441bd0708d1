import { describe, expect, test } from 'vitest';
import { UNMARKED_POLICIES } from './policies-unmarked.ts';
import { fold } from './fold.ts';
import { mentionsOf } from './testing/names-of.ts';

describe.each(UNMARKED_POLICIES.map((rule) => [rule.id, rule] as const))('%s', (id, { reads, refuses }) => {
  test.each(reads)('reads %s', (text, name) => {
    const found = mentionsOf(text).filter((mention) => mention.rule === id);
    expect(found.map((mention) => fold(mention.text))).toEqual([name]);
  });

  test.each(refuses)('refuses %s', (text) => {
    expect(mentionsOf(text).filter(({ type }) => type === 'Policy')).toEqual([]);
  });
});
