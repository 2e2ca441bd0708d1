import { words, type Cue } from '../cue.ts';

/** 建设, 打造, 创建 and what only pushes a thing along. */
export const BUILD_CUES: readonly Cue[] = [
  {
    id: 'build',
    role: 'verb',
    reading: 'build',
    words: words(
      '建设 打造 组建 新建 筹建 建立 成立 构建 搭建 承建 扩建 兴建 布局 布局建设',
      '规划建设 开工建设 启动建设 培育建设 培育创建 谋划建设 形成 筹办 改建 改造 重组 建强 建优 建好 高标准建设 迁建 改扩建 续建 开设 开办 兴办 落成 规划 建有 建起 建设起 拟建 自建 投建 办起 办起了',
    ),
    reads: [
      ['加快建设[Platform 星河实验室]。', '@ BUILDS 星河实验室 ongoing'],
      [
        '[Platform 星河科技城]建设[Platform 甲孵化园]。',
        '星河科技城 BUILDS 甲孵化园 planned',
        '甲孵化园 LOCATED_IN 星河科技城 planned',
        '@ BUILDS 甲孵化园 planned',
        '@ BUILDS 星河科技城 planned',
      ],
      [
        '[Platform 星河园]是[University 甲大学]重点打造的载体。',
        '@ PARTNERS_WITH 甲大学 planned',
        '甲大学 BUILDS 星河园 planned',
      ],
    ],
    refuses: [['加强党的建设,[Agency 区财政局]参加。']],
  },
  {
    id: 'build-short',
    role: 'verb',
    reading: 'build',
    beforeName: true,
    words: words('建 设 创 办'),
    reads: [
      ['[Company 甲公司]建[Platform 乙中心]。', '甲公司 BUILDS 乙中心 planned', '@ SUPPORTS 甲公司 planned'],
    ],
    refuses: [['[Company 甲公司]办公。', '@ SUPPORTS 甲公司 planned']],
  },
  {
    id: 'establish',
    role: 'verb',
    reading: 'build',
    words: words('设立 增设 挂牌设立 投资建设 发起 发起设立 发起成立'),
    reads: [
      [
        '促成[Company 甲公司]设立[Platform 星河中心]。',
        '@ ATTRACTS 甲公司 planned',
        '@ ATTRACTS 星河中心 planned',
        '甲公司 BUILDS 星河中心 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'build-together',
    role: 'verb',
    reading: 'build',
    together: true,
    words: words(
      '参与共建 参与建设 参与组建 共推 合设 共创 共同推进 共同推动 联合推进 互设 共设 互建 共建 联建 合建 合作共建 合作建设 共同组建 共同设立 合作设立 携手共建 联合建设 联合组建',
      '共同打造 共同建设 联合打造 联合共建 签约共建 结成 缔结 合办 联办 共办 合力共建 合力打造 共同发起 联合发起',
    ),
    reads: [
      [
        '与[University 甲大学]共建[Platform 星河实验室]。',
        '@ BUILDS 星河实验室 planned',
        '甲大学 BUILDS 星河实验室 planned',
        '@ PARTNERS_WITH 甲大学 planned',
      ],
    ],
    refuses: [],
  },
  {
    id: 'apply',
    role: 'verb',
    reading: 'build',
    words: words(
      '申创 争取创建 创办 申报 争创 创建 申建 申请 创成 建成 获批 获评 入选 获批建设 获批创建 建成投用 晋升',
      '升格',
    ),
    reads: [
      [
        '支持[Company 甲公司]申报[Platform 国家星河实验室]。',
        '@ SUPPORTS 甲公司 planned',
        '甲公司 BUILDS 国家星河实验室 encouraged',
      ],
    ],
    refuses: [],
  },
  {
    id: 'open',
    role: 'verb',
    reading: 'build',
    words: words(
      '揭牌 挂牌 投用 投入使用 启用 揭牌启用 揭牌运行 挂牌成立 投入运营 投运 运营 运行 开园',
      '竣工 开工 实体化运作',
    ),
    reads: [['[Platform 星河实验室]揭牌运行。', '@ BUILDS 星河实验室 done']],
    refuses: [],
  },
  {
    id: 'develop',
    role: 'verb',
    reading: 'develop',
    words: words(
      '加快 抓好 抓实 做好 做优 做强 做大 做实 提升 完善 优化 扩大 拓展 用好 谋划',
      '持续提升 办理 发放 发展 培育 壮大 升级 提质 扩容 提档升级 运用 应用 研发 攻关 突破',
      '选育 开发 迭代 健全 夯实 筑牢 增强 提高 盘活 激活 擦亮 做靓 丰富 启动 策划',
      '包装 遴选 抓紧 抓牢 推深做实 打响 用足 用活 突出',
    ),
    reads: [['用好[Policy 星河贷]。', '@ IMPLEMENTS 星河贷 planned']],
    refuses: [],
  },
  {
    id: 'deepen',
    role: 'verb',
    reading: 'deepen',
    words: words('深化 加强 强化 密切 巩固 拓宽 发挥 充分发挥'),
    reads: [
      ['深化[University 甲大学]合作。', '@ PARTNERS_WITH 甲大学 ongoing'],
      ['发挥[ResearchInstitute 甲科学院]的人才优势。', '@ PARTNERS_WITH 甲科学院 planned'],
    ],
    refuses: [],
  },
];
