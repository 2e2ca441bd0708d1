import type { PlanFacts, TextDocument } from './model.ts';

/**
 * What was extracted, as `innograph extract --format json` prints it: the contract that other programs and the
 * scorer read. Offsets count UTF-16 code units of `text`, end exclusive.
 */
export function toExtractionJson(document: TextDocument, plans: readonly PlanFacts[]) {
  return {
    text: document.text,
    plans: plans.map(({ plan, agencyId, regionId, entities, relations, targets }) => ({
      title: plan.title,
      year: plan.year,
      agency: agencyId,
      region: regionId,
      entities: entities.map(({ id, type, name, aliases, scope, mentions }) => ({
        id,
        type,
        name,
        aliases,
        scope,
        mentions: mentions.map(({ start, end, text, rule }) => ({ start, end, text, rule })),
      })),
      relations: relations.map(({ type, status, role, source, target, evidence }) => ({
        type,
        source,
        target,
        status,
        role,
        evidence,
      })),
      targets: targets.map(({ metric, comparator, value, unit, period, owners, evidence }) => ({
        metric,
        comparator,
        value,
        unit,
        period,
        owners: owners.map(({ name, role }) => ({ name, role })),
        evidence,
      })),
    })),
  };
}
