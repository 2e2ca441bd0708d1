import type { Verdict } from '../gql/graphql.ts';

/** Which suggestions to list. */
export const LINK_SHOWS = ['open', 'accepted', 'later', 'rejected', 'all'] as const;
export type LinkShow = (typeof LINK_SHOWS)[number];

const VERDICTS: Readonly<Partial<Record<LinkShow, Verdict>>> = {
  accepted: 'ACCEPTED',
  later: 'LATER',
  rejected: 'REJECTED',
};

/** The same, as the API takes it. */
export function judgedAs(show: LinkShow): { judged: boolean | null; verdicts: Verdict[] | null } {
  const verdict = VERDICTS[show];
  return { judged: show === 'open' ? false : null, verdicts: verdict === undefined ? null : [verdict] };
}
