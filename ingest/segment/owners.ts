import type { Role } from '#ontology';
import type { Section } from '../model.ts';
import { trim } from './lines.ts';

export type Owner = Section['owners'][number];

/**
 * Labels after which departments are listed: 牵头单位：、责任科室: … lead; 配合单位：、协办单位: … assist.
 * 责任领导 and 责任人 name persons, 完成时限 a date: they end a list and open none.
 */
const LABEL =
  /(?:(?<assist>配合|协同配合|协助|协同|协办|参与|参加)|(?<lead>主要责任|牵头|责任|主办|承办|主责|落实|实施))(?:单位|科室|部门|处室|股室|机构|处|科)(?:[(（][^()（）]{1,6}[)）])?\s*[:：]\s*/g;
const LONGEST_LIST = 300;
const LONGEST_NAME = 24;

/** The departments that a passage names as answering for what it says, each with its place and role. */
export function ownersIn(text: string, start: number, end: number): Owner[] {
  const passage = text.slice(start, end);
  if (!/[:：]/.test(passage)) return [];
  const owners: Owner[] = [];
  for (const match of passage.matchAll(LABEL)) {
    const role: Role = match.groups?.['assist'] === undefined ? 'lead' : 'assist';
    const from = match.index + match[0].length;
    const list = passage.slice(from, from + LONGEST_LIST);
    const stop = endOfList(list);
    owners.push(...namesIn(text, start + from, start + from + stop, role));
  }
  return owners;
}

/** Where a list of departments ends; a bracket opened inside it (区商务局(区种业中心)) does not end it. */
function endOfList(list: string): number {
  let depth = 0;
  for (let at = 0; at < list.length; at += 1) {
    const character = list[at]!;
    if ('(（'.includes(character)) depth += 1;
    else if (')）'.includes(character)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if ('。；;]】\n|｜'.includes(character)) return at;
  }
  return list.length;
}

/** The names of a list between two offsets: parted by 、，, and blanks, without a closing 等. */
export function namesIn(text: string, start: number, end: number, role: Role): Owner[] {
  const names: Owner[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !'、，,；; \t\n\r。'.includes(text[at]!)) continue;
    const span = trim(text, from, at);
    const name = text.slice(span.start, span.end).replace(/等$/, '');
    if (name.length >= 2 && name.length <= LONGEST_NAME) {
      names.push({ start: span.start, end: span.start + name.length, name, role });
    }
    from = at + 1;
  }
  return names;
}
