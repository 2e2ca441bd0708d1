/** A text in the two languages of the page. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Node shapes that Cytoscape.js and the legend can both draw. */
export type Shape =
  | 'ellipse'
  | 'round-rectangle'
  | 'diamond'
  | 'triangle'
  | 'pentagon'
  | 'hexagon'
  | 'octagon'
  | 'star'
  | 'rectangle'
  | 'rhomboid'
  | 'vee';

export interface EntityTypeSpec {
  readonly label: Bilingual;
  /** What counts, in a sentence; docs and GraphQL descriptions show it. */
  readonly about: Bilingual;
  /** Fill on the light and on the dark page; both keep 3:1 against their ground (WCAG 1.4.11). */
  readonly colour: { readonly light: string; readonly dark: string };
  readonly shape: Shape;
}

/** Every type of thing the graph can hold. Add one here and nowhere else. */
export const ENTITY_TYPES = {
  Platform: {
    label: { zh: '创新平台', en: 'Platform' },
    about: {
      zh: '有名称的创新载体：科技城、园区、孵化器、基地、实验室、研究中心、服务中心、人才港',
      en: 'A named innovation carrier: science city, park, incubator, base, laboratory, research or service centre.',
    },
    colour: { light: '#0f6ab4', dark: '#5aa9f0' },
    shape: 'round-rectangle',
  },
  Company: {
    label: { zh: '企业', en: 'Company' },
    about: { zh: '有名称的企业', en: 'A named enterprise.' },
    colour: { light: '#b8560b', dark: '#f2994a' },
    shape: 'rectangle',
  },
  University: {
    label: { zh: '高校', en: 'University' },
    about: { zh: '大学或学院', en: 'A university or college.' },
    colour: { light: '#7a2ea0', dark: '#c792ea' },
    shape: 'triangle',
  },
  ResearchInstitute: {
    label: { zh: '科研院所', en: 'Research institute' },
    about: {
      zh: '独立的科学院或研究院所',
      en: 'An academy or research institute that stands on its own.',
    },
    colour: { light: '#4d4fb8', dark: '#9fa8ff' },
    shape: 'pentagon',
  },
  TalentProgram: {
    label: { zh: '人才计划', en: 'Talent programme' },
    about: {
      zh: '有名称的人才计划、称号、服务卡或制度',
      en: 'A named talent programme, title, policy card or system.',
    },
    colour: { light: '#b3246f', dark: '#f27fb5' },
    shape: 'star',
  },
  Industry: {
    label: { zh: '产业', en: 'Industry' },
    about: {
      zh: '被列为发展、应用或主攻对象的产业、产业体系或技术领域',
      en: 'An industry, industrial system or field of technology named as one to develop, use or target.',
    },
    colour: { light: '#1c7d45', dark: '#4fc07c' },
    shape: 'hexagon',
  },
  Policy: {
    label: { zh: '政策', en: 'Policy' },
    about: {
      zh: '有名称的政策、法规、办法、清单或金融产品',
      en: 'A named policy, regulation, measure, list or financing product of the administration.',
    },
    colour: { light: '#7a6200', dark: '#d8b740' },
    shape: 'rhomboid',
  },
  Project: {
    label: { zh: '项目', en: 'Project' },
    about: {
      zh: '有名称的项目、计划、专项行动或工程',
      en: 'A named project, programme, special action or engineering effort.',
    },
    colour: { light: '#b3261e', dark: '#ff8a80' },
    shape: 'diamond',
  },
  Region: {
    label: { zh: '地区', en: 'Region' },
    about: {
      zh: '作为地方被提到的行政区或功能区',
      en: 'An administrative or functional area named as a place.',
    },
    colour: { light: '#0d7680', dark: '#4dc3cf' },
    shape: 'octagon',
  },
  Agency: {
    label: { zh: '政府部门', en: 'Agency' },
    about: { zh: '公共机构或其内设部门', en: 'A public body or a department of one.' },
    colour: { light: '#56606b', dark: '#a9b4c0' },
    shape: 'ellipse',
  },
  Event: {
    label: { zh: '活动', en: 'Event' },
    about: { zh: '有名称的赛事、展会或定期活动', en: 'A named contest, fair, or recurring activity.' },
    colour: { light: '#8a4b2a', dark: '#d9a17c' },
    shape: 'vee',
  },
} as const satisfies Record<string, EntityTypeSpec>;

export type EntityType = keyof typeof ENTITY_TYPES;

