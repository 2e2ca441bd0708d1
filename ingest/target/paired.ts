import { readLeft, tidy, withoutLevel } from './metric.ts';
import type { Quantity } from './quantities.ts';

const BARE_LINK = /^\s*(?:以上|左右)?\s*[、和及与,]?\s*$/;
const PRONOUN = /^(?:前|后|上述)?(?:二|两|三|四|五|六)者$/;
const REACH = /(?:达到|达|突破|超过|为|分别|新增|净增)+$/;
const SHARED_REACH = /(?:达到|达|突破|超过|为)+$/;

/**
 * Pairs a list of names with a list of numbers, in order: 甲区、乙市分别引进团队5个、6个; 甲、乙达6588家、6403家.
 * 三者 stands for the list of the sentence before. Null where the clause is no such pair of lists.
 *
 * @returns The metric of each quantity.
 */
export function pairedSubjects(
  clause: string,
  quantities: readonly Quantity[],
  sentenceBefore: string,
): string[] | null {
  if (quantities.length < 2) return null;
  const isBare = quantities.every(
    (quantity, at) => at === 0 || BARE_LINK.test(clause.slice(quantities[at - 1]!.end, quantity.start)),
  );
  if (!isBare) return null;
  const before = clause.slice(0, quantities[0]!.start);
  const apart = before.indexOf('分别');
  const list = apart < 0 ? before.replace(REACH, '') : before.slice(0, apart) || clauseBefore(sentenceBefore);
  const names = namesOf(list, sentenceBefore);
  if (names.length !== quantities.length) return null;
  const shared = apart < 0 ? '' : readLeft(before.slice(apart + 2).replace(SHARED_REACH, '')).metric;
  const tail = withoutLevel(names.at(-1)!);
  return names.map((name) => (/级(?:以上)?$/.test(name) ? name + tail : name) + shared);
}

/** 甲企业和乙企业在2022年基础上倍增，分别超过90家和870家: the list opens a clause before. */
function clauseBefore(sentence: string): string {
  const clauses = sentence.split(/[，,；;。：:]/).filter((clause) => clause.trim() !== '');
  const opening = clauses.findLast((clause) => /[、和及与]/.test(clause)) ?? '';
  return /^[^在于较比]+/.exec(opening.replace(/^(?:到|至)?20\d{2}年(?:底)?/, ''))?.[0] ?? '';
}

function namesOf(list: string, sentenceBefore: string): string[] {
  const pronoun = PRONOUN.test(list.trim());
  const source = pronoun ? lastList(sentenceBefore) : list;
  return source
    .split(/[、和及与]/)
    .map((name, at) => (at === 0 ? readLeft(name).metric : tidy(name)))
    .filter((name) => name !== '');
}

/** The last list that is summed up as 三大…, 两个…: what 三者 refers to. */
function lastList(sentence: string): string {
  const found = /([^，,；;。]+、[^，,；;。、]+?)(?:[二两三四五六][大个家])[^，,；;。]*[，,；;。]?$/.exec(
    sentence.slice(-120),
  );
  return found?.[1] ?? '';
}
