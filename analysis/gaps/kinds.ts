import { type Bilingual, ENTITY_TYPES, type EntityType } from '#ontology';

/** What is looked for at an entity, and missed where it is not there. */
export interface EntityGap {
  readonly label: Bilingual;
  readonly of: EntityType;
  /** The type of what it should be linked to. */
  readonly to: EntityType;
  /** In words, after "looked for": which relations count. */
  readonly lookedFor: Bilingual;
  /** The only relation that counts, with the entity as its target; without it any relation, either way round. */
  readonly by?: 'BUILDS';
  /** Only entities that a relation of this type has as its target. */
  readonly givenThat?: 'SUPPORTS';
}

const anyLink = (to: EntityType): Bilingual => ({
  zh: `与任何${ENTITY_TYPES[to].label.zh}的任一种关系，不论方向`,
  en: `a relation of any type, either way round, with a ${ENTITY_TYPES[to].label.en.toLowerCase()}`,
});

const unlinked = (of: EntityType, to: EntityType, zh: string, en: string): EntityGap => ({
  label: { zh, en },
  of,
  to,
  lookedFor: anyLink(to),
});

/** Every kind of gap between entities, in the order of the lists. */
export const ENTITY_GAPS = {
  INDUSTRY_WITHOUT_PLATFORM: unlinked('Industry', 'Platform', '产业无平台', 'Industry without platform'),
  INDUSTRY_WITHOUT_COMPANY: unlinked('Industry', 'Company', '产业无企业', 'Industry without company'),
  INDUSTRY_WITHOUT_UNIVERSITY: unlinked(
    'Industry',
    'University',
    '产业无高校',
    'Industry without university',
  ),
  INDUSTRY_WITHOUT_TALENT_PROGRAM: unlinked(
    'Industry',
    'TalentProgram',
    '产业无人才计划',
    'Industry without talent programme',
  ),
  INDUSTRY_WITHOUT_PROJECT: unlinked('Industry', 'Project', '产业无项目', 'Industry without project'),
  PLATFORM_WITHOUT_INDUSTRY: unlinked('Platform', 'Industry', '平台无产业', 'Platform without industry'),
  PLATFORM_WITHOUT_UNIVERSITY: unlinked(
    'Platform',
    'University',
    '平台无高校',
    'Platform without university',
  ),
  PLATFORM_WITHOUT_BUILDER: {
    label: { zh: '平台无建设方', en: 'Platform without builder' },
    of: 'Platform',
    to: 'Company',
    lookedFor: {
      zh: '以它为对象的“建设”关系，不论谁建',
      en: 'a BUILDS relation to it, whoever builds',
    },
    by: 'BUILDS',
  },
  SUPPORTED_COMPANY_WITHOUT_PLATFORM: {
    label: { zh: '受支持企业无平台', en: 'Supported company without platform' },
    of: 'Company',
    to: 'Platform',
    lookedFor: anyLink('Platform'),
    givenThat: 'SUPPORTS',
  },
} as const satisfies Record<string, EntityGap>;

export type EntityGapKind = keyof typeof ENTITY_GAPS;

export const TARGET_WITHOUT_OWNER = {
  label: { zh: '指标无责任单位', en: 'Target without owner' },
  lookedFor: {
    zh: '句中、表格行里或所在章节末尾的牵头、责任、配合单位',
    en: 'a leading, responsible or assisting department in the sentence, its table row or its section',
  },
} as const satisfies { readonly label: Bilingual; readonly lookedFor: Bilingual };

export const GAP_KINDS = [...(Object.keys(ENTITY_GAPS) as EntityGapKind[]), 'TARGET_WITHOUT_OWNER'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export const gapLabel = (kind: GapKind): Bilingual =>
  kind === 'TARGET_WITHOUT_OWNER' ? TARGET_WITHOUT_OWNER.label : ENTITY_GAPS[kind].label;

export const gapLookedFor = (kind: GapKind): Bilingual =>
  kind === 'TARGET_WITHOUT_OWNER' ? TARGET_WITHOUT_OWNER.lookedFor : ENTITY_GAPS[kind].lookedFor;

/** How near the texts come to what is missed. */
export const STANDINGS = {
  STATED: {
    label: { zh: '有说法', en: 'stated' },
    about: {
      zh: '只说到鼓励、申报或在谈，或者只在所选范围之外的计划里说到',
      en: 'Said, but only as encouraged or negotiated, or only in plans outside the chosen ones.',
    },
  },
  SUGGESTED: {
    label: { zh: '可推测', en: 'suggested' },
    about: {
      zh: '没有说明，但与同类对象同句或同段出现',
      en: 'Not said, but one of the missed type is named in the same sentence or section.',
    },
  },
  NOT_MENTIONED: {
    label: { zh: '未提及', en: 'not mentioned' },
    about: { zh: '所选计划里没有任何线索', en: 'The chosen plans hold no hint of it.' },
  },
} as const satisfies Record<string, { readonly label: Bilingual; readonly about: Bilingual }>;

export type Standing = keyof typeof STANDINGS;