export interface RelationTypeSpec<Type extends string> {
  readonly label: Bilingual;
  /** The label as read from the object's end. */
  readonly reverse: Bilingual;
  readonly about: Bilingual;
  readonly from: readonly Type[];
  readonly to: readonly Type[];
  /** Whether the relation says the same either way round. */
  readonly symmetric: boolean;
}

const ORGANISATIONS = ['Agency', 'Company', 'University', 'ResearchInstitute', 'Platform', 'Region'] as const;
const CARRIERS = ['Platform', 'ResearchInstitute', 'Project', 'Region'] as const;

/** What may join what: the signature of every relation, checked before anything is written. */
export const RELATION_TYPES = {
  PARTNERS_WITH: {
    label: { zh: '合作', en: 'partners with' },
    reverse: { zh: '合作', en: 'partners with' },
    about: { zh: '两个组织合作、联合、对接', en: 'Two organisations cooperate.' },
    from: ORGANISATIONS,
    to: ORGANISATIONS,
    symmetric: true,
  },
  BUILDS: {
    label: { zh: '建设', en: 'builds' },
    reverse: { zh: '建设方', en: 'built by' },
    about: {
      zh: '组织、地区或园区建设、打造、组建平台或项目',
      en: 'An organisation, region or park builds a platform or project.',
    },
    from: ORGANISATIONS,
    to: [...CARRIERS, 'TalentProgram', 'Policy', 'Event', 'University', 'Industry', 'Company'],
    symmetric: false,
  },
  LOCATED_IN: {
    label: { zh: '位于', en: 'located in' },
    reverse: { zh: '所含', en: 'hosts' },
    about: {
      zh: '平台、企业或项目位于地区或园区',
      en: 'A platform, company or project is in a region or park.',
    },
    from: [
      'Platform',
      'Company',
      'Project',
      'University',
      'ResearchInstitute',
      'Agency',
      'Region',
      'Event',
      'Industry',
    ],
    to: ['Region', 'Platform'],
    symmetric: false,
  },
  PART_OF: {
    label: { zh: '隶属', en: 'part of' },
    reverse: { zh: '包括', en: 'includes' },
    about: {
      zh: '平台或地区属于更大的平台、地区或体系',
      en: 'A platform or region belongs to a larger platform, region or system.',
    },
    from: ['Platform', 'Region', 'ResearchInstitute', 'University', 'Project', 'Agency', 'Company'],
    to: ['Platform', 'Region', 'ResearchInstitute', 'University', 'Project', 'Agency', 'Company', 'Policy'],
    symmetric: false,
  },
  FOCUSES_ON: {
    label: { zh: '聚焦', en: 'focuses on' },
    reverse: { zh: '布局者', en: 'focus of' },
    about: {
      zh: '组织、平台或地区聚焦某一产业',
      en: 'An organisation, platform or region focuses on an industry.',
    },
    from: [...ORGANISATIONS, 'Project', 'Policy', 'Event', 'Industry'],
    to: ['Industry'],
    symmetric: false,
  },
  SUPPORTS: {
    label: { zh: '支持', en: 'supports' },
    reverse: { zh: '获支持于', en: 'supported by' },
    about: {
      zh: '部门或政策支持企业、平台、项目、高校或产业',
      en: 'An agency or policy supports a company, platform, project, university or industry.',
    },
    from: [...ORGANISATIONS, 'Policy', 'Project'],
    to: [...ORGANISATIONS, 'Project', 'Industry', 'TalentProgram', 'Policy', 'Event'],
    symmetric: false,
  },
  ATTRACTS: {
    label: { zh: '引进', en: 'attracts' },
    reverse: { zh: '引进方', en: 'attracted by' },
    about: {
      zh: '部门或地区引进尚待落地的企业或平台',
      en: 'An agency or region attracts a company or platform that is still to come.',
    },
    from: ['Agency', 'Region', 'Platform'],
    to: ['Company', 'Platform', 'ResearchInstitute', 'University', 'Project', 'Industry'],
    symmetric: false,
  },
  IMPLEMENTS: {
    label: { zh: '实施', en: 'implements' },
    reverse: { zh: '实施方', en: 'implemented by' },
    about: {
      zh: '部门或地区实施政策、项目或人才计划',
      en: 'An agency or region carries out a policy, project or talent programme.',
    },
    from: ORGANISATIONS,
    to: ['Policy', 'Project', 'TalentProgram', 'Event'],
    symmetric: false,
  },
  ORGANIZES: {
    label: { zh: '举办', en: 'organizes' },
    reverse: { zh: '主办方', en: 'organized by' },
    about: { zh: '部门举办活动', en: 'An agency holds an event.' },
    from: ORGANISATIONS,
    to: ['Event'],
    symmetric: false,
  },
  ALIGNS_WITH: {
    label: { zh: '对接融入', en: 'aligns with' },
    reverse: { zh: '融入者', en: 'aligned by' },
    about: {
      zh: '部门或地区融入、对接上级或邻近的地区、项目或平台',
      en: 'An agency or region aligns with a region, project or platform of a higher or neighbouring level.',
    },
    from: ['Agency', 'Region', 'Platform'],
    to: ['Region', 'Project', 'Platform', 'Policy', 'Agency'],
    symmetric: false,
  },
  SUPERVISES: {
    label: { zh: '督导', en: 'supervises' },
    reverse: { zh: '受督导于', en: 'supervised by' },
    about: {
      zh: '部门检查、督促、指导部门或政策落实',
      en: 'An agency checks or guides an agency or the carrying out of a policy.',
    },
    from: ['Agency'],
    to: ['Agency', 'Policy', 'Project'],
    symmetric: false,
  },
  ISSUED_BY: {
    label: { zh: '发布于', en: 'issued by' },
    reverse: { zh: '发布', en: 'issues' },
    about: { zh: '政策由部门发布', en: 'A policy is issued by an agency.' },
    from: ['Policy', 'Project', 'TalentProgram'],
    to: ['Agency', 'Region', 'Company'],
    symmetric: false,
  },
  RESPONSIBLE_FOR: {
    label: { zh: '负责', en: 'responsible for' },
    reverse: { zh: '责任单位', en: 'in the charge of' },
    about: {
      zh: '部门牵头或配合某平台、项目、政策',
      en: 'An agency leads or assists with a platform, project or policy.',
    },
    from: ['Agency', 'Platform', 'Region'],
    to: ['Platform', 'Project', 'Policy', 'TalentProgram', 'Event', 'ResearchInstitute', 'Region', 'Company'],
    symmetric: false,
  },
} as const satisfies Record<string, RelationTypeSpec<EntityType>>;

