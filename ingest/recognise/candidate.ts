import type { EntityType } from '#ontology';
import type { Mention, Span } from '../model.ts';
import { sortFew } from './sort-few.ts';
import { SpanIndex } from './span-index.ts';

/** A name that a rule proposes; `weight` decides between overlapping ones (the longer wins among equals). */
export interface Candidate extends Span {
  readonly type: EntityType;
  readonly rule: string;
  readonly weight: number;
  /** Lies inside a longer name: a host in its platform's name. */
  readonly nested?: boolean;
  /** See {@link Mention}. */
  readonly inFull?: string | undefined;
}

/** What a rule proposes that finds nothing. */
export const NO_CANDIDATES: readonly Candidate[] = [];

/** No name is longer; what is, was never ended by anything that a rule knows. */
const LONGEST_NAME = 80;

interface Chosen extends Span {
  readonly mention: Mention;
}

/**
 * Chooses among proposals: of two that overlap, the heavier stays, of equals the longer, then the earlier.
 * A nested one stays where a chosen name holds it whole. Never crossing, ordered by place.
 * `offset`: where the text that the candidates count in begins in `text`.
 */
export function arbitrate(candidates: readonly Candidate[], text: string, offset = 0): Mention[] {
  if (candidates.length === 0) return [];
  const order = candidates.filter(({ start, end }) => end - start <= LONGEST_NAME);
  if (order.length === 1) return [mentionOf(order[0]!, text, offset)];
  sortFew(order, byWeight);
  const names = new SpanIndex<Chosen>();
  const mentions: Mention[] = [];
  for (const candidate of order) {
    if (candidate.nested || names.overlaps(candidate)) continue;
    const mention = mentionOf(candidate, text, offset);
    names.add({ start: candidate.start, end: candidate.end, mention });
    mentions.push(mention);
  }
  const hosted = new SpanIndex<Candidate>();
  for (const candidate of order) {
    if (!candidate.nested || hosted.overlaps(candidate)) continue;
    const touching = names.overlapping(candidate);
    const host = touching.find((name) => name.start <= candidate.start && candidate.end <= name.end);
    if (touching.length > 0 && !host) continue;
    if (host && host.end - host.start === candidate.end - candidate.start) continue;
    hosted.add(candidate);
    mentions.push(mentionOf(candidate, text, offset, host?.mention));
  }
  return sortFew(mentions, (a, b) => a.start - b.start || b.end - a.end);
}

const byWeight = (a: Candidate, b: Candidate): number =>
  b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start;

const mentionOf = (
  { start, end, type, rule, inFull }: Candidate,
  text: string,
  offset: number,
  within?: Mention,
): Mention => ({
  start: start + offset,
  end: end + offset,
  text: text.slice(start + offset, end + offset),
  type,
  rule,
  inFull,
  within,
});
