import type { EdgeData, GraphPart, NodeData } from '../state/graph.ts';

/** A made-up corner of a graph for the tests of state and elements. */

const node = (id: string, type: NodeData['type'], name: string, degree = 1): NodeData => ({
  id,
  type,
  name,
  aliases: [],
  scope: 'world',
  degree,
});

const edge = (
  id: string,
  type: EdgeData['type'],
  status: EdgeData['status'],
  source: string,
  target: string,
): EdgeData => ({
  id,
  type,
  status,
  role: null,
  source,
  target,
});

export const park = node('e_park', 'Platform', '云溪科技园', 9);
export const maker = node('e_maker', 'Company', '远山重工', 2);
export const hydrogen = node('e_hydrogen', 'Industry', '氢能', 1);
export const bureau = node('e_bureau', 'Agency', '云溪县科技局', 1);

export const builds = edge('r_builds', 'BUILDS', 'planned', bureau.id, park.id);
export const focuses = edge('r_focuses', 'FOCUSES_ON', 'done', park.id, hydrogen.id);
export const located = edge('r_located', 'LOCATED_IN', 'negotiating', maker.id, park.id);
export const partners = edge('r_partners', 'PARTNERS_WITH', 'ongoing', maker.id, park.id);

export const corner: GraphPart = {
  nodes: [park, maker, hydrogen, bureau],
  edges: [builds, focuses, located, partners],
};
