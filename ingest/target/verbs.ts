/** Verbs around the numbers of plans: general language of the genre, no names. */

/** Say that something is wanted or brought about, and nothing of what is counted: never part of a metric. */
const PROMISES =
  '围绕|紧扣|至少|最少|目前|已有|现有|力争实现|努力实现|确保实现|力争|争取|确保|保证|努力|计划|预计|预期|目标是|目标为|目标|实现|完成|达成|推动|推进|促进|促使|促成|带动|引导|指导|鼓励|支持(?!资金|经费)|协助|帮助|推荐|组织申报|加快|继续|持续|进一步|积极|深入|扎实|全力|大力|保持|使(?![用命])|让|将|要(?![素求点])|拟|再|共(?![建享同性])|新的|不断|稳步';

/** Leave their object in the metric only with them: 净增高新技术企业 is not 高新技术企业. */
const COUNTED =
  '新认定|新培育|新引进|新引育|新招引|新增加|新增|新建成|新建设|新建|新设立|新设|新组建|新开通|新孵化|新开工|新入库|新获批|新签约|新发展|新注册|新备案|净增加|净增|增加|引进培育|引进|引育|引入|导入|招引|招商|培育|培养|孵化|认定|备案|申请|申报|授权|登记|捕捉登记|捕捉|评定|建成投用|建成|建设|扩建|改造|创建|组建|设立|成立|布局|打造|搭建|共建|开通|举办|举行|开展|组织开展|组织实施|组织|召开|承办|主办|参加|参与|实施|承担|执行|遴选支持|遴选|征集|发布|发放|兑现|投放|投资|落地|转化|推广|选派|选聘|派驻|选拔|聘请|招聘|招录|集聚|汇聚|吸引|吸纳|培训|轮训|覆盖|服务|走访|帮扶|对接|签约引进|签约|签订|签署|达成|促成|入选|获得|获批|通过|攻克|突破|揭榜|立项|储备|入库|输送|推送|推介|梳理形成|梳理|形成|解决|办理|审批|调研|检查|安排|发展|种植|出台|制定|编制|建立|命名|上市|发掘|挖掘|盘活|供应|提供|资助|奖励|申领|销售|出口|生产|研制|研发|开发|共同发起|发起|互派|互聘|招收|招募|招才引智|接待|改造|遴选推荐|投出|兑付|推介|运营|冲刺|新遴选|新发放|新改造|惠及|撬动|授信|放贷|放款';

/** Verbs that may also name what they do (培育清单, 孵化面积, 登记额), and then are no border of a metric. */
const NOUN_AFTER =
  /(?:值|库|项目|清单|计划|机构|载体|面积|里程|额|数|量|率|费|总|强度|经费|投入|活动|平台|体系|中心|基地|机制|合作|工作|能力|资金|贷款|板|期|型|类|用地|内容|成本|人员|周期|园|站|点|券|贷|险|所|院|合同|评价|认定|备案|登记)/y;

export const AMBIGUOUS_VERBS: ReadonlySet<string> = new Set([
  '增加',
  '培育',
  '培养',
  '孵化',
  '建设',
  '登记',
  '转化',
  '培训',
  '服务',
  '对接',
  '认定',
  '申报',
  '申请',
  '授权',
  '创建',
  '引进',
  '投资',
  '研发',
  '开发',
  '发展',
  '生产',
  '出口',
  '销售',
  '推广',
  '入库',
  '备案',
  '改造',
  '组织',
  '实施',
  '突破',
  '覆盖',
  '检查',
  '调研',
  '走访',
  '帮扶',
  '储备',
  '集聚',
  '吸纳',
  '落地',
  '上市',
  '通过',
  '奖励',
  '资助',
  '安排',
  '推送',
  '推介',
  '执行',
  '种植',
  '提供',
  '供应',
  '参与',
  '解决',
  '办理',
  '审批',
  '揭榜',
  '立项',
  '招商',
  '汇聚',
  '输送',
  '签约',
  '研制',
]);

const longestFirst = (words: string) => words.split('|').sort((a, b) => b.length - a.length);

/** Counted verbs by their first character, longer ones first. */
const VERBS_BY_START = new Map<string, string[]>();
for (const verb of longestFirst(COUNTED)) {
  const start = verb[0]!;
  VERBS_BY_START.set(start, [...(VERBS_BY_START.get(start) ?? []), verb]);
}

/** The counted verb that stands at this place; '' where none does, or where it is a part of a noun. */
export function verbAt(words: string, at: number): string {
  for (const verb of VERBS_BY_START.get(words[at]!) ?? []) {
    if (!words.startsWith(verb, at)) continue;
    if (!AMBIGUOUS_VERBS.has(verb)) return verb;
    NOUN_AFTER.lastIndex = at + verb.length;
    if (!NOUN_AFTER.test(words)) return verb;
  }
  return '';
}

/** Promises at the start of a metric's words, one after the other. */
export const LEADING_PROMISES = new RegExp(`^(?:${longestFirst(PROMISES).join('|')})(?![率额数量度])`);

/** Promises that close them: 技术合同成交额力争. */
export const TRAILING_PROMISES =
  /(?:继续|保持|稳定|维持|力争|争取|确保|预计|预期|努力|实现|要|将|共|再|各|均|分别|总计|合计|为|有|在|到|至|的|达|由|从)$/;

/** Verbs that end a metric without an object: 高新技术企业净增, 科技型中小企业入库. */
export const CLOSING_VERB = new RegExp(`(?:${longestFirst(COUNTED).join('|')})$`);

/** Verbs that a Chinese numeral may follow in a promise: 建成两条中试线, but not 聚焦三个方向. */
export const PROMISING_VERB =
  /(?:建成|新建|新增|净增|引进|引育|招引|培育|打造|创建|认定|举办|开展|设立|组建|布局|完成|孵化|选派|建设|实施|发布|组织|召开|落地|签约|获批|申报|争取)(?:[^，。；：]{0,30}、[^，。；：]{0,20})?$/;
