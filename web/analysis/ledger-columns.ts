import type { LedgerQuery } from '../gql/graphql.ts';
import { figureOf } from '../panels/entity/figure.ts';
import { citation } from './save-csv.ts';

export type LedgerRow = LedgerQuery['targetLedger']['nodes'][number];

export const LEDGER_COLUMNS = ['metric', 'value', 'outcome', 'period', 'owner', 'plan'] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** By what a row is sorted. */
export function valueOf({ target, outcomeLabel }: LedgerRow, column: LedgerColumn): string | number {
  switch (column) {
    case 'metric':
      return target.metric;
    case 'value':
      return target.value;
    case 'period':
      return target.period ?? '';
    case 'owner':
      return target.owners.map(({ agency }) => agency.name).join('、');
    case 'plan':
      return `${target.plan.year ?? ''} ${target.plan.title}`;
    case 'outcome':
      return outcomeLabel;
  }
}

/** A row of the CSV: the promise and its sentence, the report and its sentence, what contradicts it. */
export function csvRow({ target, outcomeLabel, reason, result, conflicts }: LedgerRow): string[] {
  return [
    target.metric,
    target.comparator,
    String(target.value),
    target.unit,
    target.period ?? '',
    target.owners.map(({ agency }) => agency.name).join('、'),
    String(target.plan.year ?? ''),
    ...citation(target.evidence[0]),
    outcomeLabel,
    reason,
    result ? `${result.value} ${result.unit}`.trim() : '',
    ...citation(result?.evidence),
    conflicts.map((other) => `${figureOf(other)}（${other.plan.title}）`).join('；'),
  ];
}
