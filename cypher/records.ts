import type { z } from 'zod';
import type { SentenceRecord } from '#ontology';
import type { PlanRow, TargetRow } from './port.ts';
import type { planRow, sentenceRow, targetRow } from './rows.ts';

/** A plan as the port gives it, from a row of the store. */
export function toPlan(row: z.infer<typeof planRow>): PlanRow {
  const { id, documentId, ordinal, title, year, agencyId, regionId, start, end } = row;
  const { entities, relations, targets } = row;
  return {
    id,
    documentId,
    ordinal,
    title,
    year,
    agencyId,
    regionId,
    start,
    end,
    counts: { entities, relations, targets },
  };
}

/** A target as the port gives it, from a row of the store. */
export function toTarget(row: z.infer<typeof targetRow>): TargetRow {
  const { id, planId, metric, comparator, value, unit, period, ownerIds, ownerRoles } = row;
  const owners = ownerIds.map((agencyId, index) => ({ agencyId, role: ownerRoles[index]! }));
  return { id, planId, metric, comparator, value, unit, period, owners };
}

/** A sentence as the port gives it, from a row of the store. */
export function toSentence({ placeUnit, placeAt, ...sentence }: z.infer<typeof sentenceRow>): SentenceRecord {
  const place = placeUnit === null || placeAt === null ? null : { unit: placeUnit, at: placeAt };
  return { ...sentence, place };
}
