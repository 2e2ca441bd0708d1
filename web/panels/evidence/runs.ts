import type { EntityType } from '#ontology/vocabulary';

/** A stretch in the document's text, in its offsets; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface NamedStretch extends Stretch {
  readonly entity: { readonly id: string; readonly name: string; readonly type: EntityType };
}

/** A piece of the text that is set in one way. */
export interface Run {
  readonly text: string;
  /** Whether it belongs to the sentence that is the evidence. */
  readonly marked: boolean;
  readonly mention: NamedStretch | null;
}

/**
 * Cuts a section's text, which begins at `offset` of its document, at the ends of the sentence and of the
 * mentions. Mentions that overlap an earlier one are left out; the runs joined give the text again.
 */
export function runsOf(
  text: string,
  offset: number,
  sentence: Stretch | null,
  mentions: readonly NamedStretch[],
): readonly Run[] {
  const end = offset + text.length;
  const inside = withoutOverlaps(mentions).filter((mention) => mention.start >= offset && mention.end <= end);
  const cuts = [
    offset,
    end,
    ...(sentence ? [sentence] : []).concat(inside).flatMap((at) => [at.start, at.end]),
  ]
    .filter((at) => at >= offset && at <= end)
    .sort((a, b) => a - b);
  const places = [...new Set(cuts)];
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    return {
      text: text.slice(from - offset, to - offset),
      marked: sentence !== null && from >= sentence.start && to <= sentence.end,
      mention: inside.find((mention) => from >= mention.start && to <= mention.end) ?? null,
    };
  });
}

function withoutOverlaps(mentions: readonly NamedStretch[]): NamedStretch[] {
  const kept: NamedStretch[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
