import { readFile } from 'node:fs/promises';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { GROUNDS } from '#ontology/check';
import { COLOURS, COMMUNITIES, type ColourName, cssName, FONTS, type Mode } from './tokens.ts';

const MODES: readonly Mode[] = ['light', 'dark'];
const contrast = (text: ColourName, ground: ColourName, mode: Mode) =>
  wcagContrast(COLOURS[text][mode], COLOURS[ground][mode]);
const pairs = (texts: readonly ColourName[], grounds: readonly ColourName[]) =>
  MODES.flatMap((mode) => texts.flatMap((text) => grounds.map((ground) => [text, ground, mode] as const)));

test('the ground is the one that the colours of the types are measured against', () => {
  expect(COLOURS.ground).toEqual(GROUNDS);
});

describe('WCAG 2.2 AA', () => {
  test.each([
    ...pairs(['ink', 'inkSoft', 'inkFaint', 'azurite'], ['ground', 'surface', 'sunken']),
    ...pairs(['ink', 'inkSoft'], ['marker', 'azuriteSoft']),
    ...pairs(['onAzurite'], ['azurite']),
  ])('%s on %s, %s: text, 4.5', (text, ground, mode) => {
    expect(contrast(text, ground, mode)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(['edge', 'outline', 'cinnabar', 'azurite'], ['ground', 'surface']))(
    '%s on %s, %s: lines and borders, 3',
    (line, ground, mode) => {
      expect(contrast(line, ground, mode)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(MODES.flatMap((mode) => COMMUNITIES.map((community) => [community[mode], mode] as const)))(
    'the community %s on the ground, %s: shapes, 3',
    (colour, mode) => {
      expect(wcagContrast(colour, COLOURS.ground[mode])).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('docs/design-language.md', () => {
  const text = () => readFile(new URL('../../docs/design-language.md', import.meta.url), 'utf8');

  test.each(Object.entries(COLOURS))('names %s as it is', async (name, { light, dark }) => {
    expect(await text()).toMatch(new RegExp(`\\| \`${cssName(name)}\` \\| \`${light}\` \\| \`${dark}\` \\|`));
  });

  test('names the colours of communities, in their order', async () => {
    const section = (await text()).split('### Communities')[1]?.split('\n## ')[0] ?? '';
    const rows = [...section.matchAll(/\| `(#\w+)` \| `(#\w+)` \|/g)];
    expect(rows.map(([, light, dark]) => ({ light, dark }))).toEqual(COMMUNITIES);
  });

  test.each(Object.values(FONTS).map((stack) => stack.split(',')[0]?.replaceAll('"', '') ?? ''))(
    'names the font %s',
    async (font) => {
      expect(await text()).toContain(font);
    },
  );
});
