import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { List } from './list.ts';
import { isField, trimmed } from './members.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** Industries and technologies that a verb of focus or their company in a list shows to be meant as such. */
export function fieldsIn(list: List, whole: boolean, text: string): readonly Candidate[] {
  if (!list.items.some(({ tokens }) => tokens.some((token) => has(token, FIELDS)))) return NO_CANDIDATES;
  // 杂交水稻等4家实验室: what the tail sums up are no fields.
  if (list.tail?.type === 'Platform') return NO_CANDIDATES;
  const previous = list.before.at(-1);
  const focused = has(previous, KIND.focus);
  const members = list.items.map((item) => ({ item, tokens: fieldTokens(trimmed(item.tokens), text) }));
  const keen = STRONG_FOCUS.has(previous?.word?.text ?? '');
  const fields = members.filter(
    ({ tokens }) => tokens.length > 0 && (isField(tokens) || (keen && isNearField(tokens))),
  );
  if (fields.length === 0) return NO_CANDIDATES;
  const inList = list.items.length > 1 && fields.length * 2 > list.items.length;
  return fields
    .filter(({ tokens }) => focused || inList || whole || isSpecific(tokens))
    .map(({ tokens }) => ({
      start: unplaced(tokens).start,
      end: tokens.at(-1)!.end,
      type: 'Industry' as const,
      rule: whole ? 'field-heading' : focused ? 'field-focus' : 'field-list',
      weight: 3,
    }));
}

/** 云溪智能装备 is the field 智能装备, in a place. */
export function unplaced(tokens: readonly Token[]): Token {
  let from = 0;
  while (from < tokens.length - 1 && has(tokens[from], KIND.region) && !has(tokens[from], KIND.field))
    from += 1;
  return tokens[from]!;
}

/** Long enough to name a field wherever it stands: 生成式人工智能. */
const isSpecific = (tokens: readonly Token[]): boolean =>
  tokens.length === 1 &&
  has(tokens[0], KIND.field) &&
  !has(tokens[0], KIND.generic) &&
  tokens[0]!.end - tokens[0]!.start >= 4;

const FIELDS = KIND.field | KIND.broadField | KIND.companyWord;

const STRONG_FOCUS = new Set([
  '聚焦',
  '瞄准',
  '紧盯',
  '锚定',
  '围绕',
  '深耕',
  '主攻',
  '做强',
  '做精',
  '侧重',
  '培植',
  '重点培植',
  '聚焦于',
  '发力',
  '抢占',
]);

/** After a verb that only fields follow, a field with unknown words beside it: 特种不锈钢, 盐化工. */
const isNearField = (tokens: readonly Token[]): boolean =>
  tokens.length <= 3 &&
  tokens.some(
    (token) =>
      has(token, KIND.field | KIND.broadField | KIND.companyWord) &&
      !has(token, KIND.generic) &&
      !token.word?.head,
  ) &&
  tokens.at(-1)!.kind === 'word' &&
  tokens.every((token) => {
    if (token.kind === 'unknown') return token.end - token.start <= 2;
    return (
      token.kind === 'word' &&
      !has(token, KIND.class | KIND.people | KIND.university | KIND.company | KIND.institute) &&
      (!token.word?.head || token.word.head.group === 'field')
    );
  });

/** What is done with a product is a trade of its own: 枸杞精深加工. */
const PROCESSING = new Set([
  '精深加工',
  '深加工',
  '加工',
  '冶炼',
  '养殖',
  '种植',
  '繁育',
  '综合利用',
  '再制造',
]);

/** Without generic words at the end: 人工智能 技术, 低空经济 发展方向. */
function fieldTokens(tokens: readonly Token[], text: string): readonly Token[] {
  let to = tokens.length;
  const last = tokens[to - 1];
  if (to > 1 && last?.kind === 'unknown' && /^[中内里上]$/.test(text.slice(last.start, last.end))) to -= 1;
  while (
    to > 0 &&
    has(tokens[to - 1], KIND.generic | KIND.deed) &&
    !has(tokens[to - 1], KIND.field | KIND.broadField) &&
    !PROCESSING.has(tokens[to - 1]!.word!.text)
  )
    to -= 1;
  return to === tokens.length ? tokens : tokens.slice(0, to);
}
