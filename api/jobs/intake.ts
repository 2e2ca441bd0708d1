import type { InnographError } from '#common/errors';
import type { RowWarning } from '#common/row-warning';
import type { SourceFile } from '#common/source-file';
import type { LoadOutcome } from '#cypher/port';

/** What became of one file. */
export type IntakeOutcome = { readonly file: SourceFile } & (
  | {
      readonly outcome: LoadOutcome['outcome'];
      readonly documentId: string;
      readonly plans: number;
      readonly entities: number;
      readonly relations: number;
      readonly targets: number;
      readonly warnings: readonly RowWarning[];
    }
  | { readonly outcome: 'failed'; readonly error: InnographError }
);

/** The files that an upload holds: itself, or what is in its zip. */
export interface IntakeFiles {
  readonly files: readonly SourceFile[];
  readonly failures: readonly { readonly path: string; readonly error: InnographError }[];
}

/**
 * How documents are taken in. Data flows from ingest to the graph to the API and never back, so the API reads no
 * plan itself: whoever starts the server hands it this, made of the very parts that the command line uses.
 */
export interface Intake {
  /** The files in the one at `path`, whose documents are to be kept under `name`. Throws what is wrong with it. */
  find(path: string, name: string): Promise<IntakeFiles>;
  /** Takes files in, each in a transaction of its own; stops before the next one when `signal` says so. */
  ingest(files: readonly SourceFile[], signal: AbortSignal): AsyncIterable<IntakeOutcome>;
}
