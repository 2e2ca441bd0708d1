import { describe, expect, test } from 'vitest';
import { inWords, relateMarked } from './marked-text.ts';

/** Every relation that a construction states. */
const READS: Readonly<Record<string, readonly (readonly [text: string, ...relations: string[]])[]>> = {
  'what something is a part of': [
    [
      '[Platform 甲科技城]打造[Region 乙走廊]的重要一极。',
      '甲科技城 PART_OF 乙走廊 planned',
      '@ BUILDS 甲科技城 planned',
    ],
    ['打造[Platform 甲中心]重要支撑区。', '@ ALIGNS_WITH 甲中心 planned'],
    ['打造[Region 乙走廊]的核心承载区。', '@ ALIGNS_WITH 乙走廊 planned'],
    [
      '[Platform 甲科技城]是[Region 乙走廊]的重要节点。',
      '甲科技城 PART_OF 乙走廊 planned',
      '@ BUILDS 甲科技城 planned',
    ],
    ['打造[Region 乙走廊]的服务体系。', '@ BUILDS 乙走廊 planned'],
  ],
  'companies that each work with universities are no partners of each other': [
    [
      '引导[Company 甲公司]、[Company 乙公司]开展产学研合作。',
      '@ SUPPORTS 甲公司 planned',
      '@ SUPPORTS 乙公司 planned',
    ],
    [
      '推动[Company 甲公司]、[Company 乙公司]联合攻关。',
      '@ SUPPORTS 甲公司 planned',
      '@ SUPPORTS 乙公司 planned',
      '甲公司 PARTNERS_WITH 乙公司 planned',
    ],
  ],
  'what a bank issues with the bureau is not the bureau’s alone': [
    [
      '联合[Company 甲银行]推出[Policy 乙贷]。',
      '@ IMPLEMENTS 乙贷 planned',
      '甲银行 IMPLEMENTS 乙贷 planned',
      '@ PARTNERS_WITH 甲银行 planned',
    ],
    ['推出[Policy 乙贷]。', '@ IMPLEMENTS 乙贷 planned', '乙贷 ISSUED_BY @ planned'],
  ],
  'what is put on record stands under nobody': [
    ['[Platform 甲基地]通过[Agency 省科技厅]备案。', '@ BUILDS 甲基地 planned'],
  ],
  'whom one consults': [['会商[Agency 县税务局]落实优惠。', '@ PARTNERS_WITH 县税务局 planned']],
  'who is asked for people': [
    [
      '引进[University 甲大学]、[University 乙大学]科技人才。',
      '@ PARTNERS_WITH 甲大学 planned',
      '@ PARTNERS_WITH 乙大学 planned',
    ],
    ['引进[University 甲大学]。', '@ ATTRACTS 甲大学 planned'],
  ],
  'who leads and who takes part make a thing together': [
    [
      '由[University 甲大学]牵头、[Company 乙公司]等参与的[Platform 丙研究院]揭牌。',
      '甲大学 BUILDS 丙研究院 done',
      '乙公司 BUILDS 丙研究院 done',
      '甲大学 PARTNERS_WITH 乙公司 done',
      '@ PARTNERS_WITH 甲大学 done',
    ],
  ],
  'who leads and who takes part, before or after a comma': [
    [
      '由[Company 甲公司]牵头、[University 乙大学]参与共建[Platform 丙实验室]。',
      '甲公司 BUILDS 丙实验室 planned',
      '乙大学 BUILDS 丙实验室 planned',
      '甲公司 PARTNERS_WITH 乙大学 planned',
      '@ PARTNERS_WITH 乙大学 planned',
    ],
    [
      '[Company 甲公司]牵头，[University 乙大学]参与的[Platform 丙联合体]挂牌。',
      '甲公司 BUILDS 丙联合体 planned',
      '乙大学 BUILDS 丙联合体 planned',
      '甲公司 PARTNERS_WITH 乙大学 planned',
      '@ PARTNERS_WITH 乙大学 planned',
    ],
    ['建设[Platform 甲云]，由[Agency 市财政局]牵头设立10亿元基金。', '@ BUILDS 甲云 planned'],
  ],
  'who leads goes on behind a comma': [
    [
      '由[Company 甲公司]牵头，联合[University 乙大学]组建[Platform 丙联合体]。',
      '甲公司 BUILDS 丙联合体 planned',
      '乙大学 BUILDS 丙联合体 planned',
      '甲公司 PARTNERS_WITH 乙大学 planned',
      '@ PARTNERS_WITH 乙大学 planned',
    ],
  ],
  'who relies on others and builds': [
    [
      '支持[Platform 甲实验室]依托[ResearchInstitute 乙研究所]创建[Platform 丙基地]。',
      '@ SUPPORTS 甲实验室 planned',
      '甲实验室 PARTNERS_WITH 乙研究所 encouraged',
      '甲实验室 BUILDS 丙基地 encouraged',
      '@ PARTNERS_WITH 乙研究所 planned',
    ],
  ],
  'who acts where, side by side': [
    [
      '支持[Company 甲集团]在[Region 乙新区]、[Company 丙公司]在[Region 丁岛]建设[Platform 戊基地]。',
      '@ SUPPORTS 甲集团 planned',
      '@ SUPPORTS 丙公司 planned',
      '甲集团 BUILDS 戊基地 encouraged',
      '丙公司 BUILDS 戊基地 encouraged',
      '戊基地 LOCATED_IN 乙新区 encouraged',
      '戊基地 LOCATED_IN 丁岛 encouraged',
    ],
  ],
  'areas that several places share': [
    [
      '紧扣[Region 甲经济圈]、[Region 乙通道]建设。',
      '@ ALIGNS_WITH 甲经济圈 planned',
      '@ ALIGNS_WITH 乙通道 planned',
    ],
    ['依托[Region 甲都市圈]加快发展。', '@ ALIGNS_WITH 甲都市圈 planned'],
    ['紧扣[Region 甲市]需求。'],
  ],
  'each with his own': [
    [
      '[Company 甲公司]、[Company 乙公司]分别与[University 丙大学]、[University 丁大学]合作。',
      '甲公司 PARTNERS_WITH 丙大学 planned',
      '乙公司 PARTNERS_WITH 丁大学 planned',
      '@ PARTNERS_WITH 丙大学 planned',
      '@ PARTNERS_WITH 丁大学 planned',
    ],
  ],
  'who leads what the clause begins with': [
    [
      '[Platform 甲中心]由[University 乙大学]牵头。',
      '乙大学 BUILDS 甲中心 planned',
      '@ PARTNERS_WITH 乙大学 planned',
    ],
  ],
  'what is being built, named before it': [
    ['[Platform 甲园]建设有序推进。', '@ BUILDS 甲园 ongoing'],
    [
      '[University 甲大学]、[Platform 乙园]等加快建设，落户[Region 丙乡]。',
      '@ BUILDS 甲大学 ongoing',
      '@ BUILDS 乙园 ongoing',
    ],
  ],
  'what a park brings in': [
    [
      '[Platform 甲园]引进[Company 乙公司]。',
      '@ ATTRACTS 乙公司 planned',
      '甲园 ATTRACTS 乙公司 planned',
      '乙公司 LOCATED_IN 甲园 planned',
      '@ BUILDS 甲园 planned',
    ],
  ],
  'the place right before a park is not the one that acts': [
    [
      '[Region 甲新区][Platform 乙园]聚焦[Industry 丙产业]。',
      '乙园 FOCUSES_ON 丙产业 planned',
      '乙园 LOCATED_IN 甲新区 planned',
      '@ BUILDS 乙园 planned',
    ],
  ],
  'what is put on a list is not joined with the list': [
    ['推动[Platform 甲城]列入重大平台。', '@ BUILDS 甲城 planned'],
  ],
  'what a word for hosts stands before is not relied on': [
    [
      '依托单位为[University 甲大学]的[Platform 乙实验室]通过验收。',
      '甲大学 BUILDS 乙实验室 planned',
      '@ PARTNERS_WITH 甲大学 planned',
    ],
  ],
  'those who work with others are no partners of each other': [
    [
      '[Company 甲公司]、[Company 乙公司]与[University 丙大学]开展技术合作。',
      '甲公司 PARTNERS_WITH 丙大学 planned',
      '乙公司 PARTNERS_WITH 丙大学 planned',
      '@ PARTNERS_WITH 丙大学 planned',
    ],
  ],
  'what one applies for to be paid is carried out': [
    ['申报[Project 国家甲计划]。', '@ IMPLEMENTS 国家甲计划 encouraged'],
    ['申报[Project 国家创新型县]。', '@ BUILDS 国家创新型县 encouraged'],
  ],
  'what an action serves is a part of its name': [
    ['开展[Project 甲]科技支撑行动。', '@ IMPLEMENTS 甲 planned'],
  ],
  'whose a platform is by what he did': [
    [
      '发挥[Company 甲公司]牵头的[Platform 乙实验室]作用。',
      '甲公司 BUILDS 乙实验室 planned',
      '@ BUILDS 乙实验室 planned',
      '@ SUPPORTS 甲公司 planned',
    ],
    [
      '建好[University 甲大学]承建的[Platform 乙中心]。',
      '甲大学 BUILDS 乙中心 planned',
      '@ BUILDS 乙中心 planned',
      '@ PARTNERS_WITH 甲大学 planned',
    ],
  ],
  'where a thing lies is said by the way': [
    [
      '推动位于[Region 甲镇]的[Company 乙公司]建设[Platform 丙中试线]。',
      '乙公司 LOCATED_IN 甲镇 planned',
      '乙公司 BUILDS 丙中试线 planned',
      '@ SUPPORTS 乙公司 planned',
    ],
    [
      '依托设在[Region 甲市]的[Platform 乙飞地]，与[University 丙大学]对接。',
      '乙飞地 LOCATED_IN 甲市 planned',
      '@ PARTNERS_WITH 丙大学 planned',
      '@ PARTNERS_WITH 乙飞地 planned',
    ],
  ],
  'a bureau that is asked along is a partner': [
    [
      '会同[Agency 区人社局]落实[TalentProgram 甲英才]计划。',
      '@ IMPLEMENTS 甲英才 planned',
      '@ PARTNERS_WITH 区人社局 planned',
    ],
    [
      '[Company 甲公司]与[Agency 县农业局]共同承担[Project 乙项目]。',
      '甲公司 IMPLEMENTS 乙项目 planned',
      '县农业局 IMPLEMENTS 乙项目 planned',
      '甲公司 PARTNERS_WITH 县农业局 planned',
    ],
  ],
  'what every report opens with': [
    ['在[Agency 市委]、[Agency 市政府]的坚强领导下，实施[Project 甲行动]。', '@ IMPLEMENTS 甲行动 planned'],
  ],
  'what two work on stands before what they do': [
    [
      '支持[ResearchInstitute 甲研究院]与[University 乙大学]围绕[Industry 丙产业]开展联合攻关。',
      '@ SUPPORTS 甲研究院 planned',
      '甲研究院 PARTNERS_WITH 乙大学 encouraged',
      '甲研究院 FOCUSES_ON 丙产业 encouraged',
      '@ FOCUSES_ON 丙产业 encouraged',
      '@ PARTNERS_WITH 乙大学 planned',
    ],
  ],
  'the own jurisdiction is the plan itself': [
    [
      '协助[Agency 区政府]与[University 甲大学]签订协议。',
      '@ SUPPORTS 区政府 planned',
      '@ PARTNERS_WITH 甲大学 planned',
    ],
  ],
  'what is there already is not invited': [
    ['争取[Platform 甲创新中心]扩容升级。', '@ BUILDS 甲创新中心 encouraged'],
  ],
  'where something stands, said before it': [
    [
      '[Platform 甲市场]位于[Platform 乙城]，坐落于[Region 丙区]的[Platform 丁园]已投用。',
      '甲市场 LOCATED_IN 乙城 planned',
      '@ BUILDS 甲市场 done',
      '@ BUILDS 乙城 done',
      '丁园 LOCATED_IN 丙区 done',
      '@ BUILDS 丁园 done',
    ],
  ],
  'whence an organisation comes stands before its name': [
    [
      '[Platform 甲园]已开工，由上海[Company 乙集团]投资建设。',
      '乙集团 BUILDS 甲园 planned',
      '@ BUILDS 甲园 done',
      '@ SUPPORTS 乙集团 done',
    ],
  ],
};

describe.each(Object.entries(READS))('%s', (_, examples) => {
  test.each(examples.map((example) => [...example]))('%s', (text, ...expected) => {
    expect(relateMarked(text).relations.map(inWords).sort()).toEqual([...expected].sort());
  });
});
