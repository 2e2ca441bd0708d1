import type { FcoseLayoutOptions } from 'cytoscape-fcose';

export interface Circumstances {
  /** Nodes that stay where they are, because the user has seen them there. */
  readonly fixed: readonly { readonly nodeId: string; readonly position: { x: number; y: number } }[];
  readonly nodes: number;
  /** Whether places come from the spectrum rather than from where the nodes are. */
  readonly anew: boolean;
}

/** fcose (Dogrusoz et al.): spectral placement, then springs that know the room labels take. */
export const fcose = ({ fixed, nodes, anew }: Circumstances): FcoseLayoutOptions => ({
  name: 'fcose',
  quality: nodes > 400 ? 'default' : 'proof',
  randomize: anew,
  animate: false,
  fit: false,
  packComponents: true,
  idealEdgeLength: nodes > 60 ? 80 : 120,
  nodeRepulsion: 9_000,
  edgeElasticity: 0.35,
  gravity: 0.3,
  numIter: 2_500,
  tile: true,
  ...(fixed.length > 0 && { fixedNodeConstraint: [...fixed] }),
});
