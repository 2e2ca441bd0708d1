import type { Block } from '#analysis/report/report';
import { renderTable } from '../table.ts';

/** A report as Markdown; the picture becomes a list of its lines. */
export const toMarkdown = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');

const plain = (text: string): string => text.replace(/[\\`*_<>#]/g, (sign) => `\\${sign}`);

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}\n`;
    case 'paragraph':
      return `${plain(block.text)}\n`;
    case 'list':
      return `${block.items.map((item) => `- ${plain(item)}`).join('\n')}\n`;
    case 'table': {
      const columns = block.head.map((label, index) => ({
        label,
        cell: (row: readonly string[]) => plain(row[index] ?? ''),
      }));
      return renderTable('md', columns, block.rows);
    }
    case 'links':
      return `${block.links.map(([from, to]) => `- ${plain(from)} — ${plain(to)}`).join('\n')}\n\n${plain(block.caption)}\n`;
  }
}
