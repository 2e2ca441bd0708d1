import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Drawing } from './drawing.ts';

/** Pixels of the image for each of the drawing: about 250 to the inch on a page of A4. */
const SCALE = 2.5;

/** Families that have Chinese characters, sans serif first. Skia takes no other font for what one lacks. */
const CHINESE = [
  /Noto Sans (?:CJK|SC)|Source Han Sans|思源黑体/,
  /YaHei|微软雅黑|PingFang|Hiragino Sans GB|Heiti|SimHei|黑体|WenQuanYi|Droid Sans Fallback/i,
  /Noto Serif (?:CJK|SC)|Source Han Serif|SimSun|宋体|Song|Ming|Kai|AR PL/i,
] as const;

/** A font of this machine that can write Chinese; null where there is none. */
export function chineseFont(families = GlobalFonts.families.map(({ family }) => family)): string | null {
  for (const pattern of CHINESE) {
    const found = families.find((family) => pattern.test(family));
    if (found !== undefined) return found;
  }
  return null;
}

/** A drawing as PNG, its names in `font`. */
export function toPng({ width, height, strokes, words }: Drawing, font: string): Promise<Uint8Array> {
  const canvas = createCanvas(Math.round(width * SCALE), Math.round(height * SCALE));
  const paper = canvas.getContext('2d');
  paper.scale(SCALE, SCALE);
  // Fonts for all of East Asia write some characters in each country's way.
  paper.lang = 'zh-CN';
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, width, height);
  paper.strokeStyle = '#6b757f';
  for (const { from, to, dash, width: thick } of strokes) {
    const middle = (from[0] + to[0]) / 2;
    paper.lineWidth = thick;
    paper.setLineDash([...dash]);
    paper.beginPath();
    paper.moveTo(...from);
    paper.bezierCurveTo(middle, from[1], middle, to[1], ...to);
    paper.stroke();
  }
  for (const { text, at, anchor, colour, size, bold } of words) {
    paper.font = `${bold ? 'bold ' : ''}${size}px "${font}"`;
    paper.textAlign = anchor === 'middle' ? 'center' : anchor;
    paper.fillStyle = colour;
    paper.fillText(text, ...at);
  }
  return canvas.encode('png');
}
