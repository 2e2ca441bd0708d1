import type { ErrorCode } from '#common/errors';
import type { RowWarning } from '#common/row-warning';
import type { DocumentFacts } from '#ontology';
import type { SourceFile } from './files.ts';
import { factsOfFile } from './read-facts.ts';

/** What crosses the border between threads: plain data, as classes lose themselves on the way. */
export type Answer =
  | { readonly facts: DocumentFacts; readonly warnings: readonly RowWarning[]; readonly key: string }
  | { readonly code: ErrorCode; readonly message: string };

/** Reads and extracts one file on a worker thread. */
export async function work(file: SourceFile): Promise<Answer> {
  const read = await factsOfFile(file);
  return 'facts' in read ? read : { code: read.error.code, message: read.error.message };
}
