import type { Mention, PlanText } from '../model.ts';
import type { Group } from './group.ts';
import { placeAtStart } from './known.ts';
import { canonicalKey, withoutLegalForm } from './names.ts';

/** A short form that a plan defines: FULL（以下简称“SHORT”）, FULL（暂名）. */
export interface Definition {
  /** Where the full name ends. */
  readonly end: number;
  readonly short: string;
}

/** More short forms than a plan ever defines; each is looked for in the whole plan. */
const MOST_DEFINED = 100;

const DEFINED =
  /[(（](?:以下简称|以下称|下简称|下称|统称|简称|又称|别称|原名|曾用名)[:：为]?\s*[“"「《]?([^“”"「」《》()（）。；\n]{2,16})[”"」》]?\s*[)）]/g;

/** The short forms that a plan defines, in the order of its text. */
export function definitionsIn(text: string, plan: PlanText): Definition[] {
  const definitions = [...text.slice(plan.start, plan.end).matchAll(DEFINED)].slice(0, MOST_DEFINED);
  return definitions.map((match) => ({
    end: plan.start + match.index,
    short: match[1]!.trim(),
  }));
}

/** Every further place where a defined short form stands, as a mention of the kind of its full name. */
export function mentionsOf(
  { short, end }: Definition,
  full: Mention,
  text: string,
  plan: PlanText,
  isFree: (start: number, end: number) => boolean,
): Mention[] {
  const mentions: Mention[] = [];
  for (
    let at = text.indexOf(short, end);
    at >= 0 && at < plan.end;
    at = text.indexOf(short, at + short.length)
  ) {
    if (!isFree(at, at + short.length)) continue;
    mentions.push({ start: at, end: at + short.length, text: short, type: full.type, rule: 'short-form' });
  }
  return mentions;
}

const PLACE = /^(?:[\p{Script=Han}]{2,7}?(?:省|市|自治区|区|县)|[\p{Script=Han}]{2})/u;

/** A company's name taken apart once, to be compared with many. */
export interface CompanyName {
  readonly full: string;
  /** Without its legal form. */
  readonly bare: string;
  /** Without its place either. */
  readonly core: string;
}

export function companyName(full: string): CompanyName {
  const bare = withoutLegalForm(full);
  return { full, bare, core: bare.slice(placeLength(bare)) };
}

/**
 * Whether one company name is a short form of the other: its legal form dropped (国山重工股份有限公司), its place
 * dropped (南岭云山科技股份有限公司 → 云山科技), or its characters picked in order before the same last word
 * (南岭江海汽车集团 → 江汽集团).
 */
export function isShortCompany(short: string, { full, bare, core }: CompanyName): boolean {
  if (short.length >= full.length) return false;
  // Whatever is left out, the first character of what remains stays; this decides nearly every pair.
  if (short[0] !== bare[0] && short[0] !== core[0]) return false;
  if (short === bare) return true;
  if (short === core && core.length >= 3) return true;
  if (core.length >= 4 && short.replace(/集团$/, '') === core.replace(/集团$/, '')) return true;
  return isPicked(short, core);
}

/** Longer ones are no part of a company's name. */
const LONGEST_PLACE = 5;
/** What is left of a name without its place is longer. */
const LEAST_LEFT = 3;

function placeLength(name: string): number {
  const known = placeAtStart(name, Math.min(LONGEST_PLACE, name.length - LEAST_LEFT));
  if (known > 0) return known;
  const place = PLACE.exec(name)?.[0] ?? '';
  return /[省市县]$/.test(place) ? place.length : 0;
}

/** 江汽集团 from 江海汽车集团: same first character, same last word of two, the rest in order; four to five long. */
function isPicked(short: string, core: string): boolean {
  if (short.length < 4 || short.length > 5 || !/集团$/.test(short) || !/集团$/.test(core)) return false;
  if (short[0] !== core[0]) return false;
  let from = 0;
  for (const character of short.slice(0, -2)) {
    const at = core.slice(0, -2).indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

const KIND_OF_PLATFORM = /(?:中心|实验室|研究院|院|园|谷|城|港|基地|平台)$/;
/** What a full name may open with that its short form leaves out. */
const RANK = /^(?:国家|中国|全国|省|市)/;

/**
 * Whether one name of a platform is the other's with characters left out, all else in order, to the same last
 * word: 星创中心 for 星河技术创新中心, 国家星创中心 as well. Plain shortening of a host (甲大学…) is none.
 */
export function isShortPlatform(short: string, full: string): boolean {
  const ending = KIND_OF_PLATFORM.exec(short)?.[0];
  if (ending === undefined || !full.endsWith(ending) || full.length < short.length + 3) return false;
  const stem = short.replace(RANK, '').slice(0, -ending.length);
  const core = full.replace(RANK, '').slice(0, -ending.length);
  if (stem.length < 2 || stem.length > 3 || stem[0] !== core[0] || core.startsWith(stem)) return false;
  let from = 0;
  for (const character of stem) {
    const at = core.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** The group that a definition's full name belongs to: the name that ends where the bracket opens. */
export const definedGroup = (groups: readonly Group[], { end }: Definition): Group | undefined =>
  groups.find(({ mentions }) =>
    mentions.some((mention) => mention.end === end && mention.within === undefined),
  );

export const keyOf = (group: Group): string => group.names[0] ?? canonicalKey(group.mentions[0]!.text);
