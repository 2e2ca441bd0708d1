/**
 * Lines that a website or a printer puts around a plan, and that say nothing of the plan itself. Each is tried
 * on a whole trimmed line of at most `LONGEST` characters.
 */
export interface BoilerplateRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly reads: readonly string[];
  readonly refuses: readonly string[];
}

const LONGEST = 200;

export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    id: 'record-field',
    pattern:
      /^[|｜\s[【]*(?:索\s*引\s*号|信息索引|主题分类|主题词|组配分类|体裁分类|信息分类|服务对象|发布机构|发文单位|发文机关|发布单位|信息来源|公开方式|公开范围|公开时限|公开日期|发布日期|发布时间|发文日期|成文日期|生成日期|生效日期|废止日期|有效性|文\s*号|发文字号|名\s*称|关键词|内容概述|统一编号)[\s\]】]*[:：|｜\t]/,
    reads: [
      '索引号 : 000000001/2024-00001 文 号 : 无',
      '索引号 | 000000000000001/2025-00001 | ||',
      '发布机构: 石桥区科学技术局 主题分类: 科技、教育',
      '有效性: 有效 发文日期:',
      '[ 索引号 ] | 00000001/2021-00001 | [ 发文字号 ] | 石桥府发〔2021〕17号 |',
      '名       称: 2024年全市科技创新工作要点 发布日期: 2024年02月27日',
    ],
    refuses: ['发布机构要加强审核。', '名称统一规范。'],
  },
  {
    id: 'site-navigation',
    pattern: /^(?:您?\s*(?:的|现在)?当前?的?位置|您现在的位置|网站首页|首页\s*[>＞»])/,
    reads: ['当前位置: 网站首页 > 政府信息公开 > 区科技局', '首页 > 政务公开'],
    refuses: ['首页建设得到加强。'],
  },
  {
    id: 'page-counter',
    pattern:
      /^(?:浏览(?:次数|量)|点击(?:次数|数|量)|阅读(?:次数|量)?|访问(?:次数|量)|下载(?:次数)?|字\s*[体号]|字号|打\s*印|来\s*源|作\s*者|编\s*辑|责任编辑|审\s*核|信息员|分享到?|时\s*间|日\s*期)\s*[:：]/,
    reads: ['浏览次数：1024', '来源：区科技局 作者：张三', '字体：大 中 小', '责任编辑：李四'],
    refuses: ['下载量达到1万次', '阅读推广活动'],
  },
  {
    id: 'page-button',
    pattern:
      /^[[【(（〖]?\s*(?:打印(?:本页|此页)?|关闭(?:窗口|本页)?|下载|附件下载|返回(?:顶部|首页)?|分享|收藏|上一篇.{0,60}|下一篇.{0,60}|扫一扫.{0,30}|微信扫.{0,30}|版权所有.{0,80}|主办单位[:：].{0,80}|【?大\s*中\s*小】?|无障碍(?:阅读)?|全文(?:如下)?|点击下载.{0,40})\s*[\]】)）〗]?$/,
    reads: ['打印本页', '【关闭窗口】', '下载', '上一篇：2023年总结', '扫一扫在手机打开当前页'],
    refuses: ['下载专区建设任务', '打印机产业'],
  },
  {
    id: 'page-number',
    pattern:
      /^(?:[-—–―\s]*\d{1,4}\s*[-—–―]+|[-—–―]+\s*\d{1,4}|第\s*[\d一二三四五六七八九十]{1,4}\s*页(?:\s*[/，,、]?\s*共\s*[\d一二三四五六七八九十]{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/,
    reads: ['- 3 -', '— 12 —', '第1页共10页', '第 1 页 / 共 10 页', '第2页', '3/10'],
    refuses: ['第1页的任务', '3个', '12'],
  },
  {
    id: 'contents-heading',
    pattern: /^[【[]?\s*目\s*[录次錄]\s*[】\]]?$/,
    reads: ['目录', '目 录', '【目录】', '目次'],
    refuses: ['重点目录', '目录管理'],
  },
  {
    id: 'contents-entry',
    pattern: /^[^.．…·]{1,80}(?:[.．…·]{3,}|[·.]\s[·.]\s[·.])\s*[(（-]?\s*\d{1,4}\s*[-)）]?$/,
    reads: ['一、主要目标……………3', '(二)重点任务.........12'],
    refuses: ['增长1.5', '主要目标'],
  },
  {
    id: 'rule-line',
    pattern: /^[\s|｜:：+*=_\-—─━.·~～]+$/,
    reads: ['-----', '|---|---|', '======', '|'],
    refuses: ['——抓种业', '1'],
  },
];

/** The id of the rule that takes this line for boilerplate; null for a line of the plan. */
export function boilerplateRule(line: string): string | null {
  if (line.length > LONGEST) return null;
  for (const { id, pattern } of BOILERPLATE_RULES) if (pattern.test(line)) return id;
  return null;
}

/** A heading after which a table of contents follows. */
export function opensContents(line: string): boolean {
  return line.length <= 10 && boilerplateRule(line) === 'contents-heading';
}
