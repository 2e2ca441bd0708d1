import type { Arrangement } from '../../state/view.ts';

/** A graph to be laid out, as columns. */
export interface LayoutJob {
  readonly arrangement: Arrangement;
  /** Room that a node takes with its name. */
  readonly width: Float32Array;
  readonly height: Float32Array;
  /** Where the nodes are; `fixed` ones stay there. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly fixed: Uint8Array;
  /** How central each is: rings and layers begin with the heaviest. */
  readonly weight: Float32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Whether places begin anew rather than from where the nodes are. */
  readonly anew: boolean;
}

/** Where the nodes are now; `done` is the last word. */
export interface LayoutStep {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly done: boolean;
  /** A failure of the layout, in its own words. */
  readonly failure?: string;
}

/** Above so many nodes or edges forces are ForceAtlas2's, and layers are not offered. */
export const LARGE = { nodes: 600, edges: 1_800 } as const;

export const isLarge = (nodes: number, edges: number): boolean => nodes > LARGE.nodes || edges > LARGE.edges;
