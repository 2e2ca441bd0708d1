import type { InnographError } from '#common/errors';

/** Where a file lies inside a zip: all that is needed to read it without looking through the zip again. */
export interface ZipMember {
  readonly relativeOffsetOfLocalHeader: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly compressionMethod: number;
  readonly generalPurposeBitFlag: number;
  readonly crc32: number;
  /** Size and time of the zip when it was looked through. */
  readonly stamp: string;
}

/** A file to take in. */
export interface SourceFile {
  /** Where it is. */
  readonly path: string;
  /**
   * The name under which its document is kept: the file's own, or, inside a given folder, its path below that
   * folder with `/`. A later file of the same name replaces what this one said.
   */
  readonly name: string;
  /** For a file inside the zip at `path`. */
  readonly member?: ZipMember;
}

export interface Found {
  readonly files: readonly SourceFile[];
  /** Files inside given folders that no reader takes (manifests, pictures): said, not failed. */
  readonly skipped: readonly string[];
  /** What could not be taken, one error for each path. */
  readonly failures: readonly { readonly path: string; readonly error: InnographError }[];
}
