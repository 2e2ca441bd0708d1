import { z } from 'zod';
import { entityTypeSchema } from '#ontology';

/** What may be doubtful of a row of a list: its type cell says what is no type, or nothing says what it is. */
export const ROW_WARNINGS = {
  TYPE_UNKNOWN: 'Its type cell says what is no type; it was typed by its heading, title or name instead.',
  TYPE_MISSING: 'Neither column, title nor name says what it is; it was left out.',
} as const;
export type RowWarningKind = keyof typeof ROW_WARNINGS;

export const rowWarningSchema = z.strictObject({
  kind: z.enum(Object.keys(ROW_WARNINGS) as [RowWarningKind]),
  /** The name in the row. */
  name: z.string(),
  /** What its type cell says; empty without one. */
  said: z.string(),
  /** As what it was taken in; null where it was left out. */
  takenAs: entityTypeSchema.nullable(),
});
export type RowWarning = Readonly<z.infer<typeof rowWarningSchema>>;

/** Of one file no more are told. */
export const MOST_WARNINGS = 100;
