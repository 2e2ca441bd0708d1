import type { EntityType } from '#ontology';

/** Words after a quoted name that tell its type; null: what is quoted is a slogan, a method or a class. */
export const AFTER_QUOTE: readonly (readonly [RegExp, EntityType | null])[] = [
  [
    /^(?:英才|人才计划|人才工程|人才品牌|人才政策|人才新政|人才|领军人才|学者|创新团队|团队)/,
    'TalentProgram',
  ],
  [
    /^(?:重大)?(?:计划|行动|工程|专项|项目|攻关|攻坚|科技攻关|重大项目|重点项目|培育计划|倍增|重大专项|科技创新行动|科技创新工程|科技创新专项)/,
    'Project',
  ],
  [
    /^(?:杯|大赛|竞赛|挑战赛|赛事|论坛|峰会|沙龙|路演|活动|系列活动|品牌活动|节|展会|讲堂|会议|对接会|创新创业|科技节)/,
    'Event',
  ],
  [/^(?:产业|发展)?(?:发展|布局)?规划/, 'Policy'],
  [/^(?:科技|人才|创新|产业|科技创新|科创|金融)(?:政策|新政|意见|措施)/, 'Policy'],
  [/^(?:优势|特色|主导|重点|未来|新兴|支柱)*(?:产业|产业体系|产业集群|产业链|领域|赛道|经济)/, 'Industry'],
  [
    /^(?:制度|机制|条|贷|券|基金|政策|产品|金融产品|信贷|贷款|办法|清单|奖补|保险|险|补贴|套餐|礼包)/,
    'Policy',
  ],
  [/^(?:空间格局|区域创新格局|创新格局|格局|布局|城市群|都市圈|片区|经济区|走廊)/, 'Region'],
  [
    /^(?:(?:综合|公共|科技|技术|信息|金融|创新|转化|交易|数字|共享|线上)*(?:服务|交易|公共)?平台|园区|基地|实验室|中心|孵化器|社区|载体|科技园|产业园|综合体|联盟|联合体|科技创新平台体系|平台体系|创新平台体系|示范园)/,
    'Platform',
  ],
  [/^(?:服务卡|卡|码)/, 'TalentProgram'],
  [/^(?:[党科服工][建普务作])?(?:品牌|创业创新品牌|创新创业品牌)/, 'Project'],
  [
    /^(?:战略|模式|理念|精神|思路|原则|方式|目标|要求|经验|企业|名单|榜单|工作举措|举措|称号|荣誉|创新矩阵|矩阵|孵化体系|培育体系|创建|主题教育|专题教育|教育|难题|问题|关键|技术|瓶颈|中小企业|之路|新优势|重点|梯队|作用|效应|标准|的|式|型|工作法|方针|主线|主题|口号|四字)/,
    null,
  ],
];

/** Heads at the end of the quoted words themselves; tried where nothing after the quote decides. */
export const AT_END: readonly (readonly [RegExp, EntityType])[] = [
  [
    /(?:英才|英才计划|英才培养计划|人才计划|人才工程|领军人才|学者|才卡|人才服务卡|服务卡|人才卡|创新团队|人才码|人才培养计划|精英计划|人才\d+条|人才新政.*|[\p{Script=Han}]{2}人才|[\p{Script=Han}]{1,3}才(?:计划|工程|行动))$/u,
    'TalentProgram',
  ],
  // 一区四园: a park and its parts, counted.
  [/^(?:[一二两三四五六七八九十多][区核园城谷湾院港廊心]){2,4}(?<=[园城谷湾院港])$/, 'Platform'],
  [/[\p{Script=Han}]{2,4}院士(?:专家|团队)?工作站$/u, 'Platform'],
  [/(?:行动|工程|计划|专项|技术攻关|项目|标志性项目|攻坚战|会战)$/, 'Project'],
  [
    /(?:杯|大赛|竞赛|挑战赛|论坛|峰会|博览会|交易会|对接会|活动周|科普日|科技周|沙龙|路演|直通车|下午茶|训练营|大讲堂|活动日|科技节|嘉年华|大会)$/,
    'Event',
  ],
  [
    /(?:办法|条例|规划|方案|意见|措施|政策|细则|目录|指南|清单|新政|贷[\p{Script=Han}]?|券|基金|制度|奖补|[一二三四五六七八九十百\d]条)$/u,
    'Policy',
  ],
  [
    /(?:科技城|科学城|产业园|科技园|实验室|研究院|研究中心|创新中心|服务中心|中心|孵化器|加速器|众创空间|创客空间|基地|科创湾|人才港|[一-龥]{2,}湾|[一-龥]{2,}谷|[一-龥]{2,}港|平台|飞地|大市场|驿站|公园|工场|绿洲|小镇|科创园|众创空间|[\p{Script=Han}]码)$/u,
    'Platform',
  ],
  [/(?:走廊|片区|示范区|试验区|新区|经济带)$/, 'Region'],
  [/(?:产业|产业体系|经济|产业集群)$/, 'Industry'],
  [/(?:大学|学院)$/, 'University'],
  [/(?:公司|集团)$/, 'Company'],
];

/** Verbs before a quoted name that tell its type where the name itself does not. */
export const BEFORE_QUOTE: ReadonlyMap<string, EntityType> = new Map([
  ['举办', 'Event'],
  ['办好', 'Event'],
  ['承办', 'Event'],
  ['组织', 'Event'],
  ['开展', 'Event'],
  ['实施', 'Project'],
  ['推进', 'Project'],
  ['启动', 'Project'],
  ['深入实施', 'Project'],
  ['发放', 'Policy'],
  ['推广', 'Policy'],
  ['用好', 'Policy'],
  ['落实', 'Policy'],
  ['兑现', 'Policy'],
  ['迭代', 'Policy'],
  ['推出', 'Policy'],
  ['选派', 'TalentProgram'],
  ['选聘', 'TalentProgram'],
  ['选任', 'TalentProgram'],
]);

/** Quoted words that never name a thing, in this genre. */
export const SLOGAN = {
  test: (words: string): boolean => SLOGAN_PART.test(words) || SLOGAN_WHOLE.test(words),
};

const SLOGAN_PART =
  /(?:双随机|一公开|放管服|卡脖子|四不两直|一事一议|一人一策|一企一策|最后一公里|三重一大|两个确立|两个维护|四个意识|四个自信|十四五|十五五|十三五|一把手|店小二|谁执法谁普法|从0到1|从1到|保姆式|一站式|一网通办|最多跑一次)/;

const SLOGAN_WHOLE =
  /^(?:(?:小巨人|独角兽|瞪羚|雏鹰|单项冠军|专精特新|专精特新小巨人)(?:企业)?|三农|揭榜挂帅制|高精尖缺|双碳|新赛道|主攻点|新领域|新动能|新形势|新平台|主动仗|新优势|一件事|一号工程|头雁|头号|绿色通道|三新|四上|[双两三四五六七八九十多](?:中心|平台|基地|引擎|枢纽|城|核|翼|轮|主场|招双引)|两新|一县一业|一村一品|一乡一品|一镇一业|一链一策|一院一策|政?产学研用?金?)$/;

export const END_ANYWAY = /(?:计划|行动|工程|英才|杯|大赛|实验室|中心|产业园|贷)$/;
