import type { ElementDefinition } from 'cytoscape';
import { type Bilingual, RELATION_TYPES } from '#ontology/vocabulary';
import type { EdgeData, NodeData } from '../state/graph.ts';
import type { Visible } from '../state/view.ts';

/** Longer names are cut on the canvas; panel, table and tooltip have them whole. */
const LONGEST_LABEL = 24;
/** Diameters in pixels at zoom 1; the area grows with the number of relations. */
const SMALLEST = 20;
const LARGEST = 46;
/** With more edges than this, labels appear only where the user looks. */
export const LABEL_ALL_EDGES = 70;

/** `数字经济与…实验室`: both the beginning and the end of a name tell it from others. */
export function shortLabel(name: string, most = LONGEST_LABEL): string {
  const characters = Array.from(name);
  if (characters.length <= most) return name;
  const end = Math.floor((most - 1) / 3);
  return `${characters.slice(0, most - 1 - end).join('')}…${characters.slice(-end).join('')}`;
}

export const sizeOf = (degree: number): number =>
  Math.round(Math.min(LARGEST, Math.sqrt(SMALLEST ** 2 + 70 * degree)));

const nodeElement = ({ id, name, type, degree }: NodeData, drawn: number): ElementDefinition => ({
  group: 'nodes',
  data: { id, label: shortLabel(name), name, type, size: sizeOf(degree), weight: degree },
  // A double rim says that there is more to expand.
  classes: degree > drawn ? 'more' : '',
});

const edgeElement = (
  { id, source, target, type, status }: EdgeData,
  lang: keyof Bilingual,
  dense: boolean,
): ElementDefinition => ({
  group: 'edges',
  data: { id, source, target, status, label: RELATION_TYPES[type].label[lang] },
  classes: [dense ? 'dense' : '', RELATION_TYPES[type].symmetric ? 'symmetric' : ''].join(' ').trim(),
});

/** What Cytoscape.js draws for what is visible. */
export function elementsOf({ nodes, edges }: Visible, lang: keyof Bilingual): ElementDefinition[] {
  const drawn = new Map<string, number>();
  for (const { source, target } of edges) {
    drawn.set(source, (drawn.get(source) ?? 0) + 1);
    if (target !== source) drawn.set(target, (drawn.get(target) ?? 0) + 1);
  }
  const dense = edges.length > LABEL_ALL_EDGES;
  return [
    ...nodes.map((node) => nodeElement(node, drawn.get(node.id) ?? 0)),
    ...edges.map((edge) => edgeElement(edge, lang, dense)),
  ];
}
