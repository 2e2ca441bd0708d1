const YEAR = /(?<!\d)(20\d{2})(?=\s*年|[-—–~～至]|\s?上半年|\s?下半年|度)/g;
const RANGE = /20\d{2}\s*年?\s*[-—–~～至]+\s*20\d{2}/g;

/** The years that a passage names (2024年, 2024年度), without those of ranges (2023-2025年). */
export function yearsIn(passage: string): number[] {
  return [...passage.replace(RANGE, '').matchAll(YEAR)].map((match) => Number(match[1]));
}

/**
 * The year of a plan: the last that its title names (2023年总结和2024年打算 is a plan for 2024), else the first
 * that its text names; null where neither does.
 */
export function yearOf(title: string, opening: string): number | null {
  const named = yearsIn(title);
  if (named.length > 0) return Math.max(...named);
  return yearsIn(opening)[0] ?? null;
}
