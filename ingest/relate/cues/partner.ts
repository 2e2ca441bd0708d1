import { words, type Cue } from '../cue.ts';

/** Who works with whom, in whose name, and who stands behind a pronoun. */
export const PARTNER_CUES: readonly Cue[] = [
  {
    id: 'with',
    role: 'with',
    reading: 'partner',
    beforeName: true,
    words: words('与 同 和 向 配合 邀请 联合 会同 会商 携手 联手 牵手 协同'),
    reads: [
      [
        '加强与[University 甲大学]、[University 乙大学]合作。',
        '@ PARTNERS_WITH 甲大学 planned',
        '@ PARTNERS_WITH 乙大学 planned',
      ],
    ],
    refuses: [
      ['推进[Platform 甲园]与[Platform 乙园]建设。', '@ BUILDS 甲园 planned', '@ BUILDS 乙园 planned'],
    ],
  },
  {
    id: 'together',
    role: 'verb',
    reading: 'partner',
    together: true,
    words: words(
      '结对帮扶 对口帮扶 对口支援 挂钩 合作 签约 签订 签署 结对 战略合作 开展合作 联合攻关 联合开展 共同开展 合力开展',
      '产学研合作 签约合作 对接合作 洽谈合作 交流合作 深度合作 深入合作 全面合作 开展产学研合作 战略签约 签了 签下 签定 建立联系',
    ),
    reads: [
      [
        '[Company 甲公司]与[University 甲大学]签订协议。',
        '甲公司 PARTNERS_WITH 甲大学 planned',
        '@ PARTNERS_WITH 甲大学 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'joint',
    role: 'joint',
    reading: 'partner',
    words: words('联合 共同 携手 合力'),
    reads: [
      [
        '[Company 甲公司]、[Company 乙公司]联合建设[Platform 星河实验室]。',
        '甲公司 BUILDS 星河实验室 planned',
        '乙公司 BUILDS 星河实验室 planned',
        '甲公司 PARTNERS_WITH 乙公司 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'by',
    role: 'by',
    reading: 'build',
    beforeName: true,
    words: words('由'),
    reads: [
      [
        '由[University 甲大学]牵头组建[Platform 星河联盟]。',
        '甲大学 BUILDS 星河联盟 planned',
        '@ PARTNERS_WITH 甲大学 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'both',
    role: 'both',
    reading: 'partner',
    words: words('二者 两者 双方 三方 三者'),
    reads: [
      [
        '[Company 甲公司]出技术，[ResearchInstitute 乙研究所]出场地，二者共建[Platform 星河平台]。',
        '甲公司 BUILDS 星河平台 planned',
        '乙研究所 BUILDS 星河平台 planned',
        '甲公司 PARTNERS_WITH 乙研究所 planned',
        '@ PARTNERS_WITH 乙研究所 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'each',
    role: 'each',
    reading: 'partner',
    words: words('分别 各自'),
    reads: [
      [
        '推动[Platform 甲谷]、[Platform 乙谷]联动，两谷分别聚焦[Industry 子产业]、[Industry 丑产业]。',
        '@ BUILDS 甲谷 planned',
        '@ BUILDS 乙谷 planned',
        '甲谷 FOCUSES_ON 子产业 planned',
        '乙谷 FOCUSES_ON 丑产业 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'it',
    role: 'it',
    reading: 'partner',
    words: words(
      '其 该院 该所 该中心 该研究院 该研究所 该实验室 该平台 该园 该园区 该基地 该公司 该企业 该集团 该校 该大学 该机构 该城 该区',
    ),
    reads: [
      [
        '[ResearchInstitute 甲研究所]与[University 乙大学]共建[Platform 丙研究院]，该院位于[Region 丁镇]。',
        '甲研究所 BUILDS 丙研究院 planned',
        '乙大学 BUILDS 丙研究院 planned',
        '甲研究所 PARTNERS_WITH 乙大学 planned',
        '丙研究院 LOCATED_IN 丁镇 planned',
        '@ PARTNERS_WITH 甲研究所 planned',
        '@ PARTNERS_WITH 乙大学 planned',
      ],
      [
        '服务[Platform 甲中心]，支持其组建[Platform 星河联合体]。',
        '@ SUPPORTS 甲中心 planned',
        '甲中心 BUILDS 星河联合体 encouraged',
      ],
    ],
    refuses: [],
  },
  {
    id: 'mute',
    role: 'mute',
    reading: 'develop',
    words: words(
      '依托单位 依托主体 合作单位 其中 其他 其它 其余 其次 其一 其二 尤其 服务业 共同体 合作社 联合体 联合会',
    ),
    reads: [],
    refuses: [
      [
        '建设[Platform 甲城]，其中[Platform 乙园]聚焦[Industry 丙产业]。',
        '@ BUILDS 甲城 planned',
        '@ BUILDS 乙园 planned',
        '乙园 FOCUSES_ON 丙产业 planned',
      ],
    ],
  },
  {
    id: 'over',
    role: 'over',
    reading: 'supervise',
    words: words(
      '领导下 统一领导下 统一部署 部署 汇报 统筹协调 统筹下 指导下 支持下 备案 审定 驻点指导 要求',
    ),
    reads: [['在[Agency 甲领导小组]的统一领导下开展。', '甲领导小组 SUPERVISES @ planned']],
    refuses: [],
  },
];
