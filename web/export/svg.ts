import { xml } from '#common/xml';
import { type Bilingual, ENTITY_TYPES, STATUSES } from '#ontology/vocabulary';
import { type Box, edgeLabelSize, type Label, labelsWithRoom, nodeLabelSize } from '../graph/label-room.ts';
import type { Scene, SceneEdge, SceneNode } from '../graph/scene.ts';
import { BUNDLE, cornersOf, LINES } from '../graph/shapes.ts';
import { COLOURS, COMMUNITIES, FONTS, hueOf, type Mode } from '../theme/tokens.ts';
import { citationText } from './citation-text.ts';
import type { CitedEdge, CitedView } from './cited.ts';
import type { Places } from './graphml.ts';

interface SvgOptions {
  readonly lang: keyof Bilingual;
  readonly mode: Mode;
}

const MARGIN = 60;
/** How far a second relation between the same two bends away from the first. */
const BEND = 34;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The drawing as SVG; pointing at an edge tells the sentences that say so. `places` are those of the drawing. */
export function toSvg(scene: Scene, cited: CitedView, places: Places, { lang, mode }: SvgOptions): string {
  const nodes = scene.nodes.flatMap((node) => {
    const at = places.get(node.id);
    return at ? [{ node, at }] : [];
  });
  const nodeById = new Map(nodes.map((each) => [each.node.id, each]));
  const citedById = new Map(cited.edges.map((edge) => [edge.id, edge]));
  const notes = new Map(cited.nodes.map(({ id, note }) => [id, note]));
  const met = new Map<string, number>();
  const lines = scene.edges.flatMap((edge) => {
    const [source, target] = [nodeById.get(edge.source), nodeById.get(edge.target)];
    if (!source || !target) return [];
    const pair = [edge.source, edge.target].sort().join();
    const before = met.get(pair) ?? 0;
    met.set(pair, before + 1);
    const bend = before === 0 ? 0 : (edge.source < edge.target ? 1 : -1) * BEND;
    return [{ edge, ...curve(source, target, bend) }];
  });
  const bodies = nodes.map(({ node, at }) => ({ id: node.id, box: around(at, node.size, node.size) }));
  const sides = labelsWithRoom(
    [
      ...nodes.map(({ node, at }) => nodeLabel(node, at)),
      ...lines.filter(({ edge }) => !edge.dense).map(({ edge, middle }) => edgeLabel(edge, middle)),
    ],
    bodies,
  );
  const frame = frameOf(bodies.map(({ box }) => box));
  const ink = (name: keyof typeof COLOURS) => COLOURS[name][mode];
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}" viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}" font-family="${xml(FONTS.sans)}" font-size="12">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0 0.8 L8 4 L0 7.2 Z" fill="${ink('edge')}"/></marker></defs>
<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="${ink('ground')}"/>
<g fill="none" stroke="${ink('edge')}">
${lines.map(({ edge, path }) => drawnEdge(edge, path, citedById, lang)).join('\n')}
</g>
<g stroke="${ink('ground')}" stroke-width="1.5">
${nodes.map(({ node, at }) => drawnNode(node, at, notes.get(node.id), { lang, mode })).join('\n')}
</g>
<g fill="${ink('inkSoft')}" font-size="11" text-anchor="middle" stroke="${ink('ground')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">
${lines
  .filter(({ edge }) => sides.has(edge.id))
  .map(({ edge, middle }) => text(edge.label, middle.x, middle.y + 4))
  .join('\n')}
</g>
<g fill="${ink('ink')}" text-anchor="middle" stroke="${ink('ground')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">
${nodes
  .filter(({ node }) => sides.has(node.id))
  .map(({ node, at }) => text(node.label, at.x, at.y + node.size / 2 + 14))
  .join('\n')}
