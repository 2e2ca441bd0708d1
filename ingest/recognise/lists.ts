import { saidNumber } from '#common/numerals';
import type { Item, List } from './list.ts';
import {
  AS_FIELDS,
  FIELDS,
  gluedTail,
  isAs,
  isFocused,
  onlyDescribes,
  quotedTail,
  suffices,
  tailAmong,
  tailIn,
} from './list-tails.ts';
import { isField, trimmed } from './members.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** All lists of a sentence; a phrase that stands alone is a list of one, which may have a tail as well. */
export function listsOf(phrases: readonly Phrase[], text: string): List[] {
  const lists: List[] = [];
  let from = 0;
  while (from < phrases.length) {
    let to = from;
    while (to + 1 < phrases.length && isListBreak(phrases[to]!.after)) to += 1;
    lists.push(listOf(phrases, from, to, text));
    from = to + 1;
  }
  return lists;
}

const isListBreak = (stops: readonly Token[]): boolean =>
  stops.length === 1 && (stops[0]!.kind === 'separator' || stops[0]!.kind === 'join');

function listOf(phrases: readonly Phrase[], from: number, to: number, text: string): List {
  const last = phrases[to]!;
  const items = membersOf(phrases, from, to, text, isCountedByCommas(phrases, from, to, text));
  const next = phrases[to + 1];
  let tail: List['tail'] = null;
  const stops = last.after;
  const etc = stops[0]?.word?.text === '等' && stops[0].start === last.end;
  const counted = stops[etc ? 1 : 0]?.kind === 'count';
  if ((etc || counted) && next && onlyDescribes(stops.slice(etc ? 1 : 0))) tail = tailIn(next.tokens, text);
  if (etc && !tail) tail = tailAmong(stops.slice(1));
  if (etc && !tail && to > from && PURSUING.has(phrases[from]!.before.at(-1)?.word?.text ?? ''))
    tail = projectsBefore(phrases[from]!, text);
  if (tail?.type === 'Project' && next) tail = summedLater(phrases, to + 1) ?? tail;
  if (!tail && AS_FIELDS.has(stops[0]?.word?.text ?? '') && isAs(phrases[from]!.before)) tail = FIELDS;
  const quoted = last.tokens.length > 1 ? quotedTail(last.tokens, text, isFocused(phrases[from]!)) : null;
  if (quoted) {
    tail = quoted;
    const marks = last.tokens.findLastIndex((token) => token.kind === 'quote');
    items[items.length - 1] = item(to, trimmed(last.tokens.slice(0, marks)));
  }
  const end = last.tokens.at(-1)!;
  if (!tail && !etc && to > from && has(end, KIND.field) && end.word!.text.endsWith('产业')) {
    tail = FIELDS;
  }
  if (!tail && !etc) {
    const glued = gluedTail(last.tokens);
    const several = to > from;
    if (glued && glued.at > 0 && (several || suffices(last.tokens.slice(0, glued.at)))) {
      tail = glued.tail;
      const kept = trimmed(last.tokens.slice(0, glued.at));
      if (kept.length > 0) items[items.length - 1] = item(to, kept);
      else items.pop();
    }
  }
  return { items, tail, before: phrases[from]!.before, after: last.after };
}

/** 等29家计划申报高企的企业: where 计划 is a verb, the word behind 的 says what they are. */
function summedLater(phrases: readonly Phrase[], from: number): List['tail'] {
  const [verb] = phrases[from]!.tokens;
  if (
    verb?.word?.text !== '计划' ||
    phrases[from]!.tokens.length > 1 ||
    !has(phrases[from]!.after[0], KIND.barrier)
  )
    return null;
  for (const phrase of phrases.slice(from + 1, from + 3)) {
    const tail = phrase.tokens[0]!.word?.tail;
    if (phrase.before.at(-1)?.word?.text === '的' && tail) return tail;
  }
  return null;
}

const PURSUING = new Set(['抓', '抓好', '紧盯', '盯紧', '推进', '加快推进', '谋划', '储备', '重点推进']);

/** 储备项目30个，重点抓A、B等: what was counted right before is what the list names. */
const projectsBefore = ({ before, start }: Phrase, text: string): List['tail'] =>
  before.length > 0 && /项目\d{1,3}个[，,]/.test(text.slice(Math.max(0, start - 14), start))
    ? { type: 'Project', group: 'list-of-projects' }
    : null;

/** 锂电及新材料、电子信息、食品三大产业: as many as commas part them, so that a 及 stands inside a name. */
function isCountedByCommas(phrases: readonly Phrase[], from: number, to: number, text: string): boolean {
  const count = phrases[to]!.after.find(({ kind }) => kind === 'count');
  if (!count || to === from) return false;
  const said = /^(?:[一二三四五六七八九十]|\d{1,2})(?=大|个|类|条)/.exec(
    text.slice(count.start, count.end),
  )?.[0];
  if (said === undefined) return false;
  const between = phrases.slice(from, to).map(({ after }) => after[0]?.kind);
  const commas = between.filter((kind) => kind === 'separator').length;
  return commas < between.length && commas + 1 === saidNumber(said);
}

/** The members; 汽车及零部件 before another 、 is one of them, as 及 closes a list only before its last. */
function membersOf(
  phrases: readonly Phrase[],
  from: number,
  to: number,
  text: string,
  asCounted: boolean,
): Item[] {
  const members: Item[] = [];
  let pairs = 0;
  for (let at = from; at <= to; at += 1) {
    const phrase = phrases[at]!;
    const join = phrase.after[0];
    const next = phrases[at + 1];
    const joined =
      asCounted && next !== undefined && join?.kind === 'join' && phrase.after.length === 1 && at < to;
    const inside =
      joined ||
      ((at + 1 < to || (at + 1 === to && pairs > 1 && text[join?.start ?? 0] === '与')) &&
        !isWhole(phrase.tokens.at(-1)!) &&
        !(isField(phrase.tokens) && next && isField(next.tokens)) &&
        join?.kind === 'join' &&
        '及与暨'.includes(text[join.start]!) &&
        next !== undefined &&
        (at + 1 === to || next.after[0]?.kind === 'separator'));
    if (inside) {
      members.push(item(at, [...trimmed(phrase.tokens), join, ...next.tokens]));
      at += 1;
      pairs += 1;
    } else members.push(item(at, trimmed(phrase.tokens)));
  }
  return members;
}

/** 南岭研究院与云桥智能、…: after a whole name 与 does not go on with it. */
const isWhole = ({ bits, word }: Token): boolean =>
  (bits & (KIND.university | KIND.institute | KIND.company | KIND.platform)) !== 0 ||
  (word?.head !== undefined && word.head.group !== 'field' && word.head.strength === 'strong');

function item(phrase: number, tokens: readonly Token[]): Item {
  return { phrase, tokens, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
