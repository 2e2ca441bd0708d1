import { words, type Cue } from '../cue.ts';

/** 支持X建设Y, 推动X升级, 引进X: somebody else acts, the plan helps, pushes or invites. */
export const SUPPORT_CUES: readonly Cue[] = [
  {
    id: 'support',
    role: 'cause',
    reading: 'support',
    favours: true,
    words: words('支持 助力 帮助 帮扶 协助 扶持 推荐 赋能 保障 助推 支撑 服务保障 加大支持'),
    reads: [
      [
        '支持[Company 甲公司]建设[Platform 星河实验室]。',
        '@ SUPPORTS 甲公司 planned',
        '甲公司 BUILDS 星河实验室 encouraged',
      ],
      [
        '重点支持[Company 甲公司]、[Company 乙公司]等企业扩能升级研发中心。',
        '@ SUPPORTS 甲公司 planned',
        '@ SUPPORTS 乙公司 planned',
      ],
    ],
    refuses: [['支持企业上市,[Agency 区财政局]配合。']],
  },
  {
    id: 'serve',
    role: 'cause',
    reading: 'support',
    favours: true,
    beforeName: true,
    words: words('服务 服务于'),
    reads: [['服务[Project 星河制氢项目]。', '@ SUPPORTS 星河制氢项目 planned']],
    refuses: [],
  },
  {
    id: 'encourage',
    role: 'cause',
    reading: 'support',
    favours: true,
    words: words('鼓励 引导 激励'),
    reads: [
      [
        '鼓励[Company 甲公司]牵头组建[Platform 星河联盟]。',
        '@ SUPPORTS 甲公司 planned',
        '甲公司 BUILDS 星河联盟 encouraged',
      ],
    ],
    refuses: [],
  },
  {
    id: 'guide',
    role: 'cause',
    reading: 'guide',
    favours: true,
    words: words('指导 辅导'),
    reads: [
      [
        '指导[Region 甲县]创建[Platform 星河园]。',
        '@ SUPPORTS 甲县 planned',
        '甲县 BUILDS 星河园 encouraged',
      ],
      ['指导[Agency 县科技局]。', '@ SUPERVISES 县科技局 planned'],
    ],
    refuses: [],
  },
  {
    id: 'urge',
    role: 'cause',
    reading: 'urge',
    words: words('督促 督办'),
    reads: [['督促[Agency 县科技局]整改。', '@ SUPERVISES 县科技局 planned']],
    refuses: [],
  },
  {
    id: 'mobilise',
    role: 'cause',
    reading: 'mobilise',
    words: words('组织 发动 动员'),
    reads: [
      ['组织[Company 甲公司]、[Platform 乙园]攻关。', '@ SUPPORTS 甲公司 planned', '@ SUPPORTS 乙园 planned'],
      ['组织[Event 星河行]活动。', '@ ORGANIZES 星河行 planned'],
    ],
    refuses: [],
  },
  {
    id: 'push',
    role: 'cause',
    reading: 'develop',
    words: words('推动 促进 推进 带动 促成 加快推进 加快推动 统筹推进'),
    reads: [
      ['推进[Platform 星河实验室]建设。', '@ BUILDS 星河实验室 planned'],
      ['推动[Platform 星河实验室]投用。', '@ BUILDS 星河实验室 planned'],
      [
        '推动[Company 甲公司]与[Platform 星河产业园]开展中试。',
        '甲公司 PARTNERS_WITH 星河产业园 planned',
        '@ SUPPORTS 甲公司 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'attract',
    role: 'cause',
    reading: 'attract',
    words: words(
      '洽谈 储备 洽谈储备 洽谈引进 商洽 吸纳 争引 引荐 引进 引入 招引 吸引 引来 引育 导入 招商 承接落地 签约引进 集聚 招引落地',
    ),
    reads: [
      ['吸引[Company 甲公司]设立总部。', '@ ATTRACTS 甲公司 planned'],
      ['引来3家机构:[Platform 星河创新中心]。', '@ ATTRACTS 星河创新中心 planned'],
    ],
    refuses: [],
  },
  {
    id: 'strive',
    role: 'cause',
    reading: 'invite',
    status: 'encouraged',
    words: words('争取'),
    reads: [['争取[ResearchInstitute 甲研究院]在区布局基地。', '@ ATTRACTS 甲研究院 encouraged']],
    refuses: [],
  },
];
