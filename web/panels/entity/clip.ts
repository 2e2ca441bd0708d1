/** Characters that are shown on either side of a name. */
const CONTEXT = 26;

/** A name with a little of its sentence around it; `start` and `end` count from the sentence's beginning. */
export function clip(
  sentence: string,
  start: number,
  end: number,
): { readonly before: string; readonly name: string; readonly after: string } {
  const before = sentence.slice(0, start).trimStart();
  const after = sentence.slice(end).trimEnd();
  return {
    before: before.length > CONTEXT ? `…${before.slice(-CONTEXT)}` : before,
    name: sentence.slice(start, end),
    after: after.length > CONTEXT ? `${after.slice(0, CONTEXT)}…` : after,
  };
}
