import type { z } from 'zod';
import * as rows from './rows.ts';
import { readTsv, type RowSchema } from './tsv.ts';

export type * from './rows.ts';

/**
 * Gazetteers of public knowledge, as files beside this one that a domain expert can edit. Each is read and
 * checked when first asked for, once.
 */

const table = <Shape extends z.ZodRawShape>(
  file: string,
  schema: RowSchema<Shape>,
): (() => readonly z.output<RowSchema<Shape>>[]) => {
  let read: readonly z.output<RowSchema<Shape>>[] | undefined;
  return () => (read ??= readTsv(new URL(file, import.meta.url), schema).rows);
};

/** Universities and colleges. */
export const universities: () => readonly rows.UniversityRow[] = table(
  'universities.tsv',
  rows.universityRow,
);

/** Academies, research institutes, laboratories, national centres, large facilities. */
export const institutes: () => readonly rows.InstituteRow[] = table('institutes.tsv', rows.instituteRow);

/** Administrative divisions down to the county, computed from the code of divisions. */
export const divisions: () => readonly rows.RegionRow[] = table('regions.tsv', rows.regionRow);

/** Functional areas and city clusters of national or provincial rank, kept by hand. */
export const areas: () => readonly rows.RegionRow[] = table('areas.tsv', rows.regionRow);

/** All places: {@link divisions} and {@link areas}. */
export const regions = (): readonly rows.RegionRow[] => [...divisions(), ...areas()];

/** Industries and fields of technology. */
export const industries: () => readonly rows.IndustryRow[] = table('industries.tsv', rows.industryRow);

/** Names of departments, their endings and short forms, ministries, divisions of a science bureau. */
export const agencies: () => readonly rows.AgencyRow[] = table('agencies.tsv', rows.agencyRow);

/** Talent programmes and titles, and the words their names end on. */
export const talents: () => readonly rows.TalentRow[] = table('talent.tsv', rows.talentRow);

/** Programmes, plans and special actions, and the words their names end on. */
export const programmes: () => readonly rows.ProgrammeRow[] = table('programmes.tsv', rows.programmeRow);

/** Contests, fairs, weeks, forums, and the words their names end on. */
export const events: () => readonly rows.EventRow[] = table('events.tsv', rows.eventRow);

/** Policies, laws, plans of state, financing products, and the words their names end on. */
export const policies: () => readonly rows.PolicyRow[] = table('policies.tsv', rows.policyRow);

/** Companies and groups known throughout the country. */
export const companies: () => readonly rows.NameRow[] = table('companies.tsv', rows.nameRow);
