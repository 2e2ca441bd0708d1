import * as catalogue from '../catalogue.ts';
import type { Query } from '../query.ts';

/** Every query of the catalogue, also those that come once per relation type. */
export const allQueries: readonly Query<unknown, unknown>[] = Object.values(catalogue).flatMap((entry) =>
  'texts' in entry ? [entry as Query<unknown, unknown>] : [...entry.values()],
);
