import type { Outcome } from '../gql/graphql.ts';

/** Which promises to list. */
export const LEDGER_SHOWS = [
  'all',
  'met',
  'missed',
  'notReported',
  'noReview',
  'conflicts',
  'ownerless',
] as const;
export type LedgerShow = (typeof LEDGER_SHOWS)[number];

const OUTCOMES: Readonly<Partial<Record<LedgerShow, Outcome>>> = {
  met: 'MET',
  missed: 'MISSED',
  notReported: 'NOT_REPORTED',
  noReview: 'NO_REVIEW',
};

/** The same, as the API takes it. */
export const askedOf = (show: LedgerShow) => {
  const outcome = OUTCOMES[show];
  return {
    outcomes: outcome === undefined ? null : [outcome],
    conflicting: show === 'conflicts' ? true : null,
    owned: show === 'ownerless' ? false : null,
  };
};
