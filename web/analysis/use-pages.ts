import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { ask } from '../api/client.ts';
import { type ApiFailure, failureOf } from '../api/failure.ts';
import { allOf } from './save-csv.ts';
import { type Cursor, useCursor } from './use-cursor.ts';

/** A page of a list, as the API gives it. */
export interface ListPage {
  readonly nodes: readonly unknown[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Pages<List extends ListPage> {
  /** The page that is shown; undefined until it is there. */
  readonly list: List | undefined;
  readonly cursor: Cursor;
  /** Rows of a page. */
  readonly size: number;
  readonly failure: ApiFailure | null;
  readonly retry: () => void;
  /** All rows, page after page. Throws ApiFailure. */
  readonly all: () => Promise<readonly List['nodes'][number][]>;
}

interface Asking<Data, Variables, List> {
  readonly query: TypedDocumentNode<Data, Variables>;
  /** What is asked; the list begins anew when it changes. */
  readonly key: string;
  readonly variables: (page: { readonly first: number; readonly after: string | null }) => Variables;
  readonly listOf: (data: Data) => List;
  /** Rows of a page on the screen, and of an answer while all are fetched. */
  readonly size?: number;
  readonly batch?: number;
}

/** A list that is shown page by page and handed out whole. */
export function usePages<Data, Variables extends AnyVariables, List extends ListPage>({
  query,
  key,
  variables,
  listOf,
  size = 40,
  batch = 200,
}: Asking<Data, Variables, List>): Pages<List> {
  const cursor = useCursor(key);
  const page = variables({ first: size, after: cursor.after });
  const [{ data, error }, again] = useQuery<Data>({ query, variables: page });
  return {
    list: data && listOf(data),
    cursor,
    size,
    failure: error ? failureOf(error) : null,
    retry: () => again({ requestPolicy: 'network-only' }),
    all: () =>
      allOf<List['nodes'][number]>(async (after) =>
        listOf(await ask(query, variables({ first: batch, after }))),
      ),
  };
}
