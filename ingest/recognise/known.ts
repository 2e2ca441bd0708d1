import type { Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { has } from './token.ts';
import { KIND } from './vocabulary.ts';

/** 省重点研发计划 is the province's own, not the national one. */
const LEVELS = new Set(['省', '市', '区', '县', '自治区', '旗', '州', '省级', '市级', '区级', '县级']);

/**
 * Programmes, contests and policies that public lexicons name, wherever they stand; with an unknown word or a
 * place right before it, the name is a longer one: 南岭 友谊奖.
 */
export function namesKnown({ tokens }: Phrase, at: number): Candidate[] {
  const token = tokens[at]!;
  const type = token.word?.known;
  if (has(token, KIND.generic | KIND.class) || type === undefined) return [];
  const before = tokens[at - 1];
  const longer =
    before !== undefined &&
    before.end === token.start &&
    ((before.kind === 'unknown' && before.end - before.start >= 2) ||
      has(before, KIND.region) ||
      LEVELS.has(before.word?.text ?? ''));
  return [
    {
      start: longer ? before.start : token.start,
      end: token.end,
      type,
      rule: `known-${token.word!.group}`,
      weight: 5,
    },
  ];
}
