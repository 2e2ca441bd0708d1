import type { OPS as Operators } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Matrix, Rule } from './geometry.ts';

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A filled box this thin, in points, is a line. */
const THIN = 2.5;

/** Shorter lines underline, strike through or decorate. */
const SHORTEST = 8;

/** Bounds the work on drawings with very many strokes, which are maps and charts and no tables. */
const MAX_RULES = 5_000;

/** Kinds of steps in a path, as the library numbers them. */
const STEP_LENGTH: readonly number[] = [2, 2, 6, 4, 0];

/** The straight horizontal and vertical lines that a page draws, as strokes or as thin boxes. */
export function rulesOf(list: OperatorList, ops: typeof Operators, view: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let now = view;
  for (const [index, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    if (operator === ops.save) saved.push(now);
    else if (operator === ops.restore) now = saved.pop() ?? view;
    else if (operator === ops.transform && isMatrix(args)) now = multiply(now, args);
    else if (operator === ops.paintFormXObjectBegin) {
      saved.push(now);
      const matrix = Array.isArray(args) ? (args[0] as unknown) : null;
      if (isMatrix(matrix)) now = multiply(now, matrix);
    } else if (operator === ops.paintFormXObjectEnd) now = saved.pop() ?? view;
    else if (operator === ops.constructPath) addPath(rules, args, ops, now);
    if (rules.length > MAX_RULES) return [];
  }
  return rules;
}

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && (value as ArrayLike<unknown>).length === 6;

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

function addPath(rules: Rule[], args: unknown, ops: typeof Operators, matrix: Matrix): void {
  if (!Array.isArray(args)) return;
  const [paint, data] = args as [unknown, unknown];
  const path: unknown = Array.isArray(data) ? data[0] : null;
  if (!(path instanceof Float32Array)) return;
  const isStroked =
    paint === ops.stroke ||
    paint === ops.closeStroke ||
    paint === ops.fillStroke ||
    paint === ops.closeFillStroke;
  const isPainted = isStroked || paint === ops.fill || paint === ops.eoFill;
  if (!isPainted) return;
  for (const outline of outlinesOf(path, matrix)) {
    if (isStroked) outline.slice(1).forEach((to, at) => add(rules, outline[at]!, to));
    else addBox(rules, outline);
  }
}

type Point = readonly [number, number];

function outlinesOf(path: Float32Array, m: Matrix): Point[][] {
  const outlines: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at]!;
    const length = STEP_LENGTH[step];
    if (length === undefined) return outlines;
    const outline = outlines.at(-1);
    if (step === 4 && outline?.[0]) outline.push(outline[0]);
    else if (length > 0) {
      const [x, y] = [path[at + length - 1]!, path[at + length]!];
      const point: Point = [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
      if (step === 0 || !outline) outlines.push([point]);
      else outline.push(point);
    }
    at += length + 1;
  }
  return outlines;
}

/** A thin filled box is a line along its longer side; a large one, a shaded cell, is no border. */
function addBox(rules: Rule[], outline: readonly Point[]): void {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THIN) add(rules, [left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  else if (right - left <= THIN) add(rules, [(left + right) / 2, top], [(left + right) / 2, bottom]);
}

function add(rules: Rule[], [x1, y1]: Point, [x2, y2]: Point): void {
  const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (dy < 0.5 && dx >= SHORTEST) {
    rules.push({ isHorizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  } else if (dx < 0.5 && dy >= SHORTEST) {
    rules.push({ isHorizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
}
