import type { Bilingual } from '#ontology/vocabulary';
import { COLOURS, FONTS, type Mode } from '../theme/tokens.ts';
import { sourceText } from './citation-text.ts';
import type { CitedView } from './cited.ts';

const SIZE = 22;
const LINE = 34;
const EDGE = 36;
/** Sentences under a picture; more would make it a document, which print and SVG are for. */
const MOST = 24;

const WORDS = {
  zh: { sources: '原句与出处', more: (count: number) => `另有 ${count} 条，见 SVG、CSV 或打印版` },
  en: { sources: 'Sentences and sources', more: (count: number) => `${count} more: see SVG, CSV or print` },
} as const;

/** A picture of the drawing with the sentences behind it below. Throws where the browser gives no canvas. */
export async function withSources(
  picture: Blob,
  { edges }: CitedView,
  lang: keyof Bilingual,
  mode: Mode,
): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas.');
  const font = `${SIZE}px ${FONTS.serif}`;
  context.font = font;
  const width = Math.max(bitmap.width, 1400);
  const all = edges.flatMap(({ citations: [first] }) =>
    first ? [`“${first.text.replace(/\s+/g, ' ')}” —— ${sourceText(first, lang)}`] : [],
  );
  const sentences = [...new Set(all)];
  const measure = (text: string) => context.measureText(text).width;
  const lines = [
    `${WORDS[lang].sources} · Innograph`,
    ...sentences
      .slice(0, MOST)
      .flatMap((text, index) => wrapped(`${index + 1}  ${text}`, width - 2 * EDGE, measure)),
    ...(sentences.length > MOST ? [WORDS[lang].more(sentences.length - MOST)] : []),
  ];
  canvas.width = width;
  canvas.height = bitmap.height + lines.length * LINE + 2 * EDGE;
  context.fillStyle = COLOURS.ground[mode];
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, (width - bitmap.width) / 2, 0);
  context.fillStyle = COLOURS.hairline[mode];
  context.fillRect(EDGE, bitmap.height, width - 2 * EDGE, 2);
  context.fillStyle = COLOURS.inkSoft[mode];
  // Setting the size has put the font back.
  context.font = font;
  lines.forEach((line, index) => context.fillText(line, EDGE, bitmap.height + EDGE + SIZE + index * LINE));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser; export SVG instead.'));
    }),
  );
}

/** Lines no wider than `most`; Chinese may break anywhere. */
export function wrapped(text: string, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && measure(line + character) > most) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}
