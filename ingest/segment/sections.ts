import type { Section, Span } from '../model.ts';
import type { ClassifiedLine } from './classify.ts';
import { readHeading } from './headings.ts';
import { readMark } from './marks.ts';
import { runItems } from './runs.ts';
import { APPENDIX, joinWrapped, splitAtSteps } from './paragraphs.ts';
import type { PlanLines } from './plans.ts';
import { SectionBuilder, type PlanFrame } from './section-builder.ts';
import { sentencesOf } from './sentences.ts';
import { readTable } from './tables.ts';
import { tenseOfHeading } from './heading-tense.ts';
import { titleText } from './titles.ts';

/** A paragraph of goals stands on the step of the items that follow it. */
const ITEM_LEVEL = 4;

/** The sections of one plan, in the order of the text; each holds its own sentences, not those of its steps. */
export function sectionsOf(
  text: string,
  { title, lines, start, end }: PlanLines,
  frame: PlanFrame,
): Section[] {
  const builder = new SectionBuilder(text, start, frame);
  const paragraphs = joinWrapped(text, lines);
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]!;
    if (paragraph.kind === 'boilerplate') builder.add(paragraph, 'boilerplate');
    else if (paragraph.kind === 'title') addTitle(text, builder, paragraph, title);
    else if (paragraph.kind === 'text') {
      for (const part of splitAtSteps(text, paragraph)) addParagraph(text, builder, part);
    } else {
      const table = paragraphs.slice(at, tableEnd(paragraphs, at));
      addTable(
        text,
        builder,
        table.filter(({ kind }) => kind === 'row'),
      );
      at += table.length - 1;
    }
  }
  return builder.finish(end);
}

/** A second line like a title is a heading (2025年工作思路), or, if it is the same, the head of a printed page. */
function addTitle(
  text: string,
  builder: SectionBuilder,
  line: ClassifiedLine,
  title: ClassifiedLine | null,
): void {
  const content = text.slice(line.start, line.end);
  if (line === title) {
    builder.add(line, 'heading');
  } else if (title && titleText(content) === titleText(text.slice(title.start, title.end))) {
    builder.add(line, 'boilerplate');
  } else {
    builder.open(line.start, 1, titleText(content));
    builder.add(line, 'heading');
  }
}

function addParagraph(text: string, builder: SectionBuilder, { start, end }: Span): void {
  const items = runItems(text, start, end);
  const leadEnd = items[0]?.start ?? end;
  if (start < leadEnd) {
    const mark = readMark(text, start, leadEnd);
    if (mark) addStep(text, builder, { start, end: leadEnd }, mark.end, mark.level);
    else addUnmarked(text, builder, { start, end: leadEnd });
  }
  const deepest = builder.level;
  for (const [at, item] of items.entries()) {
    // A run inside a step stands below it, even where both are counted the same way.
    const level = start < leadEnd && deepest > 0 ? Math.max(item.level, deepest + 1) : item.level;
    addStep(text, builder, { start: item.start, end: items[at + 1]?.start ?? end }, item.body, level);
  }
}

function addStep(text: string, builder: SectionBuilder, span: Span, body: number, level: number): void {
  const heading = readHeading(text, body, span.end);
  builder.open(span.start, level, heading.text, heading.end > body);
  if (heading.end > body) builder.add({ start: body, end: heading.end }, 'heading');
  addProse(text, builder, heading.end, span.end);
}

/** A paragraph without a mark may still open with 主要目标： or be a heading alone. */
function addUnmarked(text: string, builder: SectionBuilder, { start, end }: Span): void {
  if (start >= end) return;
  const line = text.slice(start, Math.min(end, start + 80));
  const goal = /^[\u4e00-\u9fff]{0,6}(?:目标|指标|预期)(?:任务)?\s*[:：]\s*/.exec(line);
  const banner = /^【([^【】]{2,30})】/.exec(line);
  if (banner) {
    builder.open(start, 1, banner[1]!);
    builder.add({ start, end: start + banner[0].length }, 'heading');
    addProse(text, builder, start + banner[0].length, end);
    return;
  }
  if (goal) {
    builder.open(start, ITEM_LEVEL, goal[0].replace(/\s*[:：]\s*$/, ''));
    builder.add({ start, end: start + goal[0].trimEnd().length }, 'heading');
    addProse(text, builder, start + goal[0].length, end);
    return;
  }
  const isShort = end - start <= 40 && !/[。；;，,、！？]/.test(line);
  if (isShort && (APPENDIX.test(line) || tenseOfHeading(line) !== null)) {
    builder.open(start, 1, line);
    builder.add({ start, end }, 'heading');
    return;
  }
  if (APPENDIX.test(line)) builder.open(start, 1, line.slice(0, 40).split(/[。；]/)[0]!);
  addProse(text, builder, start, end);
}

function addProse(text: string, builder: SectionBuilder, start: number, end: number): void {
  for (const sentence of sentencesOf(text, start, end)) builder.add(sentence, 'prose');
}

/** A table goes on over the lines that part its rows (|---|---|) and over the foot of a page. */
function tableEnd(paragraphs: readonly ClassifiedLine[], start: number): number {
  let end = start + 1;
  for (let at = end; at < paragraphs.length && at - end <= 2; at += 1) {
    if (paragraphs[at]!.kind === 'row') end = at + 1;
    else if (paragraphs[at]!.kind !== 'boilerplate') break;
  }
  return end;
}

function addTable(text: string, builder: SectionBuilder, lines: readonly ClassifiedLine[]): void {
  for (const { start, end, cells, isHeader, tense } of readTable(text, lines)) {
    if (isHeader) builder.add({ start, end }, 'boilerplate');
    else builder.addRow({ start, end }, cells, tense);
  }
}
