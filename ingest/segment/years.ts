const YEAR = /(?<!\d)(20\d{2})(?=\s*年|[-—–~～至]|\s?上半年|\s?下半年|度)/g;
const RANGE = /(20\d{2})\s*年?\s*[-—–~～至]+\s*20\d{2}\s*年?/g;
const COMPARED =
  /(?:[较比自从]|相比|相较于?)\s?20\d{2}年|在?20\d{2}年[底末]?的?基础上|以20\d{2}年[底末]?为|对20\d{2}年度?(?:以来|立项)/g;
const GOAL = /(?:到|至|力争)\s?20\d{2}/g;

const HAN_YEAR = /二[〇○零]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年/g;
const hanDigit = (digit: string) => Math.max(0, '一二三四五六七八九'.indexOf(digit) + 1);

/** The years that a passage names (2024年, 2024年度), without those of ranges (2023-2025年). */
export function yearsIn(passage: string): number[] {
  const han = passage.includes('二')
    ? [...passage.matchAll(HAN_YEAR)].map((match) => 2000 + 10 * hanDigit(match[1]!) + hanDigit(match[2]!))
    : [];
  if (!passage.includes('20')) return han;
  return [...passage.replace(RANGE, '').matchAll(YEAR)].map((match) => Number(match[1])).concat(han);
}

/** The same without the years that it aims at (到2027年) or compares with (较2023年, 在2022年的基础上). */
export function yearsSpokenOf(passage: string): number[] {
  if (!passage.includes('20')) return yearsIn(passage);
  return yearsIn(passage.replace(GOAL, '').replace(COMPARED, ''));
}

/**
 * The year of a plan: the last that its title names (2023年总结和2024年打算 is a plan for 2024), or the first of a
 * range of years; else the first that its text speaks of; null where neither does.
 */
export function yearOf(title: string, opening: string): number | null {
  const named = yearsIn(title);
  if (named.length > 0) return Math.max(...named);
  const range = [...title.matchAll(RANGE)].map((match) => Number(match[1]));
  return range[0] ?? yearsSpokenOf(opening)[0] ?? null;
}
