import { ENTITY_TYPES, type EntityType, STATUSES, type Shape } from '#ontology/vocabulary';
import type { Mode } from '../../theme/tokens.ts';
import { COLOURS, COMMUNITIES, hueOf } from '../../theme/tokens.ts';
import type { Scene, SceneEdge } from '../scene.ts';
import { BUNDLE, LINES } from '../shapes.ts';

/** A large graph as plain columns: what can be handed to a worker without copying objects one by one. */
export interface Sheet {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Diameters, in the units of the places. */
  readonly size: Float32Array;
  /** Index into `Inks.fills`. */
  readonly fill: Uint8Array;
  /** Index into `SHAPES`. */
  readonly shape: Uint8Array;
  /** Ends of the edges, as indices of nodes. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Index into `Inks.lines`. */
  readonly line: Uint8Array;
  /** Which of several edges side by side it is: pixels to the side of the straight line. */
  readonly lane: Int8Array;
  /** Whether it points both ways. */
  readonly both: Uint8Array;
}

/** What a mode of the page draws with. */
export interface Inks {
  readonly fills: readonly string[];
  readonly lines: readonly { readonly width: number; readonly dashes: readonly number[] | null }[];
  readonly edge: string;
  readonly ground: string;
}

const TYPES = Object.keys(ENTITY_TYPES) as EntityType[];
const STATUS_IDS = Object.keys(STATUSES);
/** The line of a bundle whose relations differ in status: after those of the statuses. */
const MIXED = STATUS_IDS.length;
export const SHAPES: readonly Shape[] = [...new Set(Object.values(ENTITY_TYPES).map(({ shape }) => shape))];

export const inksOf = (mode: Mode): Inks => ({
  fills: [
    ...TYPES.map((type) => ENTITY_TYPES[type].colour[mode]),
    ...COMMUNITIES.map((colour) => colour[mode]),
  ],
  lines: [...Object.values(STATUSES).map(({ line }) => LINES[line]), BUNDLE],
  edge: COLOURS.edge[mode],
  ground: COLOURS.ground[mode],
});

/** Pixels between edges that run side by side. */
const LANE = 5;

/** The columns of a scene, all places zero, and the edges of its rows: those whose two ends are in it. */
export function sheetOf({ nodes, edges }: Scene): {
  readonly sheet: Sheet;
  readonly edges: readonly SceneEdge[];
} {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const drawn = edges.flatMap((edge) => {
    const [from, to] = [indexOf.get(edge.source), indexOf.get(edge.target)];
    return from === undefined || to === undefined || from === to ? [] : [{ ...edge, from, to }];
  });
  const beside = new Map<string, number>();
  const lanes = drawn.map(({ from, to }) => {
    const pair = from < to ? `${from}-${to}` : `${to}-${from}`;
    const place = beside.get(pair) ?? 0;
    beside.set(pair, place + 1);
    // 0, 1, -1, 2, -2 …, on the same side whichever way the edge points.
    const side = place % 2 === 1 ? (place + 1) / 2 : -place / 2;
    return Math.max(-100, Math.min(100, (from < to ? side : -side) * LANE));
  });
  const sheet: Sheet = {
    x: new Float32Array(nodes.length),
    y: new Float32Array(nodes.length),
    size: Float32Array.from(nodes, ({ size }) => size),
    fill: Uint8Array.from(nodes, ({ type, community }) =>
      community === null ? TYPES.indexOf(type) : TYPES.length + hueOf(community),
    ),
    shape: Uint8Array.from(nodes, ({ type }) => SHAPES.indexOf(ENTITY_TYPES[type].shape)),
    from: Uint32Array.from(drawn, ({ from }) => from),
    to: Uint32Array.from(drawn, ({ to }) => to),
    line: Uint8Array.from(drawn, ({ status }) => (status === null ? MIXED : STATUS_IDS.indexOf(status))),
    lane: Int8Array.from(lanes),
    both: Uint8Array.from(drawn, ({ symmetric }) => (symmetric ? 1 : 0)),
  };
  return { sheet, edges: drawn };
}
