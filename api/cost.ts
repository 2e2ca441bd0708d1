import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { z } from 'zod';

/**
 * How much of the answer a field may fill, counted in fields. A list counts its children once for each row it
 * may return, so that nested connections multiply.
 */

const countSchema = z.number().int().nonnegative().catch(1);

/** For a field whose argument `argument` bounds how many rows it returns; `perRow` items for each. */
export const costByArgument =
  (argument: string, perRow = 1) =>
  ({ args, childComplexity }: ComplexityEstimatorArgs): number =>
    1 + countSchema.parse(args[argument]) * perRow * childComplexity;

/** For connections. */
export const connectionCost = costByArgument('first');

/** What looking through all names takes, as much as so many fields. */
const SEARCH_FIELDS = 100;

/** For a field that costs `cost`, and more where its argument `argument` says what to search for. */
export const searchCost =
  (cost: (asked: ComplexityEstimatorArgs) => number, argument = 'search') =>
  (asked: ComplexityEstimatorArgs): number =>
    cost(asked) + (typeof asked.args[argument] === 'string' ? SEARCH_FIELDS : 0);

/** For a list without arguments that holds about `rows`. */
export const listCost =
  (rows: number) =>
  ({ childComplexity }: ComplexityEstimatorArgs): number =>
    1 + rows * childComplexity;
