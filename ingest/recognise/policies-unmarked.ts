import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';

/** A way to write a policy without 《》: where it begins after the verb that cites it, and where it ends. */
export interface UnmarkedPolicy {
  readonly id: string;
  /** Matched right behind the verb, in a bounded window; the group `name` is the policy, `subject` what it is about. */
  readonly pattern: RegExp;
  readonly reads: readonly (readonly [text: string, name: string])[];
  readonly refuses: readonly string[];
}

/** 二十条, 40条: not 条例, and not what is counted by 条 (产业链, 生产线, 线索). */
const ARTICLES = '(?:\\d{1,3}|[一二三四五六七八九十百]{1,3})条(?![例件款线链]|产业|生产|重点|举措|措施)';

export const UNMARKED_POLICIES: readonly UnmarkedPolicy[] = [
  {
    id: 'policy-by-head',
    pattern:
      /^(?:实施|执行|落实)?(?:[全我本][省市区县]的?)?(?<name>(?<subject>(?:关于)?[\p{Script=Han}\d“”+]{3,32}?)(?:(?:管理|实施|暂行|评价|奖励|奖补|补贴|补助|认定|备案|考核|发展|试行|激励|资助|扶持|建设|运行)*(?:办法|细则|条例)|(?:三年|五年)?行动(?:计划|方案)|实施方案|(?:的)?若干(?:政策|意见|措施|规定|条款){1,2}|(?:的)?(?:实施|指导)意见|政策意见|[一二三四五六七八九十\d]{1,3}条(?:政策|措施|意见|举措)|(?:发展|专项|建设|布局|总体|空间)规划|规划纲要)(?:\([^()]{2,14}\))?)/u,
    reads: [
      ['研究制定孵化器高质量发展办法', '孵化器高质量发展办法'],
      ['出台支持企业研发投入若干措施', '支持企业研发投入若干措施'],
      ['修订科技计划项目管理办法，规范管理', '科技计划项目管理办法'],
      ['推动出台关于加快建设创新型城市的实施意见', '关于加快建设创新型城市的实施意见'],
      ['印发氢能产业三年行动方案(2024-2026年)', '氢能产业三年行动方案(2024-2026年)'],
      ['编制光伏产业发展规划', '光伏产业发展规划'],
      ['落实云溪市支持科技创新十条措施', '云溪市支持科技创新十条措施'],
    ],
    refuses: [
      '制定实施方案，明确责任',
      '修订项目管理办法',
      '制定切实可行的工作实施方案',
      '编制各县区年度行动计划',
      '落实省委省政府若干意见',
    ],
  },
  {
    id: 'policy-articles',
    pattern: new RegExp(
      `^(?:全[省市区县])?(?<name>(?<subject>[\\p{Script=Han}]{0,8}(?:新政|创新|科创|科技|人才|英才|工业|金融|经济|稳增长|营商环境|制造业|服务业|成果转化|研发|产业|氢能|人工智能|生物医药))${ARTICLES})`,
      'u',
    ),
    reads: [
      ['全面落实科技创新20条', '科技创新20条'],
      ['兑现科技新政三十条，拨付资金', '科技新政三十条'],
      ['出台民营经济二十四条', '民营经济二十四条'],
    ],
    refuses: ['落实整改措施20条', '出台科技政策12条', '发布科技3条线索'],
  },
  {
    id: 'policy-five-years',
    pattern:
      /^(?:全[省市区县]的?)?(?<name>(?:(?<subject>[\p{Script=Han}]{2,24}?)“?十[三四五六]五”?(?:时期)?[\p{Script=Han}]{0,16}?|“?十[三四五六]五”?(?:时期)?[\p{Script=Han}]{3,16}?)规划)(?!建设|布局|区)/u,
    reads: [
      ['列入国家重大星河设施“十四五”规划', '国家重大星河设施“十四五”规划'],
      ['编制“十五五”科技创新规划', '“十五五”科技创新规划'],
    ],
    refuses: ['开展“十五五”规划编制', '编制“十五五”规划'],
  },
  {
    id: 'policy-number',
    pattern: /^(?<name>[\p{Script=Han}]{2,7}[[(]20\d\d[\])]第?\d{1,4}号)/u,
    reads: [['根据临政发〔2023〕15号文件', '临政发[2023]15号']],
    refuses: ['根据2023年第15号台风'],
  },
];

