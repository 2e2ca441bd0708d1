import type { RowWarning } from '#common/row-warning';
import type { PlanFacts, TextDocument, Trace } from '../model.ts';
import { resolve } from '../resolve/index.ts';
import { readRow } from './mentions.ts';
import { planOf } from './plan.ts';
import { relationsOf } from './relations.ts';
import { listsOf } from './rows.ts';

/**
 * Facts of a sheet that lists platforms, companies or the like: one entity for each row, with the row as
 * evidence; where it is and what it is about from their columns. `warn` is told of rows that may be doubtful. Null for a document that is no such list.
 */
export function extractList(
  document: TextDocument,
  trace?: Trace,
  warn?: (warning: RowWarning) => void,
): PlanFacts[] | null {
  const lists = listsOf(document);
  if (lists.length === 0) return null;
  return lists.map((list, index) => {
    const plan = planOf(document, list, index + 1);
    const rows = list.rows.map((row) => readRow(document.text, plan.title, list, row, trace, warn));
    const { entities, agencyId, regionId } = resolve(document.text, plan, rows.flat(), trace);
    return {
      plan,
      agencyId,
      regionId,
      entities,
      relations: relationsOf(document.text, rows, list, entities),
      targets: [],
    };
  });
}
