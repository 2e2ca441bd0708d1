import type { SizeBy } from '../../state/view.ts';

/** A graph to be measured, as columns. */
export interface MeasureJob {
  readonly nodes: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** What size says, and whether colour says the community. */
  readonly sizeBy: SizeBy;
  readonly communities: boolean;
}

export interface MeasureAnswer {
  /** From 0 to 1, by node; null where size says the number of relations. */
  readonly centrality: Float32Array | null;
  readonly community: Uint16Array | null;
  /** A failure, in its own words. */
  readonly failure?: string;
}
