import { isWideAtEnd, isWideAtStart } from '../characters.ts';
import type { Passage } from '../places.ts';
import { type Line, mode } from './geometry.ts';

/** What a page holds in the order of reading. */
export type Block = { readonly line: Line } | { readonly row: string; readonly page: number };

/** In heights of the font. */
const INDENT = 1.2;
const RAGGED = 2.2;
const WIDE_LEADING = 1.45;

/** Share of a text that makes the place where its lines begin an edge. */
const FAIR_SHARE = 0.1;

/** A step of a plan's ladder; after the end of a sentence it begins a paragraph. */
const MARK =
  /^(?:第[一二三四五六七八九十]{1,3}[章节篇部]|[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]\d{1,2}[)）]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,2}是|[①-⒛■●•◆])/;
const SENTENCE_END = /[。！？!?；;：:]["”’」』)）]*$/;

/** The edges between which text is set, and its usual distance of baselines in heights of the font. */
interface Setting {
  readonly edges: ReadonlyMap<string, { readonly left: number; readonly right: number }>;
  readonly leading: number;
}

/** Odd and even pages, and columns, are set between edges of their own. */
const frameOf = ({ page, column }: Line): string => `${page % 2} ${column}`;

interface Above {
  readonly line: Line;
  /** Whether it begins its paragraph. */
  readonly isFirst: boolean;
}

/** Joins lines that only the width of the page parted, also across pages; rows of tables stay lines. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const lines = blocks.flatMap((block) => ('line' in block ? [block.line] : []));
  const setting = settingOf(lines);
  const passages: Passage[] = [];
  let above: Above | null = null;
  let wasRow = false;
  for (const block of blocks) {
    if ('row' in block) {
      passages.push({ text: block.row, at: `${block.page}`, gap: wasRow ? '\n' : '\n\n' });
      above = null;
      wasRow = true;
      continue;
    }
    const { line } = block;
    const isJoined: boolean = above !== null && runsOn(above.line, above.isFirst, line, setting);
    if (isJoined && above) {
      const closesUp = isWideAtEnd(above.line.text) || isWideAtStart(line.text);
      const text = closesUp || /[-‐]$/.test(above.line.text) ? line.text : ` ${line.text}`;
      passages.push({ text, at: `${line.page}`, gap: '' });
    } else {
      passages.push({ text: line.text, at: `${line.page}`, gap: '\n\n' });
    }
    above = { line, isFirst: !isJoined };
    wasRow = false;
  }
  return passages;
}

function settingOf(lines: readonly Line[]): Setting {
  const frames = new Map<string, Line[]>();
  const steps: [number, number][] = [];
  for (const [index, line] of lines.entries()) {
    const frame = frames.get(frameOf(line));
    if (frame) frame.push(line);
    else frames.set(frameOf(line), [line]);
    const above = lines[index - 1];
    if (!above || above.page !== line.page || line.baseline <= above.baseline) continue;
    steps.push([Math.round(((line.baseline - above.baseline) / line.size) * 10) / 10, 1]);
  }
  const edges = [...frames].map(([key, own]) => {
    const left = outermost(own);
    const rights = own.map(({ right }) => right).sort((a, b) => a - b);
    return [key, { left, right: rights[Math.floor(rights.length * 0.95)] ?? 0 }] as const;
  });
  return { edges: new Map(edges), leading: mode(steps) ?? 1.5 };
}

/** The leftmost place where a fair part of the text begins: indented passages may be longer than the others. */
function outermost(lines: readonly Line[]): number {
  const weights = new Map<number, number>();
  let total = 0;
  for (const { left, text } of lines) {
    const place = Math.round(left);
    weights.set(place, (weights.get(place) ?? 0) + text.length);
    total += text.length;
  }
  const fair = [...weights].filter(([, weight]) => weight >= total * FAIR_SHARE).map(([place]) => place);
  return Math.min(...(fair.length > 0 ? fair : weights.keys()));
}

/** Whether a line goes on with the paragraph of the line above it. */
function runsOn(above: Line, isFirst: boolean, line: Line, { edges, leading }: Setting): boolean {
  const size = above.size;
  if (Math.abs(line.size - size) > size * 0.12) return false;
  const step = (line.baseline - above.baseline) / size;
  const isBelow = line.page === above.page && line.column === above.column;
  if (isBelow && step > leading * WIDE_LEADING) return false;
  const edge = edges.get(frameOf(above))!;
  if (edge.right - above.right > size * RAGGED + firstWordWidth(line)) return false;
  // Against the body's own edge, since pages may be set off to the left or right.
  const from = line.left - edges.get(frameOf(line))!.left;
  const aboveFrom = above.left - edge.left;
  const hasMark = MARK.test(line.text);
  if (from > aboveFrom + size * INDENT) return isFirst && MARK.test(above.text) && !hasMark;
  if (hasMark && SENTENCE_END.test(above.text)) return false;
  if (hasMark && from < aboveFrom - size * INDENT && !isFirst) return false;
  return true;
}

/** A Latin word or number is not divided; it moves to the next line and leaves its width open above. */
function firstWordWidth({ text, size }: Line): number {
  const word = /^[(（“"]?[!-~]+/.exec(text)?.[0] ?? '';
  return word.length * size * 0.6;
}
