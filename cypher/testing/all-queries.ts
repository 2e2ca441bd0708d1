import * as catalogue from '../catalogue.ts';
import type { Query } from '../query.ts';

/** Every query of the catalogue. */
export const allQueries: readonly Query<unknown, unknown>[] = Object.values(catalogue);
