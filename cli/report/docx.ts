import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  LevelFormat,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block } from '#analysis/report/block';
import type { Picture } from '#analysis/report/picture';
import { widthOf } from '../table.ts';
import { drawingOf } from './drawing.ts';
import { chineseFont, toPng } from './png.ts';

const FONT = { ascii: 'Times New Roman', eastAsia: 'SimSun', hAnsi: 'Times New Roman' };
/** In twentieths of a point, as Word counts: A4, margins of 2 cm. */
const A4 = { width: 11906, height: 16838 };
const EDGE = 1134;
const INSIDE = A4.width - 2 * EDGE;
/** Width of a picture, in pixels at 96 to the inch: what the margins leave. */
const PICTURE_WIDTH = Math.floor(INSIDE / 15);
const STYLES = {
  default: {
    document: { run: { font: FONT, size: 21 } },
    title: { run: { font: FONT, size: 40, bold: true }, paragraph: { spacing: { after: 200 } } },
    heading1: {
      run: { font: FONT, size: 28, bold: true, color: '1C1F22' },
      paragraph: { keepNext: true, spacing: { before: 280, after: 120 } },
    },
  },
};

type Part = Paragraph | Table;

/**
 * A report as a Word file. On a machine without a Chinese font `font` is null, and the picture becomes a table of its
 * lines.
 */
export async function toDocx(
  blocks: readonly Block[],
  lang: 'zh' | 'en',
  font: string | null = chineseFont(),
): Promise<Uint8Array> {
  const parts: Part[] = [];
  for (const block of blocks) {
    if (block.kind === 'picture') parts.push(...(await pictureParts(block.picture, lang, font)));
    else parts.push(...blockParts(block));
  }
  const document = new Document({
    styles: STYLES,
    numbering: { config: [{ reference: 'points', levels: [POINT, ITEM] }] },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE } } },
        footers: { default: pageNumber() },
        children: parts,
      },
    ],
  });
  return Packer.toBuffer(document);
}

const POINT = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 420, hanging: 420 } } },
};
const ITEM = {
  level: 1,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 720, hanging: 300 } } },
};

const pageNumber = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });

const run = (options: IRunOptions) => new TextRun(options);

const paragraph = (text: string) =>
  new Paragraph({ children: [new TextRun({ text })], spacing: { after: 120 } });

function blockParts(block: Exclude<Block, { readonly kind: 'picture' }>): Part[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 1 ? HeadingLevel.TITLE : HeadingLevel.HEADING_1,
        }),
      ];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'points':
      return block.points.flatMap(({ lead, items }) => [
        new Paragraph({
          children: [run({ text: lead, bold: true })],
          numbering: { reference: 'points', level: 0 },
          keepNext: items.length > 0,
          spacing: { before: 120 },
        }),
        ...items.map((text) => new Paragraph({ text, numbering: { reference: 'points', level: 1 } })),
      ]);
    case 'table':
      return block.rows.length > 0 ? [tableOf(block.rows, block.head), paragraph('')] : [];
    case 'sentences':
      return block.sentences.map(
        ({ number, text, where }) =>
          new Paragraph({
            children: [
              new TextRun({ text: `[${number}] ${text} `, size: 18 }),
              new TextRun({ text: `—— ${where}`, size: 18, color: '56606B' }),
            ],
            spacing: { after: 60 },
          }),
      );
  }
}

async function pictureParts(picture: Picture, lang: 'zh' | 'en', font: string | null): Promise<Part[]> {
  if (font === null) {
    const names = new Map(
      picture.columns.flatMap(({ nodes }) => nodes.map(({ id, name }) => [id, name] as const)),
    );
    const rows = picture.lines.map(({ from, to }) => [names.get(from) ?? '', names.get(to) ?? '']);
    return rows.length > 0 ? [paragraph(picture.caption), tableOf(rows), paragraph('')] : [];
  }
  const drawing = drawingOf(picture, lang);
  const height = Math.round((drawing.height * PICTURE_WIDTH) / drawing.width);
  const image = new ImageRun({
    type: 'png',
    data: await toPng(drawing, font),
    transformation: { width: PICTURE_WIDTH, height },
    altText: { name: 'picture', title: picture.caption, description: picture.caption },
  });
  return [new Paragraph({ children: [image], keepNext: true }), paragraph(picture.caption)];
}

/** A table whose head is repeated on every page; without a head, rows alone. */
function tableOf(rows: readonly (readonly string[])[], head?: readonly string[]): Table {
  const cell = (text: string, bold: boolean) =>
    new TableCell({
      children: [new Paragraph({ children: [run({ text, bold, size: 18 })] })],
      ...(bold ? { shading: { fill: 'F0F2F4' } } : {}),
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      // Readers take the mark for set wherever it stands, whatever it says.
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map((text) => cell(text, isHead)),
    });
  return new Table({
    width: { size: INSIDE, type: WidthType.DXA },
    columnWidths: widthsOf(head ? [head, ...rows] : rows, head !== undefined),
    layout: TableLayoutType.FIXED,
    margins: { left: SIDE, right: SIDE },
    rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
}

/** Width of a letter at the size of tables, and what a cell keeps free at its sides. */
const LETTER = 95;
const SIDE = 60;
const PADDING = 2 * SIDE + 30;
/** Letters of a word, or of Chinese, that a column holds at least before it breaks them. */
const UNBROKEN = 13;

/** Columns as wide as they need to be for their longest words; what is left goes by what their cells ask for. */
function widthsOf(rows: readonly (readonly string[])[], head: boolean): number[] {
  const columns = (rows[0] ?? []).map((_, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    // The head is bold, which is a tenth wider.
    const wide = cells.flatMap((cell, row) =>
      cell.split(/[\s/]/).map((word) => widthOf(word) * (head && row === 0 ? 1.1 : 1)),
    );
    const least = Math.min(UNBROKEN, Math.max(...wide)) * LETTER + PADDING;
    return { least, full: Math.max(...cells.map(widthOf)) * LETTER + PADDING };
  });
  const free = INSIDE - columns.reduce((sum, { least }) => sum + least, 0);
  const asked = columns.reduce((sum, { least, full }) => sum + full - least, 0);
  const share = asked === 0 ? 0 : Math.min(1, free / asked);
  return columns.map(({ least, full }) => Math.floor(least + (full - least) * share));
}
