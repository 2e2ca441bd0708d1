import { COLOURS, type Mode } from '../../theme/tokens.ts';
import type { Marks } from '../renderer.ts';
import type { Scene, SceneEdge } from '../scene.ts';
import type { Extent, Window } from '../window.ts';
import type { Sprite } from './label-sprites.ts';
import { middleOf, type Named } from './name.ts';
import { outline, paint } from './paint.ts';
import type { Inks, Sheet } from './sheet.ts';
import { type Standing, subsheet } from './subsheet.ts';

export interface OverlayState {
  readonly scene: Scene;
  readonly edges: readonly SceneEdge[];
  readonly sheet: Sheet;
  readonly inks: Inks;
  readonly mode: Mode;
  readonly window: Window;
  readonly extent: Extent;
  readonly marks: Marks;
  readonly standing: Standing | null;
  readonly named: readonly Named[];
  readonly hovered: number | null;
  readonly spriteOf: (text: string, bold: boolean) => Sprite | null;
}

/** Draws what lies above the tiles: what stands out, rings around chosen nodes, names. */
export function drawOverlay(brush: CanvasRenderingContext2D, state: OverlayState): void {
  const { sheet, window, marks, scene, mode } = state;
  const { zoom, pan } = window;
  if (state.standing) drawStanding(brush, state, state.standing);
  const ring = (node: number, colour: string, width: number, gap: number) => {
    const size = Math.max(4, (sheet.size[node] ?? 0) * zoom) + 2 * gap;
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.beginPath();
    outline(
      brush,
      sheet.shape[node] ?? 0,
      (sheet.x[node] ?? 0) * zoom + pan.x,
      (sheet.y[node] ?? 0) * zoom + pan.y,
      size,
    );
    brush.stroke();
  };
  scene.nodes.forEach(({ id }, node) => {
    if (marks.chosen.has(id)) ring(node, COLOURS.azurite[mode], 2, 3);
    if (marks.selection?.id === id) ring(node, COLOURS.cinnabar[mode], 2.5, 3);
    if (marks.pinned.has(id)) ring(node, COLOURS.inkSoft[mode], 1, 1.5);
  });
  if (state.hovered !== null) ring(state.hovered, COLOURS.azurite[mode], 2, 2);
  for (const { node, side } of state.named) drawName(brush, state, node, side);
  const { hovered } = state;
  if (hovered !== null && !state.named.some(({ node }) => node === hovered))
    drawName(brush, state, hovered, 'below');
}

function drawStanding(
  brush: CanvasRenderingContext2D,
  state: OverlayState,
  { nodes, edges }: Standing,
): void {
  const { sheet, inks, window, extent, mode, marks } = state;
  const { zoom, pan } = window;
  const square = { zoom, left: -pan.x, top: -pan.y, side: Math.max(extent.width, extent.height), density: 1 };
  const strong = marks.way !== null || marks.selection?.kind === 'edge';
  const colour = strong ? COLOURS.cinnabar[mode] : COLOURS.inkFaint[mode];
  paint(brush, subsheet(sheet, nodes, edges), { ...inks, edge: colour }, square, { certain: true });
}

function drawName(
  brush: CanvasRenderingContext2D,
  state: OverlayState,
  node: number,
  side: Named['side'],
): void {
  const { scene, sheet, window, marks, hovered } = state;
  const item = scene.nodes[node];
  if (!item) return;
  const sprite = state.spriteOf(node === hovered ? item.name : item.label, marks.selection?.id === item.id);
  if (!sprite) return;
  const { zoom, pan } = window;
  const middle = middleOf(
    side,
    (sheet.x[node] ?? 0) * zoom + pan.x,
    (sheet.y[node] ?? 0) * zoom + pan.y,
    Math.max(1, ((sheet.size[node] ?? 0) / 2) * zoom),
    sprite.width - 6,
    sprite.height - 6,
  );
  brush.drawImage(
    sprite.image,
    Math.round(middle.x - sprite.width / 2),
    Math.round(middle.y - sprite.height / 2),
    sprite.width,
    sprite.height,
  );
}
