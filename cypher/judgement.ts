import { z } from 'zod';
import { InnographError } from '#common/errors';

/** What someone may think of a link that was suggested. */
export const VERDICTS = ['ACCEPTED', 'REJECTED', 'LATER'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What someone thought of a suggested link. It is no fact: no document says it, no export of the graph holds it, and it
 * stays when documents come and go, since its id is made of the kind and both ends, which derive from content.
 */
export const judgementSchema = z.object({
  /** The id of the suggestion: kind:source:target. */
  id: z.string().min(1),
  source: z.string().min(1),
  target: z.string().min(1),
  verdict: z.enum(VERDICTS),
  /** Who judged: the name of a key, or of a user. */
  author: z.string().min(1),
  /** When, as ISO 8601 in UTC. */
  decidedAt: z.iso.datetime(),
  note: z.string().nullable(),
});
export type Judgement = z.infer<typeof judgementSchema>;

/** The longest note, in UTF-16 code units. */
export const LONGEST_NOTE = 2000;

/** Throws USAGE for a judgement that is not whole or whose note is too long. */
export function checkJudgement(judgement: Judgement): Judgement {
  const parsed = judgementSchema.safeParse(judgement);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InnographError('USAGE', `This is no judgement: ${issue?.path.join('.')}: ${issue?.message}.`);
  }
  if ((parsed.data.note?.length ?? 0) > LONGEST_NOTE)
    throw new InnographError('USAGE', `A note may have up to ${LONGEST_NOTE} characters.`);
  return parsed.data;
}
