import type { ElementDefinition } from 'cytoscape';
import type { Scene, SceneEdge } from '../scene.ts';

/** The scene in Cytoscape.js's words. */
export const elementsOf = ({ nodes, edges }: Scene): ElementDefinition[] => [
  ...nodes.map(({ more, community, ...data }): ElementDefinition => ({
    group: 'nodes',
    data: { ...data, ...(community !== null && { community }) },
    // A double rim says that there is more to expand.
    classes: [more ? 'more' : '', community === null ? '' : 'grouped'].join(' ').trim(),
  })),
  ...edges.map((edge): ElementDefinition => {
    const { id, source, target, status, label, members } = edge;
    return {
      group: 'edges',
      data: { id, source, target, status: status ?? 'mixed', label, members: [...members] },
      classes: classesOf(edge),
    };
  }),
];

const classesOf = ({ dense, symmetric, members }: SceneEdge): string =>
  [dense && 'dense', symmetric && 'symmetric', members.length > 1 && 'bundle'].filter(Boolean).join(' ');
