import type { List } from './list.ts';
import { isField, trimmed } from './members.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** Between 等 and the tail only numbers and adjectives stand: 等3家 知名 企业. */
export const onlyDescribes = (stops: readonly Token[]): boolean =>
  stops.every(
    (token) =>
      token.kind === 'count' ||
      has(token, KIND.quantity) ||
      token.word?.text === '的' ||
      token.word?.group === 'here',
  );

/** The tail word in the phrase that follows 等; words before it may describe it (特色产业, 高新技术企业). */
export function tailIn(tokens: readonly Token[], text: string): List['tail'] {
  const whole = text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  if (whole.length <= 7 && TRADES.test(whole)) return FIELDS;
  const first = tokens[0]!;
  if (first.kind === 'quote') return quotedTail([first], text, false);
  for (let at = Math.min(tokens.length, 5) - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (!tokens.slice(0, at).every((t) => isDescriptive(t))) continue;
    // 等领域服务地方经济: a place after a verb sums up nothing.
    // 等县列项目: one character sums up places only at the end of its phrase.
    if (token.word?.tail?.type === 'Region' && token.end - token.start === 1 && at < tokens.length - 1)
      continue;
    if (token.word?.tail?.type === 'Region' && tokens.slice(0, at).some((t) => has(t, KIND.deed))) continue;
    if (token.word?.tail) return token.word.tail;
    // 外资企业, 初创企业: whatever they are, companies.
    if (token.word !== undefined && has(token, KIND.generic | KIND.class) && /企业$/.test(token.word.text))
      return COMPANIES;
    if (has(token, KIND.field) && /(?:业|经济|产业)$/.test(token.word!.text)) return FIELDS;
  }
  return null;
}

const isDescriptive = (token: Token): boolean =>
  token.kind === 'quote' ||
  (token.kind === 'word' &&
    has(
      token,
      KIND.generic | KIND.class | KIND.deed | KIND.broadField | KIND.field | KIND.companyWord | KIND.shield,
    ));

export function tailAmong(stops: readonly Token[]): List['tail'] {
  for (const token of stops) {
    if (token.word?.tail) return token.word.tail;
    if (token.kind !== 'count' && !has(token, KIND.quantity)) return null;
  }
  return null;
}

/** 以A、B为主导: what is foremost in a region is its fields, where the list opens with 以. */
export const AS_FIELDS = new Set(['为主', '为主导', '为主攻', '为重点', '为特色', '为支柱', '为核心']);

export const isAs = (before: readonly Token[]): boolean => before.at(-1)?.word?.text === '以';

export const COMPANIES = { type: 'Company', group: 'list-of-companies' } as const;

export const FIELDS = { type: 'Industry', group: 'list-of-fields' } as const;

/** 特色林果业, 现代种业: a trade sums up its branches; 企业 and 就业 are no trades. */
const TRADES = /[^企就创事专作商营]业$/;

export const isFocused = ({ before }: Phrase): boolean => has(before.at(-1), KIND.focus);

/** “三大产业” or “新赛道” in quotation marks after the last member. */
export function quotedTail(tokens: readonly Token[], text: string, focused: boolean): List['tail'] {
  const last = tokens.findLast((token) => token.kind === 'quote');
  if (!last) return null;
  const inner = text.slice(last.start + 1, last.end - 1);
  // 冷链物流“3+1+1”产业集群: a cipher before the word for its members.
  if (/^\d(?:\+[\dNn])+$/.test(inner) && tokens[tokens.indexOf(last) + 1]?.word?.tail?.type === 'Industry')
    return FIELDS;
  // 围绕葡萄、花卉“三棵草”: a number in quotation marks sums up what the verb of focus governs.
  if (focused && tokens[0]!.kind !== 'quote' && /^[两三四五六七八九十][\p{Script=Han}]{1,3}$/u.test(inner))
    return FIELDS;
  return /^(?:[一二三四五六七八九十\d]*大?|新|未来|优势|特色)(?:链|产业|赛道|主导产业|支柱产业|新赛道|产业集群|产业链)$/.test(
    inner,
  )
    ? FIELDS
    : null;
}

/** 领域 in 人工智能领域, 产业 in 林麝产业: the tail is the end of the last member. */
export function gluedTail(tokens: readonly Token[]): { tail: NonNullable<List['tail']>; at: number } | null {
  const last = tokens.at(-1)!;
  const tail = last.word?.tail;
  if (!tail || tail.type !== 'Industry') return null;
  let at = tokens.length - 1;
  while (
    at > 0 &&
    (has(tokens[at - 1], KIND.generic) ||
      tokens[at - 1]!.word?.text === '发展' ||
      // 工业母机“卡脖子”环节: what stands in marks says more of the tail.
      (tokens[at - 1]!.kind === 'quote' && last.word?.tail?.group === 'list-of-steps')) &&
    !has(tokens[at - 1], KIND.field | KIND.broadField)
  )
    at -= 1;
  const members = tokens.slice(0, at);
  if (/技术$/.test(last.word!.text) && !isField(trimmed(members))) return null;
  return { tail, at };
}

/** A single member before a glued tail: any word before 产业, but before 技术 or 领域 only a known field. */
export const suffices = (tokens: readonly Token[]): boolean =>
  isField(trimmed(tokens)) || tokens.some((token) => token.kind === 'unknown');
