import { wrapped } from '../export/picture.ts';

/** Pixels of the picture for each of the page. */
const SCALE = 2;
const MARGIN = 16;
const LINE = 18;
const HEAD = 34;

/** The drawing with a title above and notes below, broken into lines, in the colours of the page. Throws where the browser cannot draw it. */
export async function heatMapPng(svg: SVGSVGElement, title: string, notes: readonly string[]): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const picture = new Image(width, height);
  const source = svg.cloneNode(true);
  if (!(source instanceof SVGSVGElement)) throw new Error('The drawing is no SVG.');
  source.setAttribute('width', String(width));
  source.setAttribute('height', String(height));
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(source))}`;
  await picture.decode();

  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * MARGIN) * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gives no canvas to draw on.');
  const style = getComputedStyle(document.body);
  const noteFont = `12px ${style.fontFamily}`;
  pen.font = noteFont;
  const lines = notes.flatMap((note) => wrapped(note, width, (text) => pen.measureText(text).width));
  canvas.height = (HEAD + height + lines.length * LINE + 3 * MARGIN) * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = style.backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = style.color;
  pen.textBaseline = 'top';
  pen.font = `600 17px ${style.getPropertyValue('--serif')}`;
  pen.fillText(title, MARGIN, MARGIN);
  pen.drawImage(picture, MARGIN, MARGIN + HEAD, width, height);
  pen.font = noteFont;
  lines.forEach((line, index) => {
    pen.fillText(line, MARGIN, 2 * MARGIN + HEAD + height + index * LINE, width);
  });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture is too large for the browser.');
  return blob;
}
