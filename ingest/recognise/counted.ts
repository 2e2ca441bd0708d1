import type { Phrase } from './phrases.ts';
import { hasProper, isGeneric, ORGANISATION, telling } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

const DATE = /[年月日底初末度]$/;

/** Whether a number stands beside the phrase: 3家重点实验室, 创新平台9个, 一批园区. */
export function isCounted(phrase: Phrase, atEnd: boolean, text: string): boolean {
  const previous = phrase.before.at(-1);
  const next = phrase.after[0];
  if (next && /^[1一][个家座处]$/.test(text.slice(next.start, next.end)) && telling(phrase.tokens) >= 4)
    return false;
  return (
    countsThings(previous, text) ||
    (has(previous, KIND.quantity) && !FIRST.has(previous!.word!.text)) ||
    (atEnd && countsThings(next, text))
  );
}

/** 南岭市标杆孵化器2家: a place and plain words tell one from another where none is counted. */
export const isPlaced = (modifiers: readonly Token[]): boolean =>
  modifiers.every((token) => has(token, KIND.region) || isGeneric([token]));

/** 甲镇、乙镇两个集聚区: behind a list, a number right before more words counts the members. */
export function isSummedUp({ before, after }: Phrase, text: string): boolean {
  const opener = before.at(-1)?.kind;
  return (
    (opener === 'separator' || opener === 'join') &&
    after.length === 1 &&
    /^[\p{Script=Han}](?<![以左及，])/u.test(text.slice(after[0]!.end, after[0]!.end + 1))
  );
}

/** What a number before it counts may be named by an unknown word; of 平台3个 only a place or a host makes one thing. */
export function isDefinite(
  modifiers: readonly Token[],
  { before, after, tokens }: Phrase,
  text: string,
): boolean {
  if (!countsThings(after[0], text)) return hasProper(modifiers);
  const told = modifiers.filter(({ kind }) => kind !== 'unknown');
  const opener = before.at(-1)?.kind;
  // A、B孵化器2家: the number counts the list.
  if (opener === 'separator' || opener === 'join') return hasProper(modifiers);
  if (!OF_MANY.has(tokens.at(-1)!.word?.head?.group ?? '')) return hasProper(told);
  // 建设云溪市储能重点实验室2家: of a place and a field, where no list is summed up, there are two.
  return told.some(
    (token) => token.kind === 'quote' || token.kind === 'placeholder' || has(token, ORGANISATION),
  );
}

/** Of these a place may have several in one field. */
const OF_MANY = new Set(['laboratory', 'centre', 'centre-bare', 'incubator', 'base', 'hub']);

/** 三大科产融合平台, 一个个“高大上”平台: the word before sums up what stands around. */
export function isSummed({ before }: Phrase, text: string): boolean {
  const previous = before.at(-1);
  if (!previous) return false;
  const said = text.slice(previous.start, previous.end);
  return previous.kind === 'count'
    ? /^[两三四五六七八九十]大$/.test(said)
    : /^一([个项家座条])\1$/.test(said);
}

/** What is the first of its kind is one thing. */
const FIRST = new Set(['首个', '首家', '首座', '首台', '首条', '首支']);

const countsThings = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'count' &&
  !DATE.test(text.slice(token.start, token.end)) &&
  /[家个项名所处座支批条种类大台套]$/.test(text.slice(token.start, token.end));
