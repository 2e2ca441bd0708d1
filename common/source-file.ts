import { z } from 'zod';

const size = z.number().int().nonnegative();

/** Where a file lies inside a zip: all that is needed to read it without looking through the zip again. */
const zipMemberSchema = z.strictObject({
  relativeOffsetOfLocalHeader: size,
  compressedSize: size,
  uncompressedSize: size,
  compressionMethod: size,
  generalPurposeBitFlag: size,
  crc32: size,
  /** Size and time of the zip when it was looked through. */
  stamp: z.string(),
});

/** A file to take in, as one process names it to another. */
export const sourceFileSchema = z.strictObject({
  /** Where it is. */
  path: z.string().min(1),
  /**
   * The name under which its document is kept: the file's own, or, inside a given folder, its path below that
   * folder with `/`. A later file of the same name replaces what this one said.
   */
  name: z.string().min(1),
  /** For a file inside the zip at `path`. */
  member: zipMemberSchema.optional(),
});

export type ZipMember = Readonly<z.infer<typeof zipMemberSchema>>;
export type SourceFile = Readonly<z.infer<typeof sourceFileSchema>>;
