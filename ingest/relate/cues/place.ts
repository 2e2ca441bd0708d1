import { words, type Cue } from '../cue.ts';

/** Where things stand, come to, or belong. */
export const PLACE_CUES: readonly Cue[] = [
  {
    id: 'settle',
    role: 'verb',
    reading: 'locate',
    words: words(
      '落子 扎根 迁至 落户 入驻 进驻 落地 落地转化 落地建设 放进 放在 放到 迁入 落位',
      '布局在 签约进驻 签约落户 签约入驻 快速落地',
    ),
    reads: [
      [
        '推动[Company 甲公司]落户[Platform 星河谷]。',
        '甲公司 LOCATED_IN 星河谷 planned',
        '@ ATTRACTS 甲公司 planned',
        '@ BUILDS 星河谷 planned',
      ],
      ['推动[Platform 甲研究所]等在谈项目快速落地。', '@ ATTRACTS 甲研究所 negotiating'],
      [
        '推动[Platform 甲平台]在[Region 乙镇]落地应用。',
        '甲平台 LOCATED_IN 乙镇 planned',
        '@ ATTRACTS 甲平台 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'lie',
    role: 'verb',
    reading: 'locate',
    words: words('位于 坐落于 坐落在 设在 设于 建在 地处'),
    reads: [
      ['[Platform 甲中心]位于[Region 乙镇]。', '甲中心 LOCATED_IN 乙镇 planned', '@ BUILDS 甲中心 planned'],
    ],
    refuses: [],
  },
  {
    id: 'in',
    role: 'in',
    reading: 'locate',
    beforeName: true,
    words: words('在 于 深入'),
    reads: [
      [
        '在[Region 甲镇]建设[Platform 星河示范园]。',
        '@ BUILDS 星河示范园 planned',
        '星河示范园 LOCATED_IN 甲镇 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'visit',
    role: 'visit',
    reading: 'partner',
    beforeName: true,
    words: words('到 赴 走进 走访'),
    reads: [
      ['赴[University 甲大学]招才。', '@ PARTNERS_WITH 甲大学 planned'],
      [
        '赴[Region 甲市]设立[Platform 星河飞地]。',
        '@ BUILDS 星河飞地 planned',
        '星河飞地 LOCATED_IN 甲市 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'enter',
    role: 'verb',
    reading: 'enter',
    words: words('纳入 列入 跻身 并入 归入'),
    reads: [
      ['力争纳入[Region 星河示范区]。', '@ ALIGNS_WITH 星河示范区 planned'],
      [
        '[Platform 甲园]纳入[Region 星河示范区]。',
        '甲园 PART_OF 星河示范区 planned',
        '@ BUILDS 甲园 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'become',
    role: 'verb',
    reading: 'enter',
    words: words('成为 加入'),
    reads: [
      [
        '[Company 甲公司]成为[Platform 星河联盟]成员单位。',
        '甲公司 PART_OF 星河联盟 planned',
        '@ BUILDS 星河联盟 planned',
        '@ SUPPORTS 甲公司 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'take',
    role: 'take',
    reading: 'develop',
    beforeName: true,
    words: words('把 将'),
    reads: [
      [
        '支持[University 甲大学]把[Platform 星河港]落户[Region 乙街道]。',
        '@ SUPPORTS 甲大学 planned',
        '@ ATTRACTS 星河港 encouraged',
        '甲大学 BUILDS 星河港 encouraged',
        '星河港 LOCATED_IN 乙街道 encouraged',
      ],
      ['把[Platform 星河园]建设好。', '@ BUILDS 星河园 planned'],
    ],
    refuses: [],
  },
  {
    id: 'local',
    role: 'local',
    reading: 'attract',
    words: words('来区 来县 来市 来我 在区 在县 在我市 在我区 在我县 在本地 来本地 来旗 在旗 在全'),
    reads: [['推动[ResearchInstitute 甲研究院]来区设立分中心。', '@ ATTRACTS 甲研究院 planned']],
    refuses: [],
  },
  {
    id: 'rely',
    role: 'rely',
    reading: 'rely',
    words: words('依托 依靠 借助 借力'),
    reads: [
      [
        '依托[University 甲大学]建设[Platform 星河中试基地]。',
        '@ PARTNERS_WITH 甲大学 planned',
        '@ BUILDS 星河中试基地 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'include',
    role: 'verb',
    reading: 'include',
    words: words('包括 包含 涵盖 分别是 分别为 分为 划分为 设有 下辖 下设 囊括'),
    reads: [
      [
        '[Platform 星河谷]包括[Platform 甲园]和[Platform 乙园]。',
        '甲园 PART_OF 星河谷 planned',
        '乙园 PART_OF 星河谷 planned',
        '@ BUILDS 星河谷 planned',
        '@ BUILDS 甲园 planned',
        '@ BUILDS 乙园 planned',
      ],
      [
        '打造[Platform 星河谷]，分为[Platform 甲园]、[Platform 乙园]。',
        '@ BUILDS 星河谷 planned',
        '甲园 PART_OF 星河谷 planned',
        '乙园 PART_OF 星河谷 planned',
        '@ BUILDS 甲园 planned',
        '@ BUILDS 乙园 planned',
      ],
    ],
    refuses: [],
  },
];
