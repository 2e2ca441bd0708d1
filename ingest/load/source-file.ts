import type { InnographError } from '#common/errors';
import type { SourceFile } from '#common/source-file';

export type { SourceFile, ZipMember } from '#common/source-file';

export interface Found {
  readonly files: readonly SourceFile[];
  /** Files inside given folders that no reader takes (manifests, pictures): said, not failed. */
  readonly skipped: readonly string[];
  /** What could not be taken, one error for each path. */
  readonly failures: readonly { readonly path: string; readonly error: InnographError }[];
}
