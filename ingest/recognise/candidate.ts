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
 * `offset`: where the text that the candidates count in begins in `text`.
 */
export function arbitrate(candidates: readonly Candidate[], text: string, offset = 0): Mention[] {
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
    start: start + offset,
    end: end + offset,
    text: text.slice(start + offset, end + offset),
    type,
    rule,
  });
  const hosts = chosen.map((candidate) => ({ candidate, mention: toMention(candidate) }));
  const nested: { candidate: Candidate; mention: Mention }[] = [];
  for (const candidate of order) {
    if (!candidate.nested || nested.some((other) => overlap(other.candidate, candidate))) continue;
    const touching = hosts.filter((host) => overlap(host.candidate, candidate));
    const host = touching.find((other) => holds(other.candidate, candidate));
    if (touching.length > 0 && !host) continue;
    if (host && host.candidate.end - host.candidate.start === candidate.end - candidate.start) continue;
    nested.push({ candidate, mention: { ...toMention(candidate), ...(host && { within: host.mention }) } });
  }
  return [...hosts, ...nested]
    .map(({ mention }) => mention)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const overlap = (a: Candidate, b: Candidate): boolean => a.start < b.end && b.start < a.end;
const holds = (outer: Candidate, inner: Candidate): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
