/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where any of the terms stand in the text, whatever their case; spans that touch are one. */
export function highlight(text: string, terms: readonly string[]): Span[] {
  const lower = text.toLowerCase();
  // A few letters change their length with their case; then offsets would not fit, and exact matches have to do.
  const fits = lower.length === text.length;
  const [haystack, needles] = fits ? [lower, terms.map((term) => term.toLowerCase())] : [text, terms];
  const found: Span[] = [];
  for (const needle of needles.filter((each) => each !== '')) {
    for (
      let start = haystack.indexOf(needle);
      start >= 0;
      start = haystack.indexOf(needle, start + needle.length)
    ) {
      found.push({ start, end: start + needle.length });
    }
  }
  found.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
