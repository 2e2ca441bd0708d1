import type { Picture, PictureNode } from '#analysis/report/picture';
import { ENTITY_TYPES, STATUSES, type LineStyle } from '#ontology';
import { widthOf } from '../table.ts';

/** A picture as lines and words at places, which SVG and PNG paint alike. Lengths are in pixels at 96 to the inch. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
  readonly words: readonly Words[];
}

export interface Stroke {
  /** Ends of a line that leaves and arrives level. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly dash: readonly number[];
  readonly width: number;
}

export interface Words {
  readonly text: string;
  readonly at: readonly [number, number];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: string;
  readonly size: number;
  readonly bold: boolean;
}

const WIDTH = 900;
const STEP = 25;
const TOP = 36;
const SIZE = 14;
/** Half-widths of a name before it is cut. */
const LONGEST = 30;
const GAP = 8;
/** Where each column's names stand: right-aligned, centred, left-aligned. */
const COLUMNS = [
  { x: 215, anchor: 'end' },
  { x: 450, anchor: 'middle' },
  { x: 685, anchor: 'start' },
] as const;
const GREY = '#8a949e';
const DASHES = {
  solid: [],
  thin: [],
  dashed: [6, 4],
  dotted: [2, 4],
  'dash-dot': [7, 3, 2, 3],
} as const satisfies Record<LineStyle, readonly number[]>;

/** Where everything of a picture stands. */
export function drawingOf({ columns, lines }: Picture, lang: 'zh' | 'en'): Drawing {
  const rows = Math.max(1, ...columns.map(({ nodes, more }) => nodes.length + (more > 0 ? 1 : 0)));
  const linked = Math.max(...columns.map(({ nodes }) => nodes.filter((node) => node.linked).length));
  const words: Words[] = [];
  const places = new Map<string, { readonly left: number; readonly right: number; readonly y: number }>();
  columns.forEach(({ label, nodes, more }, index) => {
    const { x, anchor } = COLUMNS[index]!;
    const plain = { anchor, colour: GREY, size: SIZE, bold: false };
    words.push({ ...plain, text: label, at: [x, 20], colour: '#1c1f22', bold: true });
    // A short column stands in the middle of what the others have lines to.
    const top = TOP + (Math.max(0, linked - nodes.length - (more > 0 ? 1 : 0)) * STEP) / 2;
    nodes.forEach((node, row) => {
      const y = top + (row + 0.5) * STEP;
      const text = cut(node.name);
      const wide = (widthOf(text) * SIZE) / 2;
      const left = x - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
      places.set(node.id, { left: left - GAP, right: left + wide + GAP, y });
      words.push({ ...plain, text, at: [x, y + 5], colour: colourOf(node) });
    });
    if (more > 0) {
      const text = lang === 'zh' ? `另有 ${more} 个` : `and ${more} more`;
      words.push({ ...plain, text, at: [x, top + (nodes.length + 0.5) * STEP + 5], size: 12 });
    }
  });
  const strokes = lines.flatMap(({ from, to, status }): Stroke[] => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end) return [];
    return [{ from: [start.right, start.y], to: [end.left, end.y], ...styleOf(STATUSES[status].line) }];
  });
  const height = TOP + rows * STEP + 44;
  const legend = legendOf(lines, height - 16, lang);
  return {
    width: WIDTH,
    height,
    strokes: [...strokes, ...legend.strokes],
    words: [...words, ...legend.words],
  };
}

const styleOf = (line: LineStyle) => ({ dash: DASHES[line], width: line === 'thin' ? 1 : 1.8 });

const colourOf = ({ linked, type }: PictureNode): string => (linked ? ENTITY_TYPES[type].colour.light : GREY);

function cut(name: string): string {
  if (widthOf(name) <= LONGEST) return name;
  let short = name;
  while (widthOf(short) > LONGEST - 2) short = Array.from(short).slice(0, -1).join('');
  return `${short}…`;
}

/** A sample line for each status that is drawn. */
function legendOf(lines: Picture['lines'], y: number, lang: 'zh' | 'en') {
  const used = (Object.keys(STATUSES) as (keyof typeof STATUSES)[]).filter((status) =>
    lines.some((line) => line.status === status),
  );
  const left = (WIDTH - used.length * 130) / 2;
  return {
    strokes: used.map((status, index): Stroke => {
      const x = left + index * 130;
      return { from: [x, y], to: [x + 40, y], ...styleOf(STATUSES[status].line) };
    }),
    words: used.map((status, index): Words => ({
      text: STATUSES[status].label[lang],
      at: [left + index * 130 + 48, y + 4],
      anchor: 'start',
      colour: '#1c1f22',
      size: 12,
      bold: false,
    })),
  };
}
