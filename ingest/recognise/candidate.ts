import type { EntityType } from '#ontology';
import type { Mention } from '../model.ts';

/** A name that a rule proposes; `weight` decides between overlapping ones (the longer wins among equals). */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly rule: string;
  readonly weight: number;
  /** Lies inside a longer name: a host in its platform's name. */
  readonly nested?: boolean;
}

/**
 * Chooses among proposals: of two that overlap, the heavier stays, of equals the longer, then the earlier.
 * A nested one stays where a chosen name holds it whole. Never crossing, ordered by place.
 */
export function arbitrate(candidates: readonly Candidate[], text: string): Mention[] {
  const order = [...candidates].sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const chosen: Candidate[] = [];
  for (const candidate of order) {
    if (candidate.nested) continue;
    if (!chosen.some((other) => candidate.start < other.end && other.start < candidate.end))
      chosen.push(candidate);
  }
  const toMention = ({ start, end, type, rule }: Candidate): Mention => ({
    start,
    end,
    text: text.slice(start, end),
    type,
    rule,
  });
  const mentions = chosen.map(toMention);
  const nested: Mention[] = [];
  for (const candidate of order) {
    if (!candidate.nested) continue;
    const host = mentions.find(({ start, end }) => start <= candidate.start && candidate.end <= end);
    if (!host) {
      if (mentions.some(({ start, end }) => candidate.start < end && start < candidate.end)) continue;
      mentions.push(toMention(candidate));
      continue;
    }
    if (host.start === candidate.start && host.end === candidate.end) continue;
    if (nested.some(({ start, end }) => candidate.start < end && start < candidate.end)) continue;
    nested.push({ ...toMention(candidate), within: host });
  }
  return [...mentions, ...nested].sort((a, b) => a.start - b.start || b.end - a.end);
}