const CITING = new Set(
  '落实 全面落实 执行 严格执行 对照 按照 根据 出台 制定 制订 修订 完善 贯彻 依据 印发 编制 起草 草拟 拟定 完善 发布 贯彻落实 贯彻执行 研究制定 研究出台 制定出台 出台实施 宣传 解读 宣讲 兑现 用好 列入 纳入 推出'.split(
    ' ',
  ),
);
/** What is not said of a policy itself: somebody's, several, or one for each. */
const NO_NAME =
  /^(?:[省市县区](?:委|政府)|[我全][省市县区旗州]|中央|国务院|上级|国家和|各|每|本|该|其|一批|系列|一系列|多项|更多|[\d一二三四五六七八九十]+[项个])|[了着并等]|相关|有关|配套|具体|详细|切实|可行|针对性|个性化|下一步|应急|年度|内部/;
/** Words that any such document is about. */
const PLAIN =
  /(?:关于|进一步|加快|推动|促进|支持|鼓励|加强|高质量|工作|项目|资金|专项|管理|实施|奖补|奖励|考核|评价|方案|制度|活动|业务|产业|企业|建设|发展|培育|提升|总体|整体|全面|重点|任务|全年|全市|培训|帮扶|三年|五年|行动|的)/g;
/** 编制|完成|南岭规划. */
const COMPLETING = new Set(['完成', '形成', '出台', '印发', '发布']);
const JOINS = new Set(['separator', 'join']);
const LEAST_SUBJECT = 2;
/** Longer than any name; bounds the work on a phrase. */
const WINDOW = 64;

/**
 * Policies cited without 《》: 制定孵化器高质量发展办法, 落实科技创新20条, 根据临政发〔2023〕15号.
 * `goesOn`: the phrase before is one, so that the next of its list is cited by the same verb.
 */
export function policiesUnmarked(
  { before, start }: Phrase,
  text: string,
  goesOn: boolean,
): readonly Candidate[] {
  if (goesOn && before.length === 1 && JOINS.has(before[0]!.kind)) return citedAt(text, start);
  // 编制甲规划、建设乙示范基地三年行动方案: a name that opens with a verb, among those that one verb governs.
  if (goesOn && before.length > 1 && before.length <= 3 && JOINS.has(before[0]!.kind)) {
    const from = before[1]!.start;
    if (before[0]!.end === from && before[1]!.word?.text === '建设')
      return citedAt(text, from).filter(({ start: at }) => at === from);
  }
  let at = before.length - 1;
  let from = start;
  while (at >= 0 && before[at]!.end === from && before[at]!.kind !== 'stop') {
    if (COMPLETING.has(before[at]!.word?.text ?? '') && CITING.has(before[at - 1]?.word?.text ?? ''))
      return citedAt(text, start);
    if (CITING.has(before[at]!.word?.text ?? '')) return citedAt(text, from);
    from = before[at]!.start;
    at -= 1;
  }
  return NO_CANDIDATES;
}

function citedAt(text: string, from: number): readonly Candidate[] {
  const window = text.slice(from, from + WINDOW);
  for (const { id, pattern } of UNMARKED_POLICIES) {
    const groups = pattern.exec(window)?.groups;
    const name = groups?.['name'];
    if (groups === undefined || name === undefined || NO_NAME.test(name)) continue;
    const subject = groups['subject'];
    if (id === 'policy-by-head') {
      if (subject!.includes('的') && !subject!.startsWith('关于')) continue;
      if (subject!.replace(PLAIN, '').length < LEAST_SUBJECT) continue;
    }
    const start = from + window.indexOf(name);
    return [{ start, end: start + name.length, type: 'Policy', rule: id, weight: 7 }];
  }
  return NO_CANDIDATES;
}
