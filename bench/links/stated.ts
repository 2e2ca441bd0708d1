import type { AnalysisGraph, EntityNode, RelationNode } from '#analysis';
import type { Copies } from '#analysis/copies';
import { PAIR_KINDS, type PairKind } from '#analysis/suggest/suggest';

/** A stated link of two things, with the relations of all years that state it. */
export interface StatedLink {
  readonly from: EntityNode;
  readonly to: EntityNode;
  readonly relations: RelationNode[];
}

/** Links of a kind, each once: a name that belongs to its plan is one thing over the years of its bureau. */
export function statedLinks(graph: AnalysisGraph, kind: PairKind, copies: Copies): StatedLink[] {
  const { from, to } = PAIR_KINDS[kind];
  const found = new Map<string, StatedLink>();
  for (const relation of graph.relations.values()) {
    const { source, target } = relation;
    const [a, b] = source.type === from && target.type === to ? [source, target] : [target, source];
    if (a.type !== from || b.type !== to) continue;
    const [one, other] = [copies(a)[0]!, copies(b)[0]!];
    const key = `${one.id} ${other.id}`;
    const link = found.get(key) ?? { from: one, to: other, relations: [] };
    link.relations.push(relation);
    found.set(key, link);
  }
  return [...found.values()];
}
