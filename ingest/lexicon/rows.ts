import { z } from 'zod';

/** The rows of the lexicons: what a line must be. docs/lexicons.md explains each file with an example. */

const text = z
  .string()
  .min(1, 'must not be empty')
  .regex(/^\S(.*\S)?$/, 'has spaces at its ends');
const optional = z.string();
const list = z.array(text);

/** A name and the short forms that mean it alone. */
export const nameRow = z.object({ name: text, short: list });
export type NameRow = Readonly<z.output<typeof nameRow>>;

export const INSTITUTE_KINDS = ['institute', 'laboratory', 'centre', 'facility'] as const;
/** All kinds but `institute` are innovation platforms. */
export const instituteRow = z.object({ name: text, short: list, kind: z.enum(INSTITUTE_KINDS) });
export type InstituteRow = Readonly<z.output<typeof instituteRow>>;

/** `listed`: short forms that also occur inside ordinary text, so their borders need a look. */
export const universityRow = z.object({ name: text, short: list, listed: list });
export type UniversityRow = Readonly<z.output<typeof universityRow>>;

export const REGION_LEVELS = ['province', 'city', 'county', 'functional', 'cluster'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** `parent`: the name of the region that holds it; several where two regions share a name (鼓楼区). */
export const regionRow = z.object({ name: text, short: list, level: z.enum(REGION_LEVELS), parent: list });
export type RegionRow = Readonly<z.output<typeof regionRow>>;

export const INDUSTRY_KINDS = ['industry', 'technology', 'broad'] as const;
/** `class`: the group of the classification it belongs to. `broad`: one only where a list or 聚焦 says so. */
export const industryRow = z.object({ term: text, class: text, kind: z.enum(INDUSTRY_KINDS) });
export type IndustryRow = Readonly<z.output<typeof industryRow>>;

export const AGENCY_KINDS = ['suffix', 'department', 'division', 'national', 'generic'] as const;
/** `full`: what a short form stands for (科技局: 科学技术局). */
export const agencyRow = z.object({
  name: text,
  full: optional,
  kind: z.enum(AGENCY_KINDS),
  example: optional,
});
export type AgencyRow = Readonly<z.output<typeof agencyRow>>;

/** A named programme, policy or event. Kind `head`: a word on which such names end, and no name itself. */
const known = <const Kinds extends readonly [string, ...string[]]>(kinds: Kinds) =>
  z.object({ name: text, short: list, kind: z.enum(kinds) });

/** As any of the files of named programmes, policies and events, whatever its kinds. */
export const knownRow = z.object({ name: text, short: list, kind: text });
export type KnownRow = Readonly<z.output<typeof knownRow>>;

/** `rank`: a grade of talent (领军人才), no entity by itself. */
export const talentRow = known(['national', 'provincial', 'rank', 'head']);
export type TalentRow = Readonly<z.output<typeof talentRow>>;

/** `instrument`: a way to organise projects (揭榜挂帅), seldom an entity. */
export const programmeRow = known(['national', 'provincial', 'instrument', 'head']);
export type ProgrammeRow = Readonly<z.output<typeof programmeRow>>;

export const eventRow = known(['contest', 'fair', 'forum', 'week', 'prize', 'head']);
export type EventRow = Readonly<z.output<typeof eventRow>>;

/** `plan`: a plan or outline of state; `product`: a financing product. */
export const policyRow = known(['law', 'plan', 'policy', 'product', 'list', 'head']);
export type PolicyRow = Readonly<z.output<typeof policyRow>>;
