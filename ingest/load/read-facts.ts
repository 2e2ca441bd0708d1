import type { InnographError } from '#common/errors';
import { MOST_WARNINGS, type RowWarning } from '#common/row-warning';
import type { DocumentFacts } from '#ontology';
import { extract } from '../pipeline.ts';
import { readDocument } from '../read/index.ts';
import { bytesOf } from './bytes.ts';
import { toFacts } from './facts.ts';
import type { SourceFile } from './files.ts';
import { asPathError } from './path-error.ts';
import { readingKey } from './readings.ts';

/** All that a file says, or why it cannot be taken in. Never throws: one bad file must not end a run. */
export type FileFacts =
  | { readonly facts: DocumentFacts; readonly warnings: readonly RowWarning[]; readonly key: string }
  | { readonly error: InnographError };

/** Reads and extracts one file. */
export async function factsOfFile(file: SourceFile): Promise<FileFacts> {
  try {
    const bytes = await bytesOf(file);
    // Before it is read: readers may hand the bytes on to another thread.
    const key = await readingKey(file.name, bytes);
    const document = await readDocument(file.name, bytes);
    const warnings: RowWarning[] = [];
    const plans = extract(document, undefined, (warning) => {
      if (warnings.length < MOST_WARNINGS) warnings.push(warning);
    });
    return { facts: toFacts(document, plans), warnings, key };
  } catch (error) {
    return { error: asPathError(file.path, error) };
  }
}
