import { COLOURS, FONTS, type Mode } from '../../theme/tokens.ts';
import { NODE_LABEL, widthOf } from '../label-room.ts';

/** A label as an image: drawn once, then copied in every frame. */
export interface Sprite {
  readonly image: OffscreenCanvas;
  /** In pixels of the page. */
  readonly width: number;
  readonly height: number;
}

const MOST_KEPT = 600;
const RIM = 3;

/** Breaks a name where a line is full, as Cytoscape.js does it: anywhere. */
export function linesOf(text: string): string[] {
  const lines: string[] = [''];
  for (const character of text) {
    const line = (lines.at(-1) ?? '') + character;
    if (widthOf(line, NODE_LABEL.size) > NODE_LABEL.width && line.length > 1) lines.push(character);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** Makes labels, and keeps the most lately used. */
export function createSprites(mode: Mode, scale: number): (text: string, bold: boolean) => Sprite | null {
  const kept = new Map<string, Sprite>();
  return (text, bold) => {
    const key = `${bold ? 'b' : ''}${text}`;
    const sprite = kept.get(key) ?? make(linesOf(text), bold, mode, scale);
    if (!sprite) return null;
    kept.delete(key);
    kept.set(key, sprite);
    const oldest = kept.keys().next();
    if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
    return sprite;
  };
}

function make(lines: readonly string[], bold: boolean, mode: Mode, scale: number): Sprite | null {
  const lineHeight = NODE_LABEL.size * NODE_LABEL.lineHeight;
  const width = Math.ceil(Math.max(...lines.map((line) => widthOf(line, NODE_LABEL.size))) * 1.12) + 2 * RIM;
  const height = Math.ceil(lines.length * lineHeight) + 2 * RIM;
  const image = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const brush = image.getContext('2d');
  if (!brush) return null;
  brush.scale(scale, scale);
  brush.font = `${bold ? 600 : 400} ${NODE_LABEL.size}px ${FONTS.sans}`;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  brush.lineWidth = 2 * 2.5;
  brush.strokeStyle = COLOURS.ground[mode];
  brush.fillStyle = COLOURS.ink[mode];
  const middle = (index: number) => RIM + (index + 0.5) * lineHeight;
  lines.forEach((line, index) => brush.strokeText(line, width / 2, middle(index)));
  lines.forEach((line, index) => brush.fillText(line, width / 2, middle(index)));
  return { image, width, height };
}
