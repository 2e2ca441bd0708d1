import { RELATION_TYPES, type RelationType } from '#ontology/vocabulary';
import type { EdgeFragment } from '../../gql/graphql.ts';

export interface Group {
  readonly type: RelationType;
  /** Whether the entity is the subject; symmetric relations count as going out. */
  readonly outgoing: boolean;
  readonly rows: readonly { readonly edge: EdgeFragment; readonly far: EdgeFragment['source'] }[];
}

const ORDER = Object.keys(RELATION_TYPES);

/** An entity's relations by type and direction, in the ontology's order, outgoing first. */
export function grouped(id: string, edges: readonly EdgeFragment[]): readonly Group[] {
  const groups = new Map<string, { type: RelationType; outgoing: boolean; rows: Group['rows'][number][] }>();
  for (const edge of edges) {
    const outgoing = edge.source.id === id || RELATION_TYPES[edge.type].symmetric;
    const key = `${edge.type}:${outgoing}`;
    const group = groups.get(key) ?? { type: edge.type, outgoing, rows: [] };
    group.rows.push({ edge, far: edge.source.id === id ? edge.target : edge.source });
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || Number(b.outgoing) - Number(a.outgoing),
  );
}
