import { asFailure } from '../api/failure.ts';
import { csvOf } from '../export/csv.ts';
import { download } from '../export/save.ts';
import type { CitedFragment } from '../gql/graphql.ts';
import { useExplorer } from '../state/explorer.ts';

/** What a citation says in a table: the sentence, its plan, its document. */
export const citation = (quote: CitedFragment | undefined): string[] =>
  quote ? [quote.sentence.text.trim(), quote.plan.title, quote.document.name] : ['', '', ''];

/** Hands the user a file of rows, the first of which are the heads. A failure is told, with a way to try again. */
export async function saveCsv(name: string, rowsOf: () => Promise<readonly (readonly string[])[]>) {
  try {
    const file = new Blob([csvOf(await rowsOf())], { type: 'text/csv;charset=utf-8' });
    download(file, `innograph-${name}.csv`);
  } catch (error) {
    const retry = () => void saveCsv(name, rowsOf);
    useExplorer.setState({ notice: { kind: 'failure', failure: asFailure(error), retry } });
  }
}

/** All pages of a list, one after the other. */
export async function allOf<Row>(
  pageAfter: (after: string | null) => Promise<{
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await pageAfter(after);
    rows.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}
