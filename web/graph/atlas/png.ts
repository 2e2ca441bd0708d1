import type { Mode } from '../../theme/tokens.ts';
import { NO_MARKS } from '../renderer.ts';
import type { Scene, SceneEdge } from '../scene.ts';
import { windowOn } from '../window.ts';
import { boundsOf } from './hit.ts';
import type { Sprite } from './label-sprites.ts';
import { nameWhatFits } from './name.ts';
import { drawOverlay } from './overlay.ts';
import { densityOf, paint } from './paint.ts';
import type { Inks, Sheet } from './sheet.ts';

/** A sheet of this many pixels holds some hundred names. */
const SIDE = 4_000;
const MOST_SIDE = 8_000;

interface Picture {
  readonly scene: Scene;
  readonly edges: readonly SceneEdge[];
  readonly sheet: Sheet;
  readonly inks: Inks;
  readonly mode: Mode;
  readonly sprites: (text: string, bold: boolean) => Sprite | null;
}

/** The whole drawing as an image, with as many names as it has room for. */
export async function pngOf({ sprites, ...picture }: Picture): Promise<Blob> {
  const box = boundsOf(picture.sheet);
  const [wide, high] = [Math.max(box.x2 - box.x1, 1), Math.max(box.y2 - box.y1, 1)];
  const reach = Math.min(MOST_SIDE, SIDE) / Math.max(wide, high);
  const extent = { width: Math.ceil(wide * reach) + 128, height: Math.ceil(high * reach) + 128 };
  const window = windowOn(box, extent.width, extent.height);
  const canvas = document.createElement('canvas');
  canvas.width = extent.width;
  canvas.height = extent.height;
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('This browser draws no canvas.');
  brush.fillStyle = picture.inks.ground;
  brush.fillRect(0, 0, extent.width, extent.height);
  const square = {
    zoom: window.zoom,
    left: -window.pan.x,
    top: -window.pan.y,
    side: Math.max(extent.width, extent.height),
    density: densityOf(picture.sheet, box),
  };
  paint(brush, picture.sheet, picture.inks, square);
  const named = nameWhatFits(picture.scene, picture.sheet, window, extent, new Set());
  drawOverlay(brush, {
    ...picture,
    window,
    extent,
    marks: NO_MARKS,
    standing: null,
    named,
    hovered: null,
    spriteOf: sprites,
  });
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('The image is too large for this browser.')),
    ),
  );
}
