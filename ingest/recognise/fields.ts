import type { Candidate } from './candidate.ts';
import { isField, trimmed, type List } from './lists.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** Industries and technologies that a verb of focus or their company in a list shows to be meant as such. */
export function fieldsIn(list: List, whole: boolean): Candidate[] {
  const previous = list.before[list.before.length - 1];
  const focused = has(previous, KIND.focus);
  const members = list.items.map((item) => ({ item, tokens: fieldTokens(trimmed(item.tokens)) }));
  const fields = members.filter(({ tokens }) => tokens.length > 0 && isField(tokens));
  if (fields.length === 0) return [];
  const inList = list.items.length > 1 && fields.length * 2 > list.items.length;
  return fields
    .filter(({ tokens }) => focused || inList || whole || isSpecific(tokens))
    .map(({ tokens }) => ({
    start: tokens[0]!.start,
    end: tokens[tokens.length - 1]!.end,
    type: 'Industry' as const,
    rule: whole ? 'field-heading' : focused ? 'field-focus' : 'field-list',
    weight: 3,
  }));
}

/** Long enough to name a field wherever it stands: 生成式人工智能. */
const isSpecific = (tokens: readonly Token[]): boolean =>
  tokens.length === 1 && has(tokens[0], KIND.field) && tokens[0]!.end - tokens[0]!.start >= 4;

/** Without generic words at the end: 人工智能 技术, 低空经济 发展方向. */
function fieldTokens(tokens: readonly Token[]): Token[] {
  let to = tokens.length;
  while (
    to > 0 &&
    has(tokens[to - 1], KIND.generic | KIND.deed) &&
    !has(tokens[to - 1], KIND.field | KIND.broadField)
  )
    to -= 1;
  return tokens.slice(0, to);
}
