/** How plans say by when or how often. In order: what says more stands first. */
export interface PeriodRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly reads: readonly string[];
  readonly refuses: readonly string[];
}

const YEAR = '20\\d{2}年';
const MONTH = '\\d{1,2}月(?:份)?';

export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    id: 'each',
    pattern:
      /每(?:两|三|半|[1-6])?(?:个)?(?:年|季度|季|月|周|旬)(?!度?[均人])|(?<![上下])半年(?=\s?[\d一两])/,
    reads: ['每季度1场', '每半年至少一次', '每两个月召开1次', '半年1次'],
    refuses: ['每万人口', '每家企业'],
  },
  {
    id: 'by-date',
    pattern: new RegExp(
      `(?:到|至|截至|力争到|在)?(?:${YEAR})(?:${MONTH})?(?:\\d{1,2}日)?(?:年?[底末]|[上下]半年|[一二三四]季度[末前]?)?(?:之前|以前|前)?`,
    ),
    reads: ['到2026年底', '2024年', '2025年10月底', '2024年上半年'],
    refuses: ['年内', '2024家'],
  },
  {
    id: 'months',
    pattern: /\d{1,2}\s?[-—–~～至]\s?\d{1,2}月(?:份)?/,
    reads: ['1-11月', '3-12月'],
    refuses: ['1-2个'],
  },
  {
    id: 'month-end',
    pattern:
      /(?:到|至|于)?(?:\d{1,2}月(?:份)?(?:\d{1,2}日|底|末|初|中旬|上旬|下旬)?|年[底末])(?:之前|以前|前)?/,
    reads: ['6月底前', '12月底', '年底前'],
    refuses: ['3个月'],
  },
  {
    id: 'part-of-year',
    pattern: /(?:[上下]半年|[一二三四]季度[末前]?|第[一二三四]季度)(?:之?前)?/,
    reads: ['上半年', '三季度前'],
    refuses: ['每半年'],
  },
  {
    id: 'whole-year',
    pattern: /全年(?!龄)度?|年内|年度内|今年|本年度?|明年/,
    reads: ['全年', '年内', '明年'],
    refuses: ['全年龄段', '去年'],
  },
];

/** The first period that a passage names, as it says it; null where it names none. */
export function periodIn(passage: string): string | null {
  for (const { pattern } of PERIOD_RULES) {
    const found = pattern.exec(passage)?.[0];
    if (found !== undefined) return found.replace(/^(?:在|力争|于)/, '');
  }
  return null;
}
