import type { EntityType } from '#ontology';
import {
  areas,
  companies,
  divisions,
  events,
  institutes,
  policies,
  programmes,
  talents,
  universities,
} from '../lexicon/index.ts';
import { compileTrie, type Trie } from '../recognise/trie.ts';
import { canonicalKey } from './names.ts';

/** A name that public lexicons hold: what it is called in full, and its established short forms. */
export interface KnownName {
  readonly name: string;
  readonly forms: readonly string[];
}

let shared: ReadonlySet<string> | undefined;

/** Whether only one place has this name; 朝阳区 are several. */
export function isOnePlace(name: string): boolean {
  shared ??= new Set(divisions().flatMap((place) => (place.parent.length > 1 ? [place.name] : [])));
  return !shared.has(name);
}

/** Kinds of row that name no one thing: words that names end on, grades, products that many places offer. */
const MANY = new Set(['head', 'rank', 'instrument', 'product', 'list']);

let tables: ReadonlyMap<EntityType, ReadonlyMap<string, KnownName>> | undefined;

/** The full name for a short or full form, where the lexicons know it as a thing of this type. */
export function knownName(type: EntityType, form: string): KnownName | undefined {
  tables ??= build();
  return tables.get(type)?.get(form);
}

const WHOLE = new Set(['中国', '全国', '全球', '世界', '国际', '全省', '全市', '全区', '全县', '国家']);

/** Whether a form names a place or a nation, and so nothing that is only held or done there. */
export const isPlaceName = (form: string): boolean =>
  WHOLE.has(form) || knownName('Region', form) !== undefined;

let regions: Trie | undefined;

/** How long the longest known place of two characters and more is that a name begins with, up to `limit`; 0 for none. */
export function placeAtStart(name: string, limit: number): number {
  regions ??= compileTrie(
    [...(tables ??= build()).get('Region')!.keys()]
      .filter((form) => form.length > 1)
      .map((form) => [form, 0]),
  );
  return regions.longestAt(name, 0, Math.min(name.length, limit));
}

function build(): Map<EntityType, Map<string, KnownName>> {
  const byType = new Map<EntityType, Map<string, KnownName>>();
  const add = (type: EntityType, name: string, short: readonly string[]) => {
    const table = byType.get(type) ?? new Map<string, KnownName>();
    byType.set(type, table);
    const known: KnownName = { name: canonicalKey(name), forms: short.map(canonicalKey) };
    for (const form of [known.name, ...known.forms]) if (!table.has(form)) table.set(form, known);
  };
  for (const { name, short, listed } of universities()) add('University', name, [...short, ...listed]);
  for (const { name, short, kind } of institutes()) {
    add(kind === 'institute' ? 'ResearchInstitute' : 'Platform', name, short);
  }
  for (const { name, short } of divisions()) add('Region', name, short);
  for (const { name, short } of areas()) add('Region', name, short);
  for (const { name, short } of companies()) add('Company', name, short);
  for (const { name, short, kind } of talents()) if (!MANY.has(kind)) add('TalentProgram', name, short);
  for (const { name, short, kind } of programmes()) if (!MANY.has(kind)) add('Project', name, short);
  for (const { name, short, kind } of events()) if (!MANY.has(kind)) add('Event', name, short);
  for (const { name, short, kind } of policies()) if (!MANY.has(kind)) add('Policy', name, short);
  return byType;
}
