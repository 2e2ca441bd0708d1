import type { FcoseLayoutOptions } from 'cytoscape-fcose';

export interface Circumstances {
  /** Whether the user's system allows motion. */
  readonly motion: boolean;
  /** Nodes that stay where they are, because the user has seen them there. */
  readonly fixed: readonly { readonly nodeId: string; readonly position: { x: number; y: number } }[];
  readonly nodes: number;
}

/** fcose (Dogrusoz et al.): spectral placement, then springs that know the room labels take. */
export const fcose = ({ motion, fixed, nodes }: Circumstances): FcoseLayoutOptions => ({
  name: 'fcose',
  quality: nodes > 400 ? 'default' : 'proof',
  // Starting anew, places come from the spectrum; otherwise from where the nodes are.
  randomize: fixed.length === 0,
  animate: motion && nodes <= 300,
  animationDuration: 350,
  // The window is ours to set: labels keep their size on the screen.
  fit: false,
  nodeDimensionsIncludeLabels: true,
  packComponents: true,
  idealEdgeLength: nodes > 60 ? 80 : 120,
  nodeRepulsion: 9_000,
  edgeElasticity: 0.35,
  gravity: 0.3,
  numIter: 2_500,
  tile: true,
  ...(fixed.length > 0 && { fixedNodeConstraint: [...fixed] }),
});
