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
import { canonicalKey } from './names.ts';

/** A name that public lexicons hold: what it is called in full, and its established short forms. */
export interface KnownName {
  readonly name: string;
  readonly forms: readonly string[];
}

let tables: ReadonlyMap<EntityType, ReadonlyMap<string, KnownName>> | undefined;

/** The full name for a short or full form, where the lexicons know it as a thing of this type. */
export function knownName(type: EntityType, form: string): KnownName | undefined {
  tables ??= build();
  return tables.get(type)?.get(form);
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
  for (const { name, short, kind } of talents()) if (kind !== 'head') add('TalentProgram', name, short);
  for (const { name, short, kind } of programmes()) if (kind !== 'head') add('Project', name, short);
  for (const { name, short, kind } of events()) if (kind !== 'head') add('Event', name, short);
  for (const { name, short, kind } of policies()) if (kind !== 'head') add('Policy', name, short);
  return byType;
}
