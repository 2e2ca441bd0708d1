import { describe, expect, test } from 'vitest';
import en from './en.json';
import { inThousands, preferredLanguage } from './index.ts';
import zh from './zh.json';

interface Texts {
  readonly [key: string]: string | Texts;
}

const flat = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );

/** English counts in two forms, Chinese in one. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const keysOf = (texts: Texts) => [...new Set(flat(texts).map(([key]) => withoutPlural(key)))].sort();
const gapsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, gap]) => gap))].sort();

describe('both languages', () => {
  test('have the same keys', () => {
    expect(keysOf(en)).toEqual(keysOf(zh));
  });

  test('fill in the same things', () => {
    const english = new Map(flat(en).map(([key, text]) => [withoutPlural(key), text]));
    for (const [key, text] of flat(zh)) {
      expect({ key, gaps: gapsOf(english.get(withoutPlural(key)) ?? '') }).toEqual({
        key,
        gaps: gapsOf(text),
      });
    }
  });

  test('leave nothing empty, and Chinese is Chinese', () => {
    expect([...flat(zh), ...flat(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
    const proper = [
      'app.name',
      'export.json',
      'export.svg',
      'export.graphml',
      'export.csv',
      'export.png',
      'header.otherLanguage',
    ];
    const untranslated = flat(zh).filter(
      ([key, text]) =>
        !proper.includes(key) &&
        /\p{L}/u.test(text.replaceAll(/\{\{\w+\}\}/g, '')) &&
        !/\p{Script=Han}/u.test(text),
    );
    expect(untranslated).toEqual([]);
  });
});

test('large figures are read in thousands', () => {
  expect([100_000, 9_999, 2024, '工业', 1_234_567].map(inThousands)).toEqual([
    '100,000',
    '9999',
    '2024',
    '工业',
    '1,234,567',
  ]);
});

test.each([
  ['en', ['zh-CN'], 'en'],
  [null, ['zh-CN', 'en'], 'zh'],
  [null, ['fr-FR', 'zh-TW'], 'zh'],
  [null, ['fr-FR'], 'en'],
  ['xx', ['en-GB'], 'en'],
] as const)('remembered %s, browser %s: %s', (remembered, browser, lang) => {
  expect(preferredLanguage(remembered, browser)).toBe(lang);
});
