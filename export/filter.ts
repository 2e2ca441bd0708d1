import type { DocumentFacts, EntityType } from '#ontology';
import type { FactSource } from './source.ts';

/** Which part of the graph to write: what is said by plans that fit, of entities of these types. */
export interface ExportFilter {
  readonly types?: readonly EntityType[] | undefined;
  readonly planIds?: readonly string[] | undefined;
  readonly years?: readonly number[] | undefined;
  /** Entity ids of the jurisdictions whose plans these are. */
  readonly regionIds?: readonly string[] | undefined;
}

const NAMES = ['types', 'planIds', 'years', 'regionIds'] as const satisfies readonly (keyof ExportFilter)[];

/**
 * The same source, narrowed: documents without a plan that fits are left out, relations without a quote or an end as
 * well, and what pointed at an entity that is left out points nowhere. The text of a document stays whole.
 */
export function narrowed(source: FactSource, filter: ExportFilter): FactSource {
  if (NAMES.every((name) => filter[name] === undefined)) return source;
  return {
    async *facts() {
      for await (const facts of source.facts()) {
        const part = narrow(facts, filter);
        if (part.plans.length > 0) yield part;
      }
    },
  };
}

function narrow(facts: DocumentFacts, { types, planIds, years, regionIds }: ExportFilter): DocumentFacts {
  const plans = facts.plans.filter(
    ({ id, year, regionId }) =>
      (planIds?.includes(id) ?? true) &&
      (years === undefined || (year !== null && years.includes(year))) &&
      (regionIds === undefined || (regionId !== null && regionIds.includes(regionId))),
  );
  const inPlans = ({ planId }: { readonly planId: string }) => plans.some(({ id }) => id === planId);
  const sentences = facts.sentences.filter(inPlans);
  const sentenceIds = new Set(sentences.map(({ id }) => id));
  const isThere = ({ sentenceId }: { readonly sentenceId: string }) => sentenceIds.has(sentenceId);
  const fitting = new Set(
    facts.entities.filter(({ type }) => types?.includes(type) ?? true).map(({ id }) => id),
  );
  const there = (id: string | null) => (id !== null && fitting.has(id) ? id : null);

  const mentions = facts.mentions.filter((mention) => isThere(mention) && fitting.has(mention.entityId));
  const relations = facts.relations
    .filter(({ source, target }) => fitting.has(source) && fitting.has(target))
    .map((relation) => ({ ...relation, evidence: relation.evidence.filter(isThere) }))
    .filter(({ evidence }) => evidence.length > 0);
  const targets = facts.targets
    .filter(inPlans)
    .map((target) => ({ ...target, owners: target.owners.filter(({ agencyId }) => fitting.has(agencyId)) }));
  const written = plans.map((plan) => ({
    ...plan,
    agencyId: there(plan.agencyId),
    regionId: there(plan.regionId),
  }));
  const named = new Set([
    ...mentions.map(({ entityId }) => entityId),
    ...relations.flatMap(({ source, target }) => [source, target]),
    ...targets.flatMap(({ owners }) => owners.map(({ agencyId }) => agencyId)),
    ...written.flatMap(({ agencyId, regionId }) => [agencyId, regionId]),
  ]);
  return {
    ...facts,
    plans: written,
    sections: facts.sections.filter(inPlans),
    sentences,
    entities: facts.entities.filter(({ id }) => named.has(id)),
    mentions,
    relations,
    targets,
  };
}
