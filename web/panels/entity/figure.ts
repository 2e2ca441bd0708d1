import type { Comparator } from '../../gql/graphql.ts';

const SIGNS: Readonly<Record<Comparator, string>> = { EQUAL: '', AT_LEAST: '≥ ', AT_MOST: '≤ ', ABOUT: '≈ ' };

/** A target's number as it is read: `≥ 11 %`. */
export const figureOf = ({
  comparator,
  value,
  unit,
}: {
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
}): string =>
  `${SIGNS[comparator]}${value.toLocaleString('en-US', { maximumFractionDigits: 6 })} ${unit}`.trim();
