import type { Rule } from './geometry.ts';

/** Lines this close, in points, are drawn as one. */
const CLOSE = 3;

/** A table by its borders: where its columns and rows meet, and which of those borders are drawn. */
export interface Grid {
  /** Borders of columns from left to right, and of rows from top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether a line parts the cell from the one to its right, and from the one below. */
  readonly isOpenRight: (row: number, column: number) => boolean;
  readonly isOpenBelow: (row: number, column: number) => boolean;
}

/** The tables whose borders are drawn: lines that touch each other and make at least two cells. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return touching(rules).flatMap((group) => {
    const xs = distinct(group.filter((rule) => !rule.isHorizontal).map(({ at }) => at));
    const ys = distinct(group.filter((rule) => rule.isHorizontal).map(({ at }) => at));
    if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) return [];
    const isDrawn = (isHorizontal: boolean, at: number, along: number) =>
      group.some(
        (rule) =>
          rule.isHorizontal === isHorizontal &&
          Math.abs(rule.at - at) <= CLOSE &&
          rule.from < along &&
          along < rule.to,
      );
    const middle = (values: readonly number[], index: number) => (values[index]! + values[index + 1]!) / 2;
    return [
      {
        xs,
        ys,
        isOpenRight: (row, column) =>
          column + 2 < xs.length && !isDrawn(false, xs[column + 1]!, middle(ys, row)),
        isOpenBelow: (row, column) => row + 2 < ys.length && !isDrawn(true, ys[row + 1]!, middle(xs, column)),
      },
    ];
  });
}

/** Groups of lines in which each touches another; by joining sets. */
function touching(rules: readonly Rule[]): Rule[][] {
  const parent = rules.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const across = rules.flatMap((rule, index) => (rule.isHorizontal ? [] : [{ rule, index }]));
  for (const [index, rule] of rules.entries()) {
    if (!rule.isHorizontal) continue;
    for (const other of across) {
      if (crosses(rule, other.rule)) parent[root(index)] = root(other.index);
    }
  }
  const groups = new Map<number, Rule[]>();
  for (const [index, rule] of rules.entries()) {
    const group = groups.get(root(index));
    if (group) group.push(rule);
    else groups.set(root(index), [rule]);
  }
  return [...groups.values()].filter((group) => group.length >= 4);
}

const crosses = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - CLOSE &&
  down.at <= across.to + CLOSE &&
  across.at >= down.from - CLOSE &&
  across.at <= down.to + CLOSE;

/** Values in order, those close to each other once. */
function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (kept.length === 0 || value - kept.at(-1)! > CLOSE) kept.push(value);
  }
  return kept;
}
