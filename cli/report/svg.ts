import type { Drawing } from './drawing.ts';
import { escape } from './escape.ts';

const FONTS = 'Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, PingFang SC, sans-serif';

/** A drawing as SVG, with `caption` for those who do not see it. */
export function toSvg({ width, height, strokes, words }: Drawing, caption: string): string {
  const lines = strokes.map(({ from: [x1, y1], to: [x2, y2], dash, width: thick }) => {
    const middle = (x1 + x2) / 2;
    const style = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
    return `<path d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}" stroke-width="${thick}"${style}/>`;
  });
  const names = words.map(
    ({ text, at: [x, y], anchor, colour, size, bold }) =>
      `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}" font-size="${size}"${bold ? ' font-weight="bold"' : ''}>${escape(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(caption)}" font-family="${FONTS}"><rect width="${width}" height="${height}" fill="#fff"/><g fill="none" stroke="#6b757f">${lines.join('')}</g>${names.join('')}</svg>`;
}
