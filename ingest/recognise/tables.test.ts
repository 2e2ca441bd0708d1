import { describe, expect, test } from 'vitest';
import { namesOf } from './testing/names-of.ts';
import { CUES, FRAME_WORDS, HEADS } from './tables.ts';

/** Every group of the tables carries examples of what it reads and refuses; here they are run. */
const TABLES = { words: FRAME_WORDS, heads: HEADS, cues: CUES };

for (const [table, rows] of Object.entries(TABLES)) {
  describe(`${table}.tsv`, () => {
    for (const { group, words, reads, refuses } of rows) {
      test.each(reads)(`${group} reads %s`, (example) => {
        const [text, name] = example.split(' => ');
        expect(namesOf(text!)).toContain(name);
      });
      if (refuses.length > 0) {
        test.each(refuses)(`${group} refuses %s`, (text) => {
          expect(namesOf(text)).toEqual([]);
        });
      }
      test(`${group} names each of its words once`, () => {
        expect(words).toEqual([...new Set(words)]);
      });
    }
  });
}
