import { z } from 'zod';
import { parts } from './tsv.ts';

/** The rows of the lexicons: what a line must be, and what code sees of it. docs/lexicons.md explains each. */

const text = z.string().min(1, 'must not be empty');
const list = z
  .string()
  .regex(/^$|^[^|]+(\|[^|]+)*$/, 'alternatives are joined by single bars')
  .transform(parts);

/** A name and the short forms that mean it alone. */
export const nameRow = z.strictObject({ name: text, short: list });
export type NameRow = z.output<typeof nameRow>;

export const INSTITUTE_KINDS = ['institute', 'laboratory', 'centre', 'facility'] as const;
/** All kinds but `institute` are innovation platforms. */
export const instituteRow = z.strictObject({ name: text, short: list, kind: z.enum(INSTITUTE_KINDS) });
export type InstituteRow = z.output<typeof instituteRow>;

/** `listed`: short forms that also occur inside ordinary text, so their borders need a look. */
export const universityRow = z.strictObject({ name: text, short: list, listed: list });
export type UniversityRow = z.output<typeof universityRow>;

export const REGION_LEVELS = ['province', 'city', 'county', 'functional', 'cluster'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** `parent`: the name of the region that holds it; several where two regions share a name (鼓楼区). */
export const regionRow = z.strictObject({
  name: text,
  short: list,
  level: z.enum(REGION_LEVELS),
  parent: list,
});
export type RegionRow = z.output<typeof regionRow>;

export const INDUSTRY_KINDS = ['industry', 'technology', 'broad'] as const;
/** `class`: the group of the classification it belongs to. `broad`: one only where a list or 聚焦 says so. */
export const industryRow = z.strictObject({ term: text, class: text, kind: z.enum(INDUSTRY_KINDS) });
export type IndustryRow = z.output<typeof industryRow>;

export const AGENCY_KINDS = ['suffix', 'department', 'division', 'national', 'generic'] as const;
/** `full`: what a short form stands for (科技局: 科学技术局). */
export const agencyRow = z.strictObject({
  name: text,
  full: z.string(),
  kind: z.enum(AGENCY_KINDS),
  example: z.string(),
});
export type AgencyRow = z.output<typeof agencyRow>;

/** A named programme, policy or event, its short forms, and the kind of thing it is. */
export const knownRow = z.strictObject({ name: text, short: list, kind: text });
export type KnownRow = z.output<typeof knownRow>;

/** A word on which names of a kind end, such as 创新券 or 创新创业大赛. */
export const HEAD_KIND = 'head';
