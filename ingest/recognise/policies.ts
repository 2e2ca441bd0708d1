import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { has } from './token.ts';
import { KIND } from './vocabulary.ts';

const POLICY =
  /(?:条例|办法|细则|行动计划|实施方案|行动方案|若干政策|若干措施|若干意见|实施意见|发展规划|专项规划)$/;
const CITING = new Set([
  '落实',
  '执行',
  '对照',
  '按照',
  '根据',
  '出台',
  '制定',
  '修订',
  '贯彻',
  '依据',
  '印发',
  '编制',
  '起草',
  '完善',
  '推动',
  '推进',
  '学习',
  '发布',
  '贯彻落实',
  '研究制定',
  '宣传',
]);

/** A policy without 《》: 对照云溪市低空经济发展行动计划; it begins with a place and a verb cites it. */
export function policyIn({ tokens, start, before }: Phrase, text: string): readonly Candidate[] {
  const first = tokens[0]!;
  if (!has(first, KIND.region) && first.kind !== 'placeholder') return NO_CANDIDATES;
  const bracketed = tokens.at(-1)!.kind === 'bracket';
  let last = tokens.length - (bracketed ? 2 : 1);
  while (last > 0 && has(tokens[last], KIND.common)) last -= 1;
  const next = tokens[last + 1];
  const dated = next?.kind === 'bracket' && /\d{4}/.test(text.slice(next.start, next.end));
  const head = tokens[last];
  if (!head || !POLICY.test(text.slice(start, head.end)) || head.end - start < 8) return NO_CANDIDATES;
  if (!CITING.has(before.at(-1)?.word?.text ?? '')) return NO_CANDIDATES;
  const policy: Candidate = {
    start,
    end: dated ? next.end : head.end,
    type: 'Policy',
    rule: 'policy-cited',
    weight: 7,
  };
  const zone = tokens.findIndex((token) => token.word?.head?.group === 'zone');
  if (zone < 2 || zone >= last) return [policy];
  return [
    policy,
    { start, end: tokens[zone]!.end, type: 'Region', rule: 'policy-zone', weight: 5, nested: true },
  ];
}
