import { ENTITY_TYPES, type EntityType, entityTypeSchema } from '#ontology';

/** Words by which a list says what its rows are: in a cell, a heading, a title. */
const TYPE_WORDS: readonly (readonly [type: EntityType, words: RegExp])[] = [
  ['Company', /企业|公司|集团|瞪羚|独角兽|小巨人/],
  ['University', /高校|大学|学院|院校/],
  ['ResearchInstitute', /院所|研究院|研究所|科研机构|研发机构|科学院/],
  [
    'Platform',
    /平台|实验室|创新中心|研究中心|技术中心|研发中心|孵化器|众创空间|加速器|园区|产业园|科技园|基地|载体|工作站|服务中心|科技城|高新区/,
  ],
  ['TalentProgram', /人才|英才/],
  ['Project', /项目|专项|工程$/],
  ['Event', /赛事|大赛|活动|论坛/],
  ['Policy', /政策|办法|条例|措施/],
];

/** How a name itself ends, where nothing else says what it is. */
const ENDINGS: readonly (readonly [type: EntityType, ending: RegExp])[] = [
  ['Company', /(?:公司|集团|合伙企业\S{0,6}|厂|合作社)$/],
  ['University', /(?:大学|学院)$/],
  ['ResearchInstitute', /(?:研究院|研究所|科学院)$/],
  ['Platform', /(?:实验室|中心|孵化器|众创空间|园区?|基地|工作站|科技城|平台|加速器)$/],
];

/** The only type whose words a text has; null for none or several (平台和企业名录). */
export function typeOfWords(text: string): EntityType | null {
  const word = text.trim().toLowerCase();
  const labelled = entityTypeSchema.options.find((type) => {
    const { zh, en } = ENTITY_TYPES[type].label;
    return [type, zh, en].some((name) => name.toLowerCase() === word);
  });
  if (labelled) return labelled;
  const found = TYPE_WORDS.filter(([, words]) => words.test(text));
  return found.length === 1 ? found[0]![0] : null;
}

/** A name with this ending is a company's, whatever the list is about. */
const COMPANY = /(?:有限|股份|责任)公司$/;

/** The type of the thing in a row: what its type column says, the heading, the title of the list, the name. */
export function typeOfRow(row: {
  readonly said: string;
  readonly heading: string;
  readonly title: string;
  readonly name: string;
}): EntityType | null {
  return (
    typeOfWords(row.said) ??
    typeOfWords(row.heading) ??
    (COMPANY.test(row.name) ? 'Company' : typeOfWords(row.title)) ??
    ENDINGS.find(([, ending]) => ending.test(row.name))?.[0] ??
    null
  );
}
