import type { DocumentFacts, EvidenceRecord } from '#ontology';
import { sortBy, sortedUnion } from './order.ts';

/**
 * The same facts in the one order that stores keep and give back, which depends on content alone; exact
 * doubles are dropped. `load(facts)` followed by `facts()` gives exactly this.
 */
export function normaliseFacts(facts: DocumentFacts): DocumentFacts {
  const plans = sortBy(facts.plans, ({ ordinal, id }) => [ordinal, id]);
  const place = new Map(plans.map(({ id }, index) => [id, index]));
  const placeOf = (planId: string) => place.get(planId) ?? plans.length;
  return {
    document: facts.document,
    plans,
    sections: sortBy(facts.sections, ({ planId, ordinal, id }) => [placeOf(planId), ordinal, id]),
    sentences: sortBy(facts.sentences, ({ planId, ordinal, id }) => [placeOf(planId), ordinal, id]).map(
      (sentence) => ({ ...sentence, place: sentence.place ?? null }),
    ),
    entities: sortBy(facts.entities, ({ id }) => [id]).map((entity) => ({
      ...entity,
      aliases: sortedUnion(entity.aliases),
    })),
    mentions: unique(
      sortBy(facts.mentions, (mention) => [
        mention.start,
        mention.end,
        mention.entityId,
        mention.sentenceId,
        mention.rule,
      ]),
    ),
    relations: sortBy(facts.relations, ({ id }) => [id]).map((relation) => ({
      ...relation,
      evidence: sortEvidence(relation.evidence),
    })),
    targets: sortBy(
      facts.targets.map((target) => ({
        ...target,
        // Minus zero is the one number that its text does not give back.
        value: target.value + 0,
        owners: unique(sortBy(target.owners, ({ agencyId, role }) => [agencyId, role])),
        evidence: sortEvidence(target.evidence),
      })),
      ({ planId, evidence, id }) => [placeOf(planId), evidence[0]!.start, id],
    ),
  };
}

/** How many entities, relations and targets a plan speaks of. */
export interface PlanCounts {
  readonly entities: number;
  readonly relations: number;
  readonly targets: number;
}

/** Counts per plan id: entities mentioned in it, relations with evidence in it, its targets. */
export function countByPlan(facts: DocumentFacts): ReadonlyMap<string, PlanCounts> {
  const planOf = new Map(facts.sentences.map(({ id, planId }) => [id, planId]));
  const seen = new Map(
    facts.plans.map(({ id }) => [id, { entities: new Set<string>(), relations: new Set<string>() }]),
  );
  for (const { entityId, sentenceId } of facts.mentions) {
    seen.get(planOf.get(sentenceId) ?? '')?.entities.add(entityId);
  }
  for (const { id, evidence } of facts.relations) {
    for (const { sentenceId } of evidence) seen.get(planOf.get(sentenceId) ?? '')?.relations.add(id);
  }
  return new Map(
    Array.from(seen, ([planId, { entities, relations }]) => [
      planId,
      {
        entities: entities.size,
        relations: relations.size,
        targets: facts.targets.filter((target) => target.planId === planId).length,
      },
    ]),
  );
}

function sortEvidence(evidence: readonly EvidenceRecord[]): EvidenceRecord[] {
  return unique(sortBy(evidence, (quote) => [quote.start, quote.end, quote.rule, quote.sentenceId]));
}

/** Each item once, told by all that it holds; in their order. */
export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
