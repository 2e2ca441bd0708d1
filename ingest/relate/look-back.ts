import { distinct, type Name } from './names.ts';

/** 牵头, 重点, or an opening bracket may stand between a subject and its verb. */
const LONGEST_ADVERB = 3;
const ADVERB = /^[（(]?(?:牵头|重点|着力|则|主要)?$/;
const LONGEST_COUNT = 6;
const COUNT = /([二两三四五六])\p{Script=Han}{1,3}$/u;
const NUMBERS: Readonly<Record<string, number>> = { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 };
const HEAD = /^\p{Script=Han}+/u;
const LONGEST_HEAD = 8;

/** Whether a name stands right before a verb, as its subject does: B in A（主攻X）、B（主攻Y）. */
export const standsBefore = (text: string, name: Name, verb: number): boolean =>
  verb - name.end <= LONGEST_ADVERB && ADVERB.test(text.slice(name.end, verb));

/** 三谷分别聚焦…: as many of those named last as the number before `end` says. */
export function counted(text: string, start: number, end: number, named: readonly Name[]): readonly Name[] {
  const count = COUNT.exec(text.slice(Math.max(start, end - LONGEST_COUNT), end))?.[1] ?? '';
  const many = NUMBERS[count];
  return many === undefined ? [] : distinct(named).slice(-many);
}

/** 二者, 双方, 三方: those named last. */
export const pronoun = (word: string, named: readonly Name[]): Name[] =>
  distinct(named).slice(word.startsWith('三') ? -3 : -2);

/** 落户科技城, after 伊滨科技城 has been named: the place that the words at `at` are the end of. */
export function pointedAt(text: string, at: number, places: readonly Name[]): Name | null {
  const word = HEAD.exec(text.slice(at, at + LONGEST_HEAD))?.[0] ?? '';
  if (word.length < 2) return null;
  return places.findLast(({ entity }) => entity.name.endsWith(word)) ?? null;
}

/** Words for kinds of organisation that no name ends on. */
const KINDS: Readonly<Record<string, Name['type']>> = { 公司: 'Company', 企业: 'Company', 校: 'University' };

/** 其: the one named last; 该院, 该公司: the one named last that is of this kind. None where there is no such name. */
export function meant(word: string, named: readonly Name[]): readonly Name[] {
  if (!word.startsWith('该')) return named.slice(-1);
  const kind = word.slice(1);
  const found = named.findLast(({ entity, type }) => entity.name.endsWith(kind) || type === KINDS[kind]);
  return found ? [found] : [];
}
