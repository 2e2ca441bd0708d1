import { type Bilingual, RELATION_TYPES, type RelationType } from '#ontology/vocabulary';
import { groupBy } from '../state/group-by.ts';
import type { EdgeData, NodeData } from '../state/graph.ts';
import { endsOf, pairOf } from '../state/selection.ts';
import type { Visible } from '../state/view.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** Longer names are cut on the canvas; panel, table and tooltip have them whole. */
const LONGEST_LABEL = 24;
/** Diameters in pixels at zoom 1; the area grows with the number of relations. */
const SMALLEST = 20;
const LARGEST = 46;
/** With more edges than this, labels appear only where the user looks. */
export const LABEL_ALL_EDGES = 70;
/** From so many relations between two entities on, one thick line stands for them. */
export const BUNDLE_FROM = 3;

/** `数字经济与…实验室`: both the beginning and the end of a name tell it from others. */
export function shortLabel(name: string, most = LONGEST_LABEL): string {
  const characters = Array.from(name);
  if (characters.length <= most) return name;
  const end = Math.floor((most - 1) / 3);
  return `${characters.slice(0, most - 1 - end).join('')}…${characters.slice(-end).join('')}`;
}

export const sizeOf = (degree: number): number =>
  Math.round(Math.min(LARGEST, Math.sqrt(SMALLEST ** 2 + 70 * degree)));

/** What was measured in the graph, where size or colour are to say it. */
export interface Measured {
  /** From 0 to 1, by id: how central a node is; null where size says the number of relations. */
  readonly centrality: ReadonlyMap<string, number> | null;
  /** The community of a node, counted from the largest; null where colour says the type. */
  readonly community: ReadonlyMap<string, number> | null;
}

export const NOTHING_MEASURED: Measured = { centrality: null, community: null };

/** What is drawn for what is visible: names shortened, sizes, many relations side by side as one. */
export function compose({ nodes, edges }: Visible, lang: keyof Bilingual, measured: Measured): Scene {
  const drawn = new Map<string, number>();
  for (const { source, target } of edges) {
    drawn.set(source, (drawn.get(source) ?? 0) + 1);
    if (target !== source) drawn.set(target, (drawn.get(target) ?? 0) + 1);
  }
  const dense = edges.length > LABEL_ALL_EDGES;
  const groups = groupBy(edges, pairOf);
  return {
    nodes: nodes.map((node) => nodeOf(node, drawn.get(node.id) ?? 0, measured)),
    edges: [...groups].flatMap(([pair, together]) =>
      together.length < BUNDLE_FROM
        ? together.map((edge) => edgeOf(edge, lang, dense))
        : [bundleOf(pair, together)],
    ),
  };
}

function nodeOf(
  { id, name, type, degree }: NodeData,
  drawn: number,
  { centrality, community }: Measured,
): SceneNode {
  const share = centrality?.get(id);
  return {
    ...{ id, name, type },
    label: shortLabel(name),
    community: community?.get(id) ?? null,
    size:
      share === undefined
        ? sizeOf(degree)
        : Math.round(SMALLEST - 4 + (LARGEST - SMALLEST + 14) * Math.sqrt(share)),
    weight: share === undefined ? degree : share * 100,
    more: degree > drawn,
  };
}

const edgeOf = (
  { id, source, target, type, status }: EdgeData,
  lang: keyof Bilingual,
  dense: boolean,
): SceneEdge => ({
  ...{ id, source, target, status, dense },
  label: RELATION_TYPES[type].label[lang],
  symmetric: RELATION_TYPES[type].symmetric,
  members: [id],
});

function bundleOf(pair: string, edges: readonly EdgeData[]): SceneEdge {
  const [source, target] = endsOf(pair);
  const [first] = edges;
  const alike = edges.every(({ status }) => status === first?.status);
  const isSymmetric = (type: RelationType) => RELATION_TYPES[type].symmetric;
  const forward = edges.some((edge) => edge.source === source || isSymmetric(edge.type));
  const backward = edges.some((edge) => edge.source === target || isSymmetric(edge.type));
  return {
    id: pair,
    source: forward ? source : target,
    target: forward ? target : source,
    status: alike ? (first?.status ?? null) : null,
    label: `×${edges.length}`,
    symmetric: forward && backward,
    dense: false,
    members: edges.map(({ id }) => id),
  };
}
