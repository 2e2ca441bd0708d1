declare module 'cytoscape-fcose' {
  import type { BaseLayoutOptions, Ext } from 'cytoscape';

  /** The options of the layout that we set; its README has them all. */
  export interface FcoseLayoutOptions extends BaseLayoutOptions {
    name: 'fcose';
    quality: 'draft' | 'default' | 'proof';
    randomize: boolean;
    animate: boolean;
    fit: boolean;
    packComponents: boolean;
    idealEdgeLength: number;
    nodeRepulsion: number;
    edgeElasticity: number;
    gravity: number;
    numIter: number;
    tile: boolean;
    fixedNodeConstraint?: { nodeId: string; position: { x: number; y: number } }[];
  }

  const extension: Ext;
  export default extension;
}
