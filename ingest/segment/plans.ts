import type { Span, Trace } from '../model.ts';
import type { Classified, ClassifiedLine } from './classify.ts';
import { isCompilationTitle, titleText } from './titles.ts';

/** The lines of one plan, its title among them. */
export interface PlanLines extends Span {
  /** Null where no line is a title. */
  readonly title: ClassifiedLine | null;
  readonly lines: readonly ClassifiedLine[];
}

/**
 * Splits a document into its plans. A plan begins at a title that names a bureau or that the table of contents
 * lists; a title without a text of its own gives way to the next (a page's heading above the document's).
 * A document with one plan belongs to it from end to end; what stands before the first of several is dropped.
 */
export function splitPlans(text: string, { lines, contents }: Classified, trace?: Trace): PlanLines[] {
  const content = (line: Span) => text.slice(line.start, line.end);
  const starts: number[] = [];
  let hasBody = true;
  for (const [at, line] of lines.entries()) {
    if (opensPlan(line, contents, content)) {
      const isRunningHead =
        starts.length > 0 && titleText(content(lines[starts.at(-1)!]!)) === titleText(content(line));
      if (isRunningHead && hasBody) continue;
      if (!hasBody) starts.pop();
      starts.push(at);
      hasBody = false;
    } else if (line.kind === 'text' || line.kind === 'row') {
      hasBody = true;
    }
  }
  const opening = openingPlan(lines, starts[0]);
  if (opening !== null) starts.unshift(opening);
  if (starts.length < 2) return single(lines, starts[0]);
  report(text, lines.slice(0, starts[0]), trace);
  return starts.map((start, index) => plan(lines.slice(start, starts[index + 1]), lines[start]!));
}

/** Less text between two titles is a page's preface. */
const LEAST_PLAN = 300;

/**
 * Where a plan begins before the first that a bureau's title opens: at a document's first title, though it names
 * no bureau (我县科技示范年度总结和打算), if the text between them is that of a plan.
 */
function openingPlan(lines: readonly ClassifiedLine[], first: number | undefined): number | null {
  if (first === undefined) return null;
  const weak = lines.slice(0, first).findIndex(({ kind }) => kind === 'title');
  if (weak < 0) return null;
  const length = lines
    .slice(weak + 1, first)
    .reduce((sum, { kind, start, end }) => sum + (kind === 'text' ? end - start : 0), 0);
  return length >= LEAST_PLAN ? weak : null;
}

function opensPlan(
  line: ClassifiedLine,
  contents: ReadonlySet<string>,
  content: (line: Span) => string,
): boolean {
  if (line.kind !== 'title') return false;
  return line.strength === 'strong' || contents.has(titleText(content(line)));
}

/** A document without a bureau's title takes its first weaker one (2024年全市科技创新工作要点). */
function single(lines: readonly ClassifiedLine[], start: number | undefined): PlanLines[] {
  if (lines.length === 0) return [];
  const title = start === undefined ? lines.find(({ kind }) => kind === 'title') : lines[start];
  return [plan(lines, title ?? null)];
}

function plan(lines: readonly ClassifiedLine[], title: ClassifiedLine | null): PlanLines {
  return { start: lines[0]!.start, end: lines.at(-1)!.end, title, lines };
}

function report(text: string, preface: readonly Span[], trace?: Trace): void {
  for (const { start, end } of preface) {
    const line = text.slice(start, end);
    const why = isCompilationTitle(line)
      ? 'title of a compilation'
      : 'before the first plan of a compilation';
    trace?.({ step: 'segment', start, end, text: line, why });
  }
}
