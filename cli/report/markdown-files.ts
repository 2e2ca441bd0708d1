import { basename, extname } from 'node:path';
import type { Block } from '#analysis/report/block';
import { drawingOf } from './drawing.ts';
import { toMarkdown } from './markdown.ts';
import { toSvg } from './svg.ts';

/**
 * A report in Markdown with its picture: as an SVG file beside `output`, which editors and converters show where many
 * refuse an image inside the text; inside the text where there is no file to stand beside.
 */
export function markdownFiles(blocks: readonly Block[], lang: 'zh' | 'en', output: string | undefined) {
  const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  const [picture] = pictures;
  const svg = picture && toSvg(drawingOf(picture, lang), picture.caption);
  if (output === undefined || svg === undefined) {
    const inside = `data:image/svg+xml;base64,${Buffer.from(svg ?? '').toString('base64')}`;
    return [{ path: output, content: toMarkdown(blocks, () => inside) }];
  }
  const beside = `${output.slice(0, output.length - extname(output).length)}-graph.svg`;
  return [
    { path: beside, content: svg },
    { path: output, content: toMarkdown(blocks, () => basename(beside)) },
  ];
}
