import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import { isCarriedOut } from './actions.ts';
import type { Phrase } from './phrases.ts';

/** 实施科技兴赣|六大|行动: a name before the number of the actions that it has. */
export function actionsCounted(phrases: readonly Phrase[], text: string): readonly Candidate[] {
  if (!phrases.some(({ after }) => after.length === 1 && after[0]!.kind === 'count')) return NO_CANDIDATES;
  return phrases.flatMap((phrase, at) => {
    const [count, more] = phrase.after;
    const [head] = phrases[at + 1]?.tokens ?? [];
    if (count?.kind !== 'count' || more || count.start !== phrase.end || head?.start !== count.end) return [];
    if (
      head.word?.head?.group !== 'action' ||
      !/^[两三四五六七八九十]大$/.test(text.slice(count.start, count.end))
    )
      return [];
    const isNamed = phrase.tokens.some(({ kind, start, end }) => kind === 'unknown' && end - start >= 2);
    if (!isNamed || phrase.end - phrase.start > LONGEST || !isCarriedOut(phrase, false)) return [];
    return [{ start: phrase.start, end: head.end, type: 'Project', rule: 'counted-actions', weight: 6 }];
  });
}

const LONGEST = 10;
