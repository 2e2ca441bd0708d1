import {
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  type RelationType,
  STATUSES,
  type Status,
} from '#ontology/vocabulary';
import type { Filter } from './filter.ts';

/** A filter as the API takes it. */
export function variablesOf({ text, chosen }: Filter) {
  const search = text.trim();
  return {
    ...(search !== '' && { search }),
    ...(chosen.types && { types: chosen.types.filter((type): type is EntityType => type in ENTITY_TYPES) }),
    ...(chosen.relationTypes && {
      relationTypes: chosen.relationTypes.filter((type): type is RelationType => type in RELATION_TYPES),
    }),
    ...(chosen.statuses && {
      statuses: chosen.statuses.filter((status): status is Status => status in STATUSES),
    }),
    ...(chosen.years && { years: chosen.years.map(Number) }),
    ...(chosen.regionIds && { regionIds: [...chosen.regionIds] }),
    ...(chosen.planIds && { planIds: [...chosen.planIds] }),
  };
}
