import type { EntityType } from '#ontology';
import type { Candidate } from './candidate.ts';
import { ORGANISATION, telling } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** Heads whose names are hosts: they stay names of their own inside a longer one (X大学Y实验室). */
const HOSTS = new Set([
  'science-city',
  'park',
  'laboratory',
  'institute',
  'centre',
  'academy',
  'university',
  'company',
  'zone',
]);

/** A company's short name before more of a name is no name of its own: 恒通 in 恒通磁电. */
export const goesOn = (token: Token, next: Token | undefined): boolean =>
  !/(?:集团|公司|银行|大学|学院|大|院|实验室|中心|研究所)$/.test(token.word!.text) &&
  next !== undefined &&
  next.start === token.end &&
  (next.kind === 'unknown' || has(next, KIND.companyWord));

export const standing = (host: Candidate): Candidate => ({ ...host, nested: false });

export const widest = (nested: readonly Candidate[]): Candidate[] =>
  nested.filter(
    (host) => !nested.some((other) => other !== host && other.start <= host.start && other.end >= host.end),
  );

export function hosts(tokens: readonly Token[], first: number, head: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = first; at < head; at += 1) {
    const token = tokens[at]!;
    const word = token.word;
    if (!word) continue;
    const group = word.head?.group;
    if (has(token, KIND.university) && goesOn(token, tokens[at + 1])) continue;
    if (has(token, KIND.company) && !/(?:集团|公司|银行)$/.test(word.text)) continue;
    if (has(token, ORGANISATION) && word.known) {
      const before = tokens.slice(first, at);
      const start =
        before.length > 0 && before.every((b) => has(b, KIND.shield)) ? tokens[first]!.start : token.start;
      found.push({
        start,
        end: token.end,
        type: word.known,
        rule: `host-${word.group}`,
        weight: 6,
        nested: true,
      });
    } else if (
      group !== undefined &&
      HOSTS.has(group) &&
      word.head!.strength !== 'short' &&
      telling(tokens.slice(first, at)) >= 2 &&
      !isOfProvince(tokens, first, at)
    ) {
      // 山海协作X理工学院XX研究院: a placeholder right before the head begins the host.
      // 第二届|湾区|科创峰会: the edition is the event's.
      const own = tokens[first]!.kind === 'number' && first < at ? first + 1 : first;
      const start = group === 'university' && tokens[at - 1]?.kind === 'placeholder' ? at - 1 : own;
      found.push({
        start: tokens[start]!.start,
        end: token.end,
        type: word.head!.type,
        rule: `host-${group}`,
        weight: 5,
        nested: true,
      });
    }
  }
  return found;
}

/** 南岭省|实验室: a kind of laboratory, not one of them. */
const isOfProvince = (tokens: readonly Token[], first: number, at: number): boolean =>
  at - first === 1 &&
  tokens[at]!.word!.head!.group === 'laboratory' &&
  /[省市]$/.test(tokens[first]!.word?.text ?? '');

const PLACED = new Set<EntityType>(['Platform', 'Region', 'ResearchInstitute']);

/** The place that a name begins with, where it is written in full: 南岭市 in 南岭市产业研究院. */
export function regionOf(
  tokens: readonly Token[],
  first: number,
  head: number,
  name: Candidate,
): Candidate[] {
  const token = tokens[first]!;
  if (!PLACED.has(name.type) || first >= head || !has(token, KIND.region)) return [];
  if (!/.[省市县区旗州]$/.test(token.word!.text)) return [];
  return [
    { start: token.start, end: token.end, type: 'Region', rule: 'host-region', weight: 4, nested: true },
  ];
}