</g>
</svg>
`;
}

const round = (value: number) => Number(value.toFixed(1));
const text = (label: string, x: number, y: number) =>
  `<text x="${round(x)}" y="${round(y)}">${xml(label)}</text>`;
const around = ({ x, y }: Point, width: number, height: number): Box => ({
  x1: x - width / 2,
  y1: y - height / 2,
  x2: x + width / 2,
  y2: y + height / 2,
});

function nodeLabel({ id, label, size, weight }: SceneNode, { x, y }: Point): Label {
  // Set in one line, unlike on the canvas: a page has the room.
  const { height } = nodeLabelSize('名');
  const middle = { x, y: y + size / 2 + 4 + height / 2 };
  const box = around(middle, edgeLabelSize(label).width * 1.1, height);
  return { id, owner: id, rank: 1 + weight, overBodies: true, places: [{ side: 'below', box }] };
}

function edgeLabel({ id, label }: SceneEdge, middle: Point): Label {
  const { width, height } = edgeLabelSize(label);
  return {
    ...{ id, owner: id, rank: 0, overBodies: false },
    places: [{ side: 'below', box: around(middle, width, height) }],
  };
}

function frameOf(boxes: readonly Box[]) {
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (boxes.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const x = Math.floor(least(boxes.map(({ x1 }) => x1)) - MARGIN);
  const y = Math.floor(least(boxes.map(({ y1 }) => y1)) - MARGIN);
  return {
    ...{ x, y },
    width: Math.ceil(most(boxes.map(({ x2 }) => x2)) + MARGIN - x),
    height: Math.ceil(most(boxes.map(({ y2 }) => y2)) + MARGIN - y),
  };
}

interface Placed {
  readonly node: SceneNode;
  readonly at: Point;
}

/** From the rim of one body to that of the other. */
function curve(source: Placed, target: Placed, bend: number): { path: string; middle: Point } {
  const dx = target.at.x - source.at.x;
  const dy = target.at.y - source.at.y;
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const from = { x: source.at.x + (ux * source.node.size) / 2, y: source.at.y + (uy * source.node.size) / 2 };
  const rim = target.node.size / 2 + 2;
  const to = { x: target.at.x - ux * rim, y: target.at.y - uy * rim };
  const control = { x: (from.x + to.x) / 2 - uy * bend * 2, y: (from.y + to.y) / 2 + ux * bend * 2 };
  const middle = { x: (from.x + to.x) / 2 - uy * bend, y: (from.y + to.y) / 2 + ux * bend };
  const start = `M${round(from.x)} ${round(from.y)}`;
  const end = `${round(to.x)} ${round(to.y)}`;
  return {
    path: bend === 0 ? `${start} L${end}` : `${start} Q${round(control.x)} ${round(control.y)} ${end}`,
    middle,
  };
}

function drawnEdge(
  { status, symmetric, members }: SceneEdge,
  path: string,
  cited: ReadonlyMap<string, CitedEdge>,
  lang: keyof Bilingual,
): string {
  const { width, dashes } = status === null ? BUNDLE : LINES[STATUSES[status].line];
  const sentences = members.flatMap(
    (id) => cited.get(id)?.citations.map((citation) => citationText(citation, lang)) ?? [],
  );
  const dash = dashes === null ? '' : ` stroke-dasharray="${dashes.join(' ')}"`;
  const cap = dashes?.some((length) => length < 1) ? ' stroke-linecap="round"' : '';
  return `<path d="${path}" stroke-width="${width}"${dash}${cap} marker-end="url(#arrow)"${symmetric ? ' marker-start="url(#arrow)"' : ''}><title>${xml(sentences.join('\n'))}</title></path>`;
}

function drawnNode(
  { id, name, type, community, size }: SceneNode,
  { x, y }: Point,
  note: string | undefined,
  { lang, mode }: SvgOptions,
): string {
  const { shape, colour, label } = ENTITY_TYPES[type];
  const fill = community === null ? colour[mode] : (COMMUNITIES[hueOf(community)]?.[mode] ?? colour[mode]);
  const title = [`${name} (${label[lang]})`, ...(note === undefined ? [] : [note])].join('\n');
  const corners = cornersOf(shape);
  const [left, top] = [x - size / 2, y - size / 2];
  const body =
    corners === 'ellipse'
      ? `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size / 2)}" fill="${fill}">`
      : corners === 'round-rectangle'
        ? `<rect x="${round(left)}" y="${round(top)}" width="${size}" height="${size}" rx="${round(size / 4)}" fill="${fill}">`
        : `<polygon points="${corners.map(([cx, cy]) => `${round(left + cx * size)},${round(top + cy * size)}`).join(' ')}" fill="${fill}">`;
  const tag = /^<(\w+)/.exec(body)?.[1] ?? '';
  return `<g id="${xml(id)}">${body}<title>${xml(title)}</title></${tag}></g>`;
}
