interface PlanChoice {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
}

/** Two plans whose titles differ in the year alone, the later one of the next year in which there is one. */
export interface YearPair<Plan extends PlanChoice> {
  readonly from: Plan;
  readonly to: Plan;
}

/** Pairs that are worth comparing, latest first: 县科技局2024年工作计划 and 县科技局2025年工作计划. */
export function yearPairs<Plan extends PlanChoice>(plans: readonly Plan[], most: number): YearPair<Plan>[] {
  const lines = new Map<string, (Plan & { readonly year: number })[]>();
  for (const plan of plans) {
    if (!hasYear(plan) || !plan.title.includes(String(plan.year))) continue;
    const key = plan.title.replaceAll(String(plan.year), '');
    lines.set(key, [...(lines.get(key) ?? []), plan]);
  }
  const pairs = [...lines.values()].flatMap((line) => {
    const ordered = line.sort((a, b) => a.year - b.year);
    return ordered.flatMap((from, index) => {
      const to = ordered.slice(index + 1).find(({ year }) => year > from.year);
      return to ? [{ from, to }] : [];
    });
  });
  return pairs.sort((a, b) => b.to.year - a.to.year).slice(0, most);
}

const hasYear = <Plan extends PlanChoice>(plan: Plan): plan is Plan & { readonly year: number } =>
  plan.year !== null;
