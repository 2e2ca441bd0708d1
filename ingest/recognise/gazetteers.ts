import type { EntityType } from '#ontology';
import * as lexicon from '../lexicon/index.ts';
import { KIND } from './kinds.ts';
import type { Word } from './word.ts';

const NAMED: readonly (readonly [
  group: string,
  type: EntityType,
  rows: () => readonly { name: string; short: readonly string[]; kind: string }[],
])[] = [
  ['talent', 'TalentProgram', lexicon.talents],
  ['programmes', 'Project', lexicon.programmes],
  ['events', 'Event', lexicon.events],
  ['policies', 'Policy', lexicon.policies],
];

/** Kinds of row that name nothing alone: words that names end on, grades, ways of organising projects. */
const UNNAMED = new Set(['head', 'rank', 'instrument', 'list', 'product']);

/** Places whose names are far more often ordinary words: 城区, 会同|县科技局. */
const NO_PLACES = new Set(['城区', '郊区', '矿区', '新区', '市区', '会同县']);

export type Add = (text: string, kinds: number, group: string) => Word;

export function addGazetteers(add: Add): void {
  const addKnown = (texts: readonly string[], kinds: number, type: EntityType, group: string) => {
    for (const text of texts) {
      if (text.length < 2) continue;
      const word = add(text, kinds | KIND.known, group);
      word.known ??= type;
    }
  };
  for (const { name, short } of lexicon.universities()) {
    addKnown([name, ...short], KIND.university, 'University', 'universities');
  }
  for (const { name, short, kind } of lexicon.institutes()) {
    const institute = kind === 'institute';
    addKnown(
      [name, ...short],
      institute ? KIND.institute : KIND.platform,
      institute ? 'ResearchInstitute' : 'Platform',
      'institutes',
    );
  }
  for (const { name, short } of lexicon.divisions()) {
    if (!NO_PLACES.has(name)) addKnown([name, ...short], KIND.region, 'Region', 'regions');
  }
  for (const { name, short, level } of lexicon.areas()) {
    addKnown([name, ...short], level === 'functional' ? KIND.area : KIND.region, 'Region', 'areas');
  }
  for (const { name, short } of lexicon.companies()) {
    addKnown([name, ...short], KIND.company, 'Company', 'companies');
  }
  for (const { name, full, kind } of lexicon.agencies()) {
    for (const text of [name, full]) {
      if (text.length < 2) continue;
      if (kind === 'department') add(text, KIND.department, 'agencies');
      else if (kind === 'division') addKnown([text], KIND.division, 'Agency', 'agencies');
      else if (kind === 'national') addKnown([text], KIND.body, 'Agency', 'agencies');
    }
  }
  for (const [group, type, rows] of NAMED) {
    for (const { name, short, kind } of rows()) {
      if (!UNNAMED.has(kind)) addKnown([name, ...short], KIND.named, type, group);
    }
  }
  for (const { term, kind } of lexicon.industries()) {
    if (term.length > 1) add(term, kind === 'broad' ? KIND.broadField : KIND.field, 'industries');
  }
}
