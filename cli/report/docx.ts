import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block } from '#analysis/report/report';

const FONT = { ascii: 'Times New Roman', eastAsia: 'SimSun', hAnsi: 'Times New Roman' };

/** A report as a Word file; the picture becomes a table of its lines. */
export function toDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: 22 } } } },
    sections: [{ children: blocks.flatMap(blockParts) }],
  });
  return Packer.toBuffer(document);
}

const paragraph = (text: string) =>
  new Paragraph({ children: [new TextRun({ text })], spacing: { after: 120 } });

function blockParts(block: Block): (Paragraph | Table)[] {
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
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table':
      return block.rows.length > 0 ? [tableOf([block.head, ...block.rows]), paragraph('')] : [];
    case 'links':
      return block.links.length > 0 ? [paragraph(block.caption), tableOf(block.links), paragraph('')] : [];
  }
}

const tableOf = (rows: readonly (readonly string[])[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((text) => new TableCell({ children: [new Paragraph({ text })] })),
        }),
    ),
  });
