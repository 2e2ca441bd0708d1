import type { Block } from '#analysis/report/block';
import type { Picture } from '#analysis/report/picture';
import { renderTable } from '../table.ts';

/** A report as Markdown; `imageOf` tells the address of each picture. */
export const toMarkdown = (blocks: readonly Block[], imageOf: (picture: Picture) => string): string =>
  blocks.map((block) => blockText(block, imageOf)).join('\n');

const plain = (text: string): string => text.replace(/[\\`*_<>#]/g, (sign) => `\\${sign}`);

/** Text inside the brackets of an image. */
const alternative = (text: string): string => plain(text).replace(/[[\]]/g, (sign) => `\\${sign}`);

function blockText(block: Block, imageOf: (picture: Picture) => string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}\n`;
    case 'paragraph':
      return `${plain(block.text)}\n`;
    case 'points':
      return block.points
        .map(({ lead, items }, index) =>
          [
            `${index + 1}. **${plain(lead)}**\n`,
            // Under the text of the point, whatever the width of its number.
            ...items.map((item) => `    - ${plain(item)}\n`),
          ].join(''),
        )
        .join('');
    case 'table': {
      const columns = block.head.map((label, index) => ({
        label,
        cell: (row: readonly string[]) => plain(row[index] ?? ''),
      }));
      return renderTable('md', columns, block.rows);
    }
    case 'picture': {
      const { caption } = block.picture;
      return `![${alternative(caption)}](<${imageOf(block.picture)}>)\n\n${plain(caption)}\n`;
    }
    case 'sentences':
      return block.sentences
        .map(({ number, text, where }) => `- [${number}] ${plain(text)} —— ${plain(where)}\n`)
        .join('');
  }
}
