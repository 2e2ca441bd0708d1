import type { Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** 省重点研发计划 is the province's own, not the national one. */
const LEVELS = new Set(['省', '市', '区', '县', '自治区', '旗', '州', '省级', '市级', '区级', '县级']);

/** 科技成果直通车|活动: what is held is an event. */
const HELD = /^(?:系列)?(?:活动|路演|专场)/;

/** 中小企业|强基计划 is not the plan of that name that is known: where its words for whom begin. */
function ofWhom(tokens: Phrase['tokens'], at: number): Token {
  const token = tokens[at]!;
  if (!/(?:计划|行动|工程)$/.test(token.word!.text)) return token;
  let first = at;
  if (!/(?:企业|机构|主体|高校|院所|园区)$/.test(tokens[at - 1]?.word?.text ?? '')) return token;
  while (
    first > 0 &&
    has(tokens[first - 1], KIND.class | KIND.generic) &&
    tokens[first - 1]!.end === tokens[first]!.start
  )
    first -= 1;
  return tokens[first]!;
}

/**
 * Programmes, contests and policies that public lexicons name, wherever they stand; with an unknown word or a
 * place right before it, the name is a longer one: 南岭 友谊奖.
 */
export function namesKnown({ tokens }: Phrase, at: number): Candidate[] {
  const token = tokens[at]!;
  const type = token.word?.known;
  if (has(token, KIND.generic | KIND.class) || type === undefined) return [];
  const before = at > 0 ? tokens[at - 1] : undefined;
  const longer =
    before !== undefined &&
    // 与江苏|苏陕协作: the two sides stand in its own name.
    !token.word!.text.endsWith('协作') &&
    before.end === token.start &&
    ((before.kind === 'unknown' && before.end - before.start >= 2) ||
      has(before, KIND.region) ||
      // “云溪”双创周 is another week than the national one.
      (before.kind === 'quote' && type === 'Event') ||
      LEVELS.has(before.word?.text ?? ''));
  const first = longer ? before : ofWhom(tokens, at);
  const held = type === 'Project' && HELD.test(tokens[at + 1]?.word?.text ?? '');
  return [
    {
      start: first.start,
      end: token.end,
      type: held ? 'Event' : first !== token && !longer ? 'Project' : type,
      rule: `known-${token.word!.group}`,
      weight: 5,
    },
  ];
}
