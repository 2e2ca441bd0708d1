import { pageOf as cut } from '#cypher/page';
import { type Connection, type PageArgs, pageOf, toConnection } from '../connection.ts';

/** A page of a list that is whole in memory and stays as it is for one version of the graph; cursors are places. */
export function listPage<Row>(rows: readonly Row[], args: PageArgs): Connection<Row> {
  const page = pageOf(args);
  const placed = rows.map((row, place) => ({ row, place }));
  return toConnection(
    cut(
      placed,
      page,
      ({ place }) => [place],
      [0],
      ({ row }) => row,
    ),
    page,
  );
}
