import { words, type Cue } from '../cue.ts';

/** Carrying out, holding, focusing, aligning, supervising, issuing. */
export const CARRY_OUT_CUES: readonly Cue[] = [
  {
    id: 'implement',
    role: 'verb',
    reading: 'develop',
    words: words('实施 落实 执行 贯彻 推行 宣传 兑现 推广 开展 贯彻落实 抓好落实 组织实施 对照'),
    reads: [['实施[Project 星河行动]。', '@ IMPLEMENTS 星河行动 planned']],
    refuses: [['不再实施[Project 星河行动]。']],
  },
  {
    id: 'organise',
    role: 'verb',
    reading: 'develop',
    words: words('举办 承办 办好 主办 举行 召开 组织好 谋划好'),
    reads: [['办好[Event 星河杯]。', '@ ORGANIZES 星河杯 planned']],
    refuses: [],
  },
  {
    id: 'join',
    role: 'verb',
    reading: 'join',
    words: words('参加 参展 参与 出席 亮相'),
    reads: [['组织企业参加[Event 星河论坛]。', '@ SUPPORTS 星河论坛 planned']],
    refuses: [],
  },
  {
    id: 'focus',
    role: 'verb',
    reading: 'focus',
    words: words(
      '聚焦 围绕 紧盯 主攻 瞄准 面向 抢占 深耕 重点布局 重点发展 立足 锚定 汇聚 紧扣 侧重 专注 专攻 主打 重点聚焦 着力发展 定位 做精 着眼 深耕细作 重点培育 培育壮大 做强做大 锁定 发力',
    ),
    reads: [
      [
        '聚焦[Industry 甲产业]、[Industry 乙产业]等产业。',
        '@ FOCUSES_ON 甲产业 planned',
        '@ FOCUSES_ON 乙产业 planned',
      ],
      [
        '[Platform 星河城]主攻[Industry 甲产业]。',
        '星河城 FOCUSES_ON 甲产业 planned',
        '@ BUILDS 星河城 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'mainly',
    role: 'verb',
    reading: 'mainly',
    words: words('以'),
    beforeName: true,
    reads: [
      [
        '[Platform 星河城]以[Industry 甲产业]为主，构建研发体系。',
        '星河城 FOCUSES_ON 甲产业 planned',
        '@ BUILDS 星河城 planned',
      ],
    ],
    refuses: [['以[Policy 星河办法]为依据，做好服务。', '@ IMPLEMENTS 星河办法 planned']],
  },
  {
    id: 'align',
    role: 'verb',
    reading: 'align',
    words: words('对标 对标对表 衔接 对接 融入 接轨 呼应 深度融入 主动融入 积极融入 抢抓 紧抓 联动'),
    reads: [['深度融入[Region 星河示范区]建设。', '@ ALIGNS_WITH 星河示范区 planned']],
    refuses: [],
  },
  {
    id: 'undertake',
    role: 'verb',
    reading: 'undertake',
    words: words('承接 承担'),
    reads: [
      ['承接[Project 省星河项目]。', '@ IMPLEMENTS 省星河项目 planned'],
      ['主动承接[Platform 星河中心]成果。', '@ ALIGNS_WITH 星河中心 planned'],
    ],
    refuses: [],
  },
  {
    id: 'supervise',
    role: 'verb',
    reading: 'supervise',
    words: words('检查 督促检查 检查督促 检查指导 督促指导 指导督促 督导 督查'),
    reads: [['检查督促[Agency 县科技局]。', '@ SUPERVISES 县科技局 planned']],
    refuses: [],
  },
  {
    id: 'issue',
    role: 'verb',
    reading: 'issue',
    words: words('出台 印发 制定 发布 修订 起草 编制 推出'),
    reads: [
      [
        '出台[Policy 《星河办法》]。',
        '@ IMPLEMENTS 《星河办法》 planned',
        '《星河办法》 ISSUED_BY @ planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'win',
    role: 'verb',
    reading: 'win',
    words: words('竞逐 角逐 冲刺 获得 荣获 斩获 夺得 获奖 获准 晋级 中标 通过 摘得 捧得 喜获 揽获 问鼎 赢得'),
    reads: [],
    refuses: [['[Company 甲公司]荣获[Event 星河大赛]一等奖。', '@ SUPPORTS 甲公司 done']],
  },
  {
    id: 'win-short',
    role: 'verb',
    reading: 'win',
    beforeName: true,
    words: words('获'),
    reads: [],
    refuses: [['[Company 甲公司]获[Event 星河奖]。', '@ SUPPORTS 甲公司 planned']],
  },
  {
    id: 'lead',
    role: 'verb',
    reading: 'charge',
    words: words('牵头负责 负责 牵头实施 牵头落实 牵头抓好 牵头推进'),
    reads: [
      [
        '实施[Project 星河行动]，由[Agency 区发改局]负责。',
        '@ IMPLEMENTS 星河行动 planned',
        '区发改局 RESPONSIBLE_FOR 星河行动 planned lead',
      ],
    ],
    refuses: [],
  },
  {
    id: 'head',
    role: 'verb',
    reading: 'charge',
    words: words('牵头'),
    reads: [
      [
        '创建[Platform 星河中心]（由[Company 甲公司]牵头）。',
        '@ BUILDS 星河中心 encouraged',
        '甲公司 BUILDS 星河中心 planned',
        '@ SUPPORTS 甲公司 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'assist',
    role: 'verb',
    reading: 'charge',
    words: words('配合 协助配合 协办 协同配合'),
    reads: [
      [
        '实施[Project 星河行动]，[Agency 区财政局]配合。',
        '@ IMPLEMENTS 星河行动 planned',
        '区财政局 RESPONSIBLE_FOR 星河行动 planned assist',
      ],
    ],
    refuses: [],
  },
  {
    id: 'not',
    role: 'not',
    reading: 'develop',
    words: words('未能 没有 尚未 暂缓 不予 不再 停止 暂停 取消 终止 撤销 撤出 停办'),
    reads: [['不再实施[Project 星河行动]。']],
    refuses: [],
  },
];
