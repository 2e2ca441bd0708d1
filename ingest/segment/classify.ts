import { boilerplateRule, opensContents } from './boilerplate.ts';
import { linesOf, type Line } from './lines.ts';
import { looksLikeRow } from './cells.ts';
import { readMark } from './marks.ts';
import { stackedTable, type StackedTable } from './stacked-tables.ts';
import { isBureau, titleStrength, titleText, type TitleStrength } from './titles.ts';

/** A line and what it is, before lines are joined to paragraphs. */
export interface ClassifiedLine extends Line {
  readonly kind: 'text' | 'row' | 'boilerplate' | 'title';
  readonly strength?: TitleStrength;
  /** For boilerplate: the rule that says so. */
  readonly rule?: string;
  /** For the header of a table whose columns only blanks part. */
  readonly isSpaced?: boolean;
  /** For the first cell of a table that stands one cell to a line, without bars. */
  readonly isStacked?: boolean;
}

export interface Classified {
  readonly lines: readonly ClassifiedLine[];
  /** Titles that the table of contents lists. */
  readonly contents: ReadonlySet<string>;
}

/** Says of each line what it is. The table of contents is boilerplate; its titles are kept aside. */
export function classify(text: string): Classified {
  const contents = new Set<string>();
  let inContents = false;
  const lines = linesOf(text).map((line): ClassifiedLine => {
    const content = text.slice(line.start, Math.min(line.end, line.start + 240));
    if (opensContents(content)) {
      inContents = true;
      return { ...line, kind: 'boilerplate', rule: 'contents-heading' };
    }
    if (inContents) {
      const entry = contentsEntry(content);
      if (entry !== null && !(contents.has(entry.title) && !entry.isNumbered)) {
        contents.add(entry.title);
        return { ...line, kind: 'boilerplate', rule: 'contents' };
      }
      inContents = false;
    }
    return classifyLine(text, line, content);
  });
  return { lines: withTables(text, joinTitles(text, lines)), contents };
}

/** A title in two lines, the bureau above its plan, is one title. */
function joinTitles(text: string, lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const joined: ClassifiedLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isPart = line.kind === 'title' && !BUREAU_FIRST.test(text.slice(line.start, line.end));
    if (isPart && above?.kind === 'text' && isBureau(text.slice(above.start, above.end))) {
      joined[joined.length - 1] = {
        ...line,
        start: above.start,
        afterGap: above.afterGap,
        strength: 'strong',
      };
    } else {
      joined.push(line);
    }
  }
  return joined;
}

const BUREAU_FIRST = /局|厅|科委|委员会/;

const SPACED_HEADER = /^序\s?号(?:[ \u3000]+[^\s，。；：]{2,12}){2,8}$/;
const SPACED_ROW = /^\d{1,3}[ \u3000]+\S/;

/**
 * Finds the rows that their own line does not show: the cells before and after a bar on a line of its own, and
 * the lines below a header whose columns only blanks part, up to an empty line or a new step of the ladder.
 */
function withTables(text: string, lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const isBar = (line: ClassifiedLine | undefined) => line?.kind === 'row' && line.end - line.start === 1;
  let inSpaced = false;
  let stacked: StackedTable | null = null;
  return lines.map((line, at) => {
    const content = text.slice(line.start, Math.min(line.end, line.start + 120));
    stacked ??= stackedTable(text, lines, at);
    if (stacked && line.kind !== 'boilerplate') {
      const isFirst = stacked.isOpening();
      if (stacked.takes(content, line.end - line.start))
        return isFirst ? { ...line, kind: 'row', isStacked: true } : { ...line, kind: 'row' };
      stacked = null;
    }
    if (line.kind === 'text' && SPACED_HEADER.test(content) && lines[at + 1]) {
      inSpaced = SPACED_ROW.test(text.slice(lines[at + 1]!.start, lines[at + 1]!.start + 8));
      return inSpaced ? { ...line, kind: 'row', isSpaced: true } : line;
    }
    if (inSpaced) {
      const isRowStart = SPACED_ROW.test(content);
      inSpaced =
        line.kind === 'text' &&
        (isRowStart || (!line.afterGap && readMark(text, line.start, line.end) === null));
      if (inSpaced) return { ...line, kind: 'row' };
    }
    if (line.kind !== 'title' && (isBar(lines[at - 1]) || isBar(lines[at + 1])))
      return { ...line, kind: 'row' };
    return line;
  });
}

function classifyLine(text: string, line: Line, content: string): ClassifiedLine {
  const isBar = line.end - line.start === 1 && '|｜│'.includes(content);
  if (isBar) return { ...line, kind: 'row' };
  const rule = boilerplateRule(content);
  if (rule !== null && line.end - line.start <= content.length) return { ...line, kind: 'boilerplate', rule };
  const strength = line.end - line.start <= content.length ? titleStrength(content) : null;
  if (strength) return { ...line, kind: 'title', strength };
  return { ...line, kind: looksLikeRow(text, line) ? 'row' : 'text' };
}

const ENTRY_NUMBER =
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[(（][一二三四五六七八九十\d]{1,3}[)）])\s*[、.．:：\s]\s*/;
const ENTRY_PAGE = /\s*(?:[.．…·\s]{2,}|\t)[(（-]?\d{1,4}[-)）]?$/;

/** A page number that a copy has glued to its title: …工作要点12. */
const GLUED_PAGE = /([\u4e00-\u9fff)）])\d{1,3}$/;

/** What a line of a table of contents lists; null where the line is none. */
function contentsEntry(line: string): { title: string; isNumbered: boolean } | null {
  const hasPage = ENTRY_PAGE.test(line);
  if (/^\d{1,2}[.、．]?$/.test(line)) return { title: line, isNumbered: true };
  const bare = line.replace(ENTRY_PAGE, '').replace(GLUED_PAGE, '$1');
  const title = titleText(bare.replace(ENTRY_NUMBER, ''));
  if (!hasPage && titleStrength(title) === null) return null;
  return { title, isNumbered: hasPage || ENTRY_NUMBER.test(bare) };
}
