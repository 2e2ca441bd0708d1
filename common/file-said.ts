import { z } from 'zod';
import { rowWarningSchema } from './row-warning.ts';

const count = z.number().int().nonnegative();

/** What a file was read to say, as far as a run tells of it. */
export const fileSaidSchema = z.object({
  documentId: z.string(),
  plans: count,
  entities: count,
  relations: count,
  targets: count,
  /** Rows of a list that may be doubtful; at most a hundred. */
  warnings: z.array(rowWarningSchema).readonly(),
});
export type FileSaid = Readonly<z.infer<typeof fileSaidSchema>>;
