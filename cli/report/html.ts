import type { Block } from '#analysis/report/report';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `body{font:15px/1.7 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1c1f22}
h1{font-size:1.7rem}h2{font-size:1.25rem;margin-top:2rem}table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0 1.2rem}
th,td{border:1px solid #c9cdd2;padding:.25rem .5rem;text-align:left;vertical-align:top}th{background:#f0f2f4}figure{margin:1rem 0}svg{max-width:100%}
@media print{body{margin:0}tr{break-inside:avoid}}`;

/** A report as a page of its own, without scripts or anything from elsewhere. */
export function toHtml(blocks: readonly Block[], lang: 'zh' | 'en'): string {
  const title = blocks.find(({ kind }) => kind === 'heading');
  const head = title?.kind === 'heading' ? title.text : '';
  return `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${escape(head)}</title><style>${STYLE}</style></head><body>\n${blocks.map(blockHtml).join('\n')}\n</body></html>\n`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const row = (cells: readonly string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${row(block.head, 'th')}</thead><tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
    case 'links':
      return block.links.length > 0
        ? `<figure>${linksSvg(block.links)}<figcaption>${escape(block.caption)}</figcaption></figure>`
        : '';
  }
}

const STEP = 26;
const WIDTH = 760;

/** Two columns of names with lines between them. */
function linksSvg(links: readonly (readonly [string, string])[]): string {
  const left = [...new Set(links.map(([from]) => from))];
  const right = [...new Set(links.map(([, to]) => to))];
  const height = Math.max(left.length, right.length) * STEP + STEP;
  const y = (index: number) => (index + 1) * STEP;
  const lines = links.map(
    ([from, to]) =>
      `<line x1="250" y1="${y(left.indexOf(from))}" x2="470" y2="${y(right.indexOf(to))}" stroke="#8a949e"/>`,
  );
  const names = (list: readonly string[], x: number, anchor: string, colour: string) =>
    list.map(
      (name, index) =>
        `<text x="${x}" y="${y(index) + 5}" text-anchor="${anchor}" fill="${colour}" font-size="14">${escape(name)}</text>`,
    );
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img">${[...lines, ...names(left, 242, 'end', '#1c7d45'), ...names(right, 478, 'start', '#0f6ab4')].join('')}</svg>`;
}
