import { RELATION_TYPES, type EntityType, type RelationType } from '#ontology';
import type { Tense } from '../model.ts';
import type { Reading } from './cue.ts';

/** Regions split for reading: a park or zone is built like a platform, a town or province is not. */
export type ReadType = EntityType | 'Zone';

type Row = Partial<Record<ReadType, RelationType | null>>;

/** What a plan's verb says of an object of each type; the base of all other rows. */
const DEVELOP: Row = {
  Platform: 'BUILDS',
  ResearchInstitute: 'BUILDS',
  Zone: 'BUILDS',
  Project: 'IMPLEMENTS',
  Policy: 'IMPLEMENTS',
  TalentProgram: 'IMPLEMENTS',
  Industry: 'FOCUSES_ON',
  Event: 'ORGANIZES',
  Company: 'SUPPORTS',
  University: 'PARTNERS_WITH',
};
const PARTNERS: Row = {
  University: 'PARTNERS_WITH',
  ResearchInstitute: 'PARTNERS_WITH',
  Company: 'PARTNERS_WITH',
  Platform: 'PARTNERS_WITH',
  Agency: 'PARTNERS_WITH',
  Region: 'PARTNERS_WITH',
  Zone: 'PARTNERS_WITH',
};

const INVITES: Row = {
  Platform: 'ATTRACTS',
  Company: 'ATTRACTS',
  ResearchInstitute: 'ATTRACTS',
  University: 'ATTRACTS',
  Zone: 'ALIGNS_WITH',
};
const ALIGNS: Row = {
  Region: 'ALIGNS_WITH',
  Zone: 'ALIGNS_WITH',
  Platform: 'ALIGNS_WITH',
  Project: 'ALIGNS_WITH',
  Policy: 'ALIGNS_WITH',
  Agency: 'ALIGNS_WITH',
  ResearchInstitute: 'PARTNERS_WITH',
  Company: 'PARTNERS_WITH',
};
const SUPPORTS: Row = {
  Platform: 'SUPPORTS',
  ResearchInstitute: 'SUPPORTS',
  University: 'SUPPORTS',
  Zone: 'SUPPORTS',
  Region: 'SUPPORTS',
  Project: 'SUPPORTS',
  Industry: 'SUPPORTS',
  Agency: 'SUPPORTS',
};

/** Each reading as its difference from DEVELOP; null: it says nothing of such an object. */
const READINGS: Record<Reading, Row> = {
  develop: {},
  deepen: { ResearchInstitute: 'PARTNERS_WITH' },
  build: { Project: 'BUILDS', University: 'BUILDS' },
  enter: {
    Zone: 'ALIGNS_WITH',
    Region: 'ALIGNS_WITH',
    Platform: 'ALIGNS_WITH',
    ResearchInstitute: 'ALIGNS_WITH',
    Policy: null,
  },
  invite: INVITES,
  support: SUPPORTS,
  mobilise: { Platform: 'SUPPORTS', ResearchInstitute: 'SUPPORTS' },
  urge: { Agency: 'SUPERVISES' },
  attract: { ...INVITES, Project: 'ATTRACTS', Event: null },
  focus: { ResearchInstitute: 'PARTNERS_WITH', Region: 'ALIGNS_WITH' },
  mainly: {
    Platform: null,
    ResearchInstitute: null,
    Zone: null,
    Project: null,
    Policy: null,
    TalentProgram: null,
    Event: null,
    University: null,
  },
  win: { Event: null, University: null, Company: null, Industry: null },
  charge: {},
  guide: { ...SUPPORTS, Agency: 'SUPERVISES' },
  align: ALIGNS,
  undertake: { ...ALIGNS, Project: 'IMPLEMENTS' },
  join: {
    Event: 'SUPPORTS',
    Region: 'ALIGNS_WITH',
    Zone: 'ALIGNS_WITH',
    Platform: 'ALIGNS_WITH',
    ResearchInstitute: 'PARTNERS_WITH',
  },
  issue: {},
  supervise: { Agency: 'SUPERVISES', Policy: 'SUPERVISES' },
  partner: PARTNERS,
  sign: {
    Region: 'PARTNERS_WITH',
    Agency: 'PARTNERS_WITH',
    Platform: 'ATTRACTS',
    ResearchInstitute: 'PARTNERS_WITH',
    Company: 'PARTNERS_WITH',
  },
  locate: { ...INVITES, Zone: 'BUILDS' },
  include: {},
  rely: { ...PARTNERS, Agency: null, Region: null, Zone: null },
};

/** Where no cue governs a name: an institute is a partner, what has no jurisdiction of its own is left alone. */
const UNGOVERNED: Row = { ...DEVELOP, ResearchInstitute: 'PARTNERS_WITH', Zone: null };

/** The relation that a predicate states of an object; undefined where it states none. */
export function relationOf(reading: Reading, type: ReadType): RelationType | undefined {
  const own = READINGS[reading][type];
  return (own === undefined ? DEVELOP[type] : own) ?? undefined;
}

/** Readings that a verb behind its object does not have: 推进甲、乙联动 aligns with neither. */
const NEVER_BEHIND: ReadonlySet<Reading> = new Set([
  'align',
  'join',
  'focus',
  'supervise',
  'include',
  'charge',
  'win',
  'urge',
  'guide',
  'enter',
]);

/** Whether a verb of this reading says something of the names before it: 推进X建设. */
export const saysBehind = (reading: Reading): boolean => !NEVER_BEHIND.has(reading);

const DONE_BY_OTHERS: ReadonlySet<RelationType> = new Set([
  'BUILDS',
  'IMPLEMENTS',
  'FOCUSES_ON',
  'ORGANIZES',
  'ALIGNS_WITH',
]);

/** What somebody other than the plan does with his object; that he supports or attracts would have to be said. */
export const isDoneByOthers = (type: RelationType): boolean => DONE_BY_OTHERS.has(type);

/** The relation that a plan has with a name it mentions without a predicate of its own. */
export function ungovernedRelation(type: ReadType, tense: Tense): RelationType | undefined {
  if (tense === 'review' && ONLY_PLANNED.has(type)) return undefined;
  return UNGOVERNED[type] ?? undefined;
}

/** A review names many that did something; that the plan had a part in it would have to be said. */
const ONLY_PLANNED: ReadonlySet<ReadType> = new Set(['Company', 'University', 'Event']);

/** Whether the ontology lets these types be joined so. */
export function fits(type: RelationType, from: EntityType, to: EntityType): boolean {
  const { from: subjects, to: objects }: { from: readonly EntityType[]; to: readonly EntityType[] } =
    RELATION_TYPES[type];
  return subjects.includes(from) && objects.includes(to);
}
