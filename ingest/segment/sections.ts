import type { Section, Span } from '../model.ts';
import type { ClassifiedLine } from './classify.ts';
import { readHeading } from './headings.ts';
import { readMark, runItems } from './marks.ts';
import { joinWrapped } from './paragraphs.ts';
import type { PlanLines } from './plans.ts';
import { SectionBuilder, type PlanFrame } from './section-builder.ts';
import { sentencesOf } from './sentences.ts';
import { readTable } from './tables.ts';
import { tenseOfHeading } from './tense.ts';
import { titleText } from './titles.ts';

/** Bullets, goals and runs stand on this step of the ladder where no deeper one is open. */
const ITEM_LEVEL = 4;

/** 附件：…, 附：…, 表1 …: what follows stands on its own. */
const APPENDIX =
  /^(?:附(?:件|表|录)?\s*[\d一二三四五六七八九十]*\s*[:：、.]|(?:附\s*)?表\s*[\d一二三四五六七八九十]{1,2}[\s:：、.])/;

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
    else if (paragraph.kind === 'text') addParagraph(text, builder, paragraph);
    else {
      const after = tableEnd(paragraphs, at);
      addTable(text, builder, paragraphs.slice(at, after));
      at = after - 1;
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

function addParagraph(text: string, builder: SectionBuilder, paragraph: Span): void {
  const mark = readMark(text, paragraph.start, paragraph.end);
  const items = runItems(text, paragraph.start, paragraph.end);
  const isRun = items[0]?.start === paragraph.start;
  if (isRun) return addRun(text, builder, items, paragraph.end);
  const leadEnd = items[0]?.start ?? paragraph.end;
  if (mark) addStep(text, builder, { start: paragraph.start, end: leadEnd }, mark.end, mark.level);
  else addUnmarked(text, builder, { start: paragraph.start, end: leadEnd });
  addRun(text, builder, items, paragraph.end);
}

function addRun(
  text: string,
  builder: SectionBuilder,
  items: readonly { start: number; body: number }[],
  end: number,
): void {
  const level = Math.max(ITEM_LEVEL, builder.level + (builder.level >= ITEM_LEVEL ? 1 : 0));
  for (const [at, item] of items.entries()) {
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
  const goal = /^(?:总体|主要|预期|工作|发展|年度|具体)(?:目标|指标)(?:任务)?\s*[:：]\s*/.exec(line);
  if (goal) {
    builder.open(start, Math.min(ITEM_LEVEL, builder.level + 1), goal[0].replace(/\s*[:：]\s*$/, ''));
    builder.add({ start, end: start + goal[0].trimEnd().length }, 'heading');
    return addProse(text, builder, start + goal[0].length, end);
  }
  const isShort = end - start <= 40 && !/[。；;，,、！？]/.test(line);
  if (isShort && (APPENDIX.test(line) || tenseOfHeading(line) !== null)) {
    builder.open(start, 1, line);
    return builder.add({ start, end }, 'heading');
  }
  if (APPENDIX.test(line)) builder.open(start, 1, line.slice(0, 40).split(/[。；]/)[0]!);
  addProse(text, builder, start, end);
}

function addProse(text: string, builder: SectionBuilder, start: number, end: number): void {
  for (const sentence of sentencesOf(text, start, end)) builder.add(sentence, 'prose');
}

/** A table goes on over its rows; in one laid out a cell to a line, over the text between two bars. */
function tableEnd(paragraphs: readonly ClassifiedLine[], at: number): number {
  let end = at + 1;
  for (let next = end; next < paragraphs.length && next - end < 2; next += 1) {
    if (paragraphs[next]!.kind === 'row') end = next + 1;
    else if (paragraphs[next]!.kind !== 'text') break;
  }
  return end;
}

function addTable(text: string, builder: SectionBuilder, lines: readonly Span[]): void {
  for (const { start, end, cells, isHeader } of readTable(text, lines)) {
    if (isHeader) builder.add({ start, end }, 'boilerplate');
    else builder.add({ start, end }, 'row', cells);
  }
}