export type RelationType = keyof typeof RELATION_TYPES;

/** Line styles that Cytoscape.js and the legend can both draw; `thin` is solid, but lighter. */
export type LineStyle = 'solid' | 'thin' | 'dashed' | 'dotted' | 'dash-dot';

/** How firmly the text says it; drawn as the style of the line. */
export const STATUSES = {
  planned: {
    label: { zh: '计划', en: 'planned' },
    about: { zh: '将要做', en: 'To be done.' },
    line: 'dashed',
  },
  ongoing: {
    label: { zh: '在做', en: 'ongoing' },
    about: { zh: '正在做', en: 'Being done.' },
    line: 'thin',
  },
  done: { label: { zh: '已成', en: 'done' }, about: { zh: '已经做成', en: 'Done.' }, line: 'solid' },
  encouraged: {
    label: { zh: '鼓励', en: 'encouraged' },
    about: { zh: '支持、鼓励申报，未必已有', en: 'Encouraged or applied for; it need not exist yet.' },
    line: 'dotted',
  },
  negotiating: {
    label: { zh: '在谈', en: 'negotiating' },
    about: { zh: '尚在洽谈', en: 'Still being negotiated.' },
    line: 'dash-dot',
  },
} as const satisfies Record<string, { label: Bilingual; about: Bilingual; line: LineStyle }>;

export type Status = keyof typeof STATUSES;

/** What an agency's responsibility is: 牵头 or 配合. */
export const ROLES = {
  lead: { zh: '牵头', en: 'lead' },
  assist: { zh: '配合', en: 'assist' },
} as const satisfies Record<string, Bilingual>;

export type Role = keyof typeof ROLES;

/** How a target's number is to be read. */
export const COMPARATORS = {
  '=': { name: 'EQUAL', label: { zh: '等于', en: 'equal to' } },
  '>=': { name: 'AT_LEAST', label: { zh: '不少于', en: 'at least' } },
  '<=': { name: 'AT_MOST', label: { zh: '不超过', en: 'at most' } },
  '~': { name: 'ABOUT', label: { zh: '约', en: 'about' } },
} as const satisfies Record<string, { name: string; label: Bilingual }>;

export type Comparator = keyof typeof COMPARATORS;
