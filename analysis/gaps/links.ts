import type { Status } from '#ontology';
import { type EntityNode, farEnd, planOf, type RelationNode } from '../graph.ts';
import type { PlanScope } from '../scope.ts';
import type { EntityGap } from './kinds.ts';

/** What is only encouraged or negotiated need not come about. */
const WEAK: readonly Status[] = ['encouraged', 'negotiating'];

export const isWeak = ({ status }: RelationNode): boolean => WEAK.includes(status);

/** Whether a relation counts as the link that a kind of gap looks for. */
export const isLink = (relation: RelationNode, entity: EntityNode, { to, by }: EntityGap): boolean =>
  by === undefined
    ? farEnd(relation, entity).type === to && relation.source !== relation.target
    : relation.type === by && relation.target === entity && relation.source !== entity;

/** One list for the many that have none. */
const NONE: readonly RelationNode[] = [];

/** Whether a chosen plan states a relation as more than a wish or a talk. */
export const isStated = (relation: RelationNode, scope: PlanScope): boolean =>
  !isWeak(relation) && relation.quotes.some((quote) => scope.has(planOf(quote)));

/** Whether a link of one of the entities that stand for a thing closes its gap, and the links that do not. */
export function linksOf(copies: readonly EntityNode[], gap: EntityGap, scope: PlanScope) {
  let weak: RelationNode[] | null = null;
  for (const entity of copies) {
    for (const relation of entity.relations) {
      if (!isLink(relation, entity, gap)) continue;
      if (isStated(relation, scope)) return { closing: relation, weak: NONE };
      (weak ??= []).push(relation);
    }
  }
  return { closing: null, weak: weak ?? NONE };
}
