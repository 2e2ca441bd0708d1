/**
 * The marks that open the steps of a plan's ladder (一、 → (一) → 1. → (1) → ①), its runs (一是 … 二是 …) and its
 * bullets. Sticky patterns: each is tried at the start of a paragraph alone.
 */
export interface MarkRule {
  readonly id: string;
  readonly level: number;
  readonly pattern: RegExp;
  readonly reads: readonly string[];
  readonly refuses: readonly string[];
}

const HAN = '[一二三四五六七八九十]{1,3}';

export const MARK_RULES: readonly MarkRule[] = [
  {
    id: 'chapter',
    level: 1,
    pattern: /第[一二三四五六七八九十]{1,3}(?:章|节|篇|部分)[\s、:：.]*/y,
    reads: ['第一部分 工作总结', '第二章 主要任务'],
    refuses: ['第一批项目', '第一季度完成'],
  },
  {
    id: 'han',
    level: 1,
    pattern: new RegExp(`${HAN}\\s?[、.．]\\s*`, 'y'),
    reads: ['一、主要目标', '十二、保障措施', '三.重点任务'],
    refuses: ['一是抓平台', '三张清单、四项机制'],
  },
  {
    id: 'han-bracket',
    level: 2,
    pattern: new RegExp(`[(（〔【]\\s?${HAN}\\s?[)）〕】]\\s*[、.．]?\\s*`, 'y'),
    reads: ['(一)夯实平台', '（十二）强化保障', '【三】做法'],
    refuses: ['(1)平台', '（以下简称'],
  },
  {
    id: 'digit',
    level: 3,
    pattern: /\d{1,2}\s?(?:、|[.．](?:(?!\d)|(?=20\d\d年)))\s*/y,
    reads: ['1.打造平台', '12、推进合作', '3、2023年打算', '1.2024年建成'],
    refuses: ['1.5亿元', '2024.5', '100家'],
  },
  {
    id: 'decimal',
    level: 4,
    pattern: /\d{1,2}[.．]\d{1,2}(?:[.．]\d{1,2})?[\s、]*(?=[\u4e00-\u9fff])(?![万亿个家项元倍件人吨亩米])/y,
    reads: ['1.1国家政策导向', '2.3.1 载体建设'],
    refuses: ['1.5亿元', '3.5万人次', '2.5%'],
  },
  {
    id: 'digit-bracket',
    level: 4,
    pattern: /(?:[(（]\s?\d{1,2}\s?[)）]|\d{1,2}[)）])\s*[、.．]?\s*/y,
    reads: ['(1)平台', '（12）人才', '2）企业'],
    refuses: ['(2024)12号', '（一）平台'],
  },
  {
    id: 'circled',
    level: 5,
    pattern: /[①-⒛]\s*[、.．]?\s*/y,
    reads: ['①平台', '⑴企业', '⒈人才'],
    refuses: ['1平台'],
  },
  {
    id: 'run',
    level: 4,
    pattern: new RegExp(`${HAN}[是要](?![否求素点务的])`, 'y'),
    reads: ['一是抓平台', '三要聚人才'],
    refuses: ['一要素', '是否'],
  },
  {
    id: 'ordinal',
    level: 4,
    pattern: /第[一二三四五六七八九十]{1,2}[,，、]\s*/y,
    reads: ['第一,抓平台', '第二，聚人才'],
    refuses: ['第一季度', '第一批'],
  },
  {
    id: 'bullet',
    level: 4,
    pattern: /(?:[■□◆◇●○▪▶►★☆※•]|[—–]{2}|[-*+](?=\s))\s*/y,
    reads: ['■实验室。', '——抓种业。', '- 平台', '● 人才'],
    refuses: ['—', '-12家'],
  },
  {
    id: 'markdown-chapter',
    level: 1,
    pattern: /#{1,2}\s+/y,
    reads: ['## 主要目标'],
    refuses: ['#1'],
  },
  {
    id: 'markdown-section',
    level: 2,
    pattern: /#{3,6}\s+/y,
    reads: ['### 平台'],
    refuses: ['###平台'],
  },
];

export interface Mark {
  readonly rule: string;
  readonly level: number;
  /** Where the text after the mark begins. */
  readonly end: number;
}

/** The mark at this place of the text, if one stands there. */
export function readMark(text: string, at: number, end: number): Mark | null {
  if (!canOpenMark(text.charCodeAt(at))) return null;
  for (const { id, level, pattern } of MARK_RULES) {
    pattern.lastIndex = at;
    if (pattern.test(text) && pattern.lastIndex <= end) {
      return { rule: id, level, end: pattern.lastIndex };
    }
  }
  return null;
}

/** Most paragraphs open with a word; this turns them away before any pattern is tried. */
function canOpenMark(code: number): boolean {
  if (code < 0x80) return code < 0x40 && code > 0x20;
  return !(code >= 0x4e00 && code <= 0x9fff) || '一二三四五六七八九十第'.includes(String.fromCharCode(code));
}
