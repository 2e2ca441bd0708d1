import type { z } from 'zod';
import {
  agencyRow,
  industryRow,
  instituteRow,
  knownRow,
  nameRow,
  regionRow,
  universityRow,
  type AgencyRow,
  type IndustryRow,
  type InstituteRow,
  type KnownRow,
  type NameRow,
  type RegionRow,
  type UniversityRow,
} from './rows.ts';
import { readTsv } from './tsv.ts';

export type {
  AgencyRow,
  IndustryRow,
  InstituteRow,
  KnownRow,
  NameRow,
  RegionLevel,
  RegionRow,
  UniversityRow,
} from './rows.ts';

/**
 * Gazetteers of public knowledge, as files beside this one that a domain expert can edit. Each is read and
 * checked when first asked for, once.
 */

const table = <Row>(file: string, schema: z.ZodType<Row>): (() => readonly Row[]) => {
  let rows: readonly Row[] | undefined;
  return () => (rows ??= readTsv(new URL(file, import.meta.url), schema).rows);
};

/** Universities and colleges. */
export const universities: () => readonly UniversityRow[] = table('universities.tsv', universityRow);

/** Academies, research institutes, laboratories, national centres, large facilities. */
export const institutes: () => readonly InstituteRow[] = table('institutes.tsv', instituteRow);

/** Administrative divisions down to the county, computed from the code of divisions. */
export const divisions: () => readonly RegionRow[] = table('regions.tsv', regionRow);

/** Functional areas and city clusters of national or provincial rank, kept by hand. */
export const areas: () => readonly RegionRow[] = table('areas.tsv', regionRow);

/** All places: {@link divisions} and {@link areas}. */
export const regions = (): readonly RegionRow[] => [...divisions(), ...areas()];

/** Industries and fields of technology. */
export const industries: () => readonly IndustryRow[] = table('industries.tsv', industryRow);

/** Names of departments, their suffixes and short forms, ministries, divisions of a science bureau. */
export const agencies: () => readonly AgencyRow[] = table('agencies.tsv', agencyRow);

/** Talent programmes and titles, and the words their names end on. */
export const talents: () => readonly KnownRow[] = table('talent.tsv', knownRow);

/** Programmes, plans and special actions, and the words their names end on. */
export const programmes: () => readonly KnownRow[] = table('programmes.tsv', knownRow);

/** Contests, fairs, weeks, forums, and the words their names end on. */
export const events: () => readonly KnownRow[] = table('events.tsv', knownRow);

/** Policies, laws, plans of state, financing products, and the words their names end on. */
export const policies: () => readonly KnownRow[] = table('policies.tsv', knownRow);

/** Companies and groups known throughout the country. */
export const companies: () => readonly NameRow[] = table('companies.tsv', nameRow);
