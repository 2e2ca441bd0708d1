import type { EntityType } from '#ontology/vocabulary';
import type { MatrixQuery } from '../gql/graphql.ts';

export type MatrixRow = MatrixQuery['matrix']['nodes'][number];
export type MatrixCell = MatrixRow['cells'][number];

/** A cell of the matrix. */
export interface Place {
  readonly industryId: string;
  readonly column: EntityType;
}

/** Rows of one class together, in the order of the classes; those without a class last, all else as it was. */
export const sameClassTogether = (rows: readonly MatrixRow[]): readonly MatrixRow[] => {
  const rank = ({ industryClass }: MatrixRow) => industryClass?.id ?? '~';
  return [...rows].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
};

/** What a cell shows: how many are linked; a hollow mark where it is only encouraged or near; a point where nothing is said. */
export const markOf = ({ count, standing }: MatrixCell): string =>
  count > 0 ? String(count) : standing === 'STATED' ? '○' : standing === 'SUGGESTED' ? '?' : '·';

/** A line of the map: the head of a class, or a row. */
export type MapLine =
  { readonly head: string; readonly row: null } | { readonly head: null; readonly row: MatrixRow };

/** Rows with the class of each group above it; without heads where no name tells a class. */
export function linesOf(rows: readonly MatrixRow[], noClass: string): readonly MapLine[] {
  if (rows.every(({ industryClass }) => industryClass === null))
    return rows.map((row) => ({ head: null, row }));
  return rows.flatMap((row, index): MapLine[] => {
    const own = row.industryClass?.label ?? noClass;
    const before = index === 0 ? null : (rows[index - 1]?.industryClass?.label ?? noClass);
    const line = { head: null, row };
    return own === before ? [line] : [{ head: own, row: null }, line];
  });
}
