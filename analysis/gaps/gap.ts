import type { Bilingual } from '#ontology';
import type { SortKey } from '#cypher/order';
import type { EntityNode, PlanNode, Quote, RelationNode, TargetNode } from '../graph.ts';
import type { Nearby } from '../nearby.ts';
import { GAP_KINDS, type GapKind, type Standing } from './kinds.ts';

/** Something that the plans name and leave without what one would look for. */
export interface Gap {
  /** Stays the same as long as the kind and the thing do. */
  readonly id: string;
  readonly kind: GapKind;
  /** What has the gap: an entity, or for TARGET_WITHOUT_OWNER a target. */
  readonly entity: EntityNode | null;
  readonly target: TargetNode | null;
  readonly standing: Standing;
  /** Why it is listed: what was looked for, in how many plans and sentences it is named. */
  readonly reason: Bilingual;
  /** Plans and sentences, among the chosen ones, that name it. */
  readonly planCount: number;
  readonly sentenceCount: number;
  /** Those plans, by year. */
  readonly plans: readonly PlanNode[];
  /** Plans that were looked through. */
  readonly plansSearched: number;
  /** Where it is named. */
  readonly evidence: readonly Quote[];
  /** Links that do not close the gap: encouraged, negotiated, or stated by other plans alone. */
  readonly weakLinks: readonly RelationNode[];
  /** Entities of the missed type that are named near it, nearest first. */
  readonly candidates: readonly Nearby[];
}

/** By what the list is sorted: kind, those named in most sentences first; targets by year, document, position. */
export function gapKey({ id, kind, target, entity, sentenceCount, evidence }: Gap): SortKey {
  const place = GAP_KINDS.indexOf(kind);
  if (target === null) return [place, -sentenceCount, entity?.name ?? '', 0, id];
  const { year, documentName, id: planId } = target.plan;
  return [place, year ?? 0, `${documentName} ${planId}`, evidence[0]?.start ?? 0, id];
}

/** A key of that shape, for a list without rows. */
export const GAP_KEY: SortKey = [0, 0, '', 0, ''];
