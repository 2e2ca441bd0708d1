import type { Block } from '#analysis/report/block';
import { drawingOf } from './drawing.ts';
import { escape } from './escape.ts';
import { toSvg } from './svg.ts';

const STYLE = `body{font:15px/1.7 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1c1f22}
h1{font-size:1.7rem}h2{font-size:1.25rem;margin-top:2rem}table{border-collapse:collapse;width:100%;font-size:.85rem;margin:.5rem 0 1.2rem}
th,td{border:1px solid #c9cdd2;padding:.25rem .5rem;text-align:left;vertical-align:top}th{background:#f0f2f4}.short{white-space:nowrap}figure{margin:1rem 0}svg{max-width:100%;height:auto}
figcaption,.where{color:#56606b;font-size:.85rem}a{color:#0b5cad;text-decoration:none}a:hover{text-decoration:underline}ol>li{margin:.4rem 0}ul{padding-left:1.2rem}:target{background:#fff3c4}
@media print{body{margin:0;font-size:11pt}tr,li,figure{break-inside:avoid}h2{break-after:avoid}a{color:inherit}}`;

/** Characters of a cell that is not broken into lines: 未提及, 2024. */
const SHORT = 5;

/** A report as a page of its own, without scripts or anything from elsewhere; citations lead to their sentences. */
export function toHtml(blocks: readonly Block[], lang: 'zh' | 'en'): string {
  const title = blocks.find(({ kind }) => kind === 'heading');
  const head = title?.kind === 'heading' ? title.text : '';
  const sentences = blocks.flatMap((block) => (block.kind === 'sentences' ? block.sentences : []));
  const known = new Set(sentences.map(({ number }) => String(number)));
  const cite = (text: string) =>
    escape(text).replace(/\[(\d+)\]/g, (mark, number: string) =>
      known.has(number) ? `<a href="#s${number}">${mark}</a>` : mark,
    );
  return `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(head)}</title><style>${STYLE}</style></head><body>\n${blocks.map((block) => blockHtml(block, cite, lang)).join('\n')}\n</body></html>\n`;
}

function blockHtml(block: Block, cite: (text: string) => string, lang: 'zh' | 'en'): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'points': {
      const items = (list: readonly string[]) =>
        list.length > 0 ? `<ul>${list.map((item) => `<li>${cite(item)}</li>`).join('')}</ul>` : '';
      return `<ol>${block.points.map(({ lead, items: list }) => `<li><strong>${escape(lead)}</strong>${items(list)}</li>`).join('')}</ol>`;
    }
    case 'table': {
      const row = (cells: readonly string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}${cell.length <= SHORT ? ' class="short"' : ''}>${cite(cell)}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${row(block.head, 'th')}</thead><tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
    case 'picture': {
      const { picture } = block;
      return `<figure>${toSvg(drawingOf(picture, lang), picture.caption)}<figcaption>${escape(picture.caption)}</figcaption></figure>`;
    }
    case 'sentences':
      return `<ol>${block.sentences.map(({ number, text, where }) => `<li id="s${number}" value="${number}">${escape(text)} <span class="where">—— ${escape(where)}</span></li>`).join('')}</ol>`;
  }
}
