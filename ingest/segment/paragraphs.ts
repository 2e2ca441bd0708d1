import type { Span } from '../model.ts';
import type { ClassifiedLine } from './classify.ts';
import { trim } from './lines.ts';
import { readMark } from './marks.ts';

/** What follows may be the rest of the sentence: no end of sentence, clause or bracket stands last. */
const OPEN_END = /[^。！？!?；;：:)）】」』”"》…—]$/;
const RUNS_ON = /[，,、（(《“「]$/;
const CONTINUES = /^[，,、。；;）)》”」：:！？]/;
const CLAUSE_SIGN = /[，,。；;、：:]/;

/** 附件：…, 附：…, 表1 …: what follows stands on its own. */
export const APPENDIX =
  /^(?:附(?:件|表|录)?\s*[\d一二三四五六七八九十]*\s*[:：、.]|(?:附\s*)?表\s*[\d一二三四五六七八九十]{1,2}[\s:：、.])/;

const NOTICE = /的(?:通知|函|意见|批复)$/;

/** A heading or signature stands alone up to this length; a longer line without a stop was cut by its page. */
const SHORT_LINE = 24;

/** Lengths of a line's ends that the joining rules look at; the rest of a long line does not matter. */
const WINDOW = 120;

/**
 * Joins lines that a page's width or a faulty conversion cut, so that no name is broken; the span of a paragraph
 * then holds the line end. Titles, rows and boilerplate stay apart.
 */
export function joinWrapped(text: string, lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const paragraphs: ClassifiedLine[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last?.kind === 'text' && line.kind === 'text' && isWrapped(text, last, line)) {
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
    } else {
      paragraphs.push(line);
    }
  }
  return paragraphs;
}

function isWrapped(text: string, above: Span, below: ClassifiedLine): boolean {
  const ending = text.slice(Math.max(above.start, above.end - WINDOW), above.end);
  const beginning = text.slice(below.start, Math.min(below.end, below.start + 12));
  if (CONTINUES.test(beginning)) return true;
  if (readMark(text, below.start, below.end) !== null) return false;
  if (RUNS_ON.test(ending)) return true;
  if (below.afterGap || !OPEN_END.test(ending) || NOTICE.test(ending)) return false;
  if (isHeading(text, above)) return false;
  return above.end - above.start > SHORT_LINE || CLAUSE_SIGN.test(ending);
}

/** A step of the ladder or an appendix that is a heading alone: its mark, a few words, no full stop. */
function isHeading(text: string, { start, end }: Span): boolean {
  if (end - start > 40) return false;
  const line = text.slice(start, end);
  if (APPENDIX.test(line)) return !/[。；;]/.test(line);
  return readMark(text, start, end) !== null && !/[。；;：:]/.test(line);
}

const HAN = '[一二三四五六七八九十]{1,3}';

/** A step of the ladder that a flattened copy has left inside a paragraph: …第2。 一、工作总结 （一）平台。… */
const INLINE_STEP = new RegExp(
  `(?<=[。！？；;]\\s?)(?=${HAN}、(?![一二三四五六七八九十]))|(?<=[。！？；;\\s])(?=[(（]${HAN}[)）](?![(（、和及至项条款]))`,
  'g',
);
const MAY_HOLD_STEPS = new RegExp(`[。！？；;\\s](?:[(（]${HAN}[)）]|${HAN}、)`);

/** Cuts a paragraph at the ladder steps inside it. */
export function splitAtSteps(text: string, { start, end }: Span): Span[] {
  const paragraph = text.slice(start, end);
  if (!MAY_HOLD_STEPS.test(paragraph)) return [{ start, end }];
  const cuts = [...paragraph.matchAll(INLINE_STEP)]
    .map(({ index }) => start + index)
    .filter((at) => at > start);
  return [start, ...cuts].map((from, at) => trim(text, from, cuts[at] ?? end));
}
