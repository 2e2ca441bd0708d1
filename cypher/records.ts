import type { z } from 'zod';
import type { SentenceRecord } from '#ontology';
import type { PlanRow, TargetRow } from './port.ts';
import { sortBy } from './order.ts';
import type { planRow, sentenceRow, targetRow, textRow } from './rows.ts';

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

/** The text of a document from its pieces; null where there are none. */
export function joinText(pieces: readonly z.infer<typeof textRow>[]): string | null {
  if (pieces.length === 0) return null;
  return sortBy(pieces, ({ end, text }) => [end, -text.length])
    .map(({ text }) => text)
    .join('');
}
