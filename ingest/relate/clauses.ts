import type { Span } from '../model.ts';
import type { Cue } from './cue.ts';
import { CUES } from './cues/index.ts';
import { isOrganisation, type Name } from './names.ts';

export type Unit =
  | { readonly kind: 'name'; readonly name: Name }
  | {
      readonly kind: 'cue';
      readonly cue: Cue;
      readonly word: string;
      readonly start: number;
      readonly end: number;
    };

/** What stands between two commas: names and cues in order. */
export interface Clause extends Span {
  readonly units: readonly Unit[];
  /** It begins a sentence, or follows a full stop or semicolon: nothing is carried over from before. */
  readonly opens: boolean;
}

const NO_BREAK = 0;
const STRONG_BREAK = 1;
const WEAK_BREAK = 2;
const COLON = 3;

/** What each UTF-16 code unit is to clauses: one look into a table for each character of a text. */
const BREAKS = new Uint8Array(0x10000);
for (const sign of ';；。!！?？\n|｜\t■') BREAKS[sign.charCodeAt(0)] = STRONG_BREAK;
for (const sign of ',，') BREAKS[sign.charCodeAt(0)] = WEAK_BREAK;
for (const sign of ':：') BREAKS[sign.charCodeAt(0)] = COLON;

/** What may stand between a preposition and its name, or between two names of a list. */
const LONGEST_GAP = 2;
/** 与毗邻的Y区, 与驻区高校X: what kind of partner it is may stand before his name. */
const LONGEST_KIND = 7;
const KIND =
  /^(?:毗邻|周边|相邻|邻近|兄弟|国内|省内|市内|本地|知名|驻[区市县校])(?:高校|院校|企业|地区|县区|市县|院所)?的?[“‘《]?$/;
/** A clause longer than any that somebody writes is broken, so that odd texts cost no more than others. */
const LONGEST_CLAUSE = 800;
const MOST_UNITS = 120;
const GAP = /^[\s“”"'‘’《〈「『]*$/;

interface Word {
  readonly word: string;
  readonly cue: Cue;
}

/** Cue words by their first character, longest first, so that a text is scanned once. */
const WORDS: readonly (readonly Word[] | undefined)[] = indexWords();

function indexWords(): (Word[] | undefined)[] {
  const index = new Array<Word[] | undefined>(0x10000).fill(undefined);
  for (const cue of CUES) {
    for (const word of cue.words) {
      (index[word.charCodeAt(0)] ??= []).push({ word, cue });
    }
  }
  const strict = ({ cue }: Word) => (cue.beforeName ? 0 : 1);
  for (const entry of index) {
    entry?.sort((a, b) => b.word.length - a.word.length || strict(a) - strict(b));
  }
  return index;
}

/** The clauses of a span; `names` are those inside it, in order. A colon ends no clause: what it opens is a list. */
export function clausesOf(text: string, { start, end }: Span, names: readonly Name[]): Clause[] {
  const clauses: Clause[] = [];
  let units: Unit[] = [];
  let from = start;
  let opens = true;
  let next = 0;
  const close = (at: number, strong: boolean) => {
    if (units.length > 0) clauses.push({ start: from, end: at, units: settle(units), opens });
    if (units.length > 0 || strong) opens = strong;
    units = [];
    from = at + 1;
  };
  let at = start;
  while (at < end) {
    const name = names[next];
    if (name?.start === at) {
      units.push({ kind: 'name', name });
      at = name.end;
      next += 1;
      continue;
    }
    const code = text.charCodeAt(at);
    const sign = BREAKS[code]!;
    // What follows a colon is still governed by the verb before it: 引来3家机构：A、B.
    const isBreak = sign === COLON ? units.length === 0 : sign !== NO_BREAK;
    if (isBreak || units.length >= MOST_UNITS || at - from >= LONGEST_CLAUSE)
      close(at, sign === STRONG_BREAK);
    const found = matchCue(WORDS[code], text, at, name?.start ?? end, name !== undefined);
    if (found === null) {
      at += 1;
      continue;
    }
    const { cue, word } = found;
    units.push({ kind: 'cue', cue, word, start: at, end: at + word.length });
    at += word.length;
  }
  close(end, true);
  return clauses;
}

/** The first of some words that stands at `at`; a name, if there is one, begins at `limit`. */
function matchCue(
  words: readonly Word[] | undefined,
  text: string,
  at: number,
  limit: number,
  hasName: boolean,
): Word | null {
  if (words === undefined) return null;
  for (const candidate of words) {
    const { word, cue } = candidate;
    const end = at + word.length;
    if (end > limit || !text.startsWith(word, at)) continue;
    if (!cue.beforeName) return candidate;
    if (hasName && limit - end <= LONGEST_KIND && leadsTo(cue, text.slice(end, limit))) return candidate;
  }
  return null;
}

/** Whether what stands between a preposition and a name lets it govern the name. */
function leadsTo({ role }: Cue, between: string): boolean {
  if (between.length <= LONGEST_GAP) return GAP.test(between);
  return role === 'with' && KIND.test(between);
}

/** Whom a plan asks: 向甲集团争取. */
const HELPED_BY: ReadonlySet<Name['type']> = new Set(['Company', 'University', 'ResearchInstitute']);

/**
 * 与, 同 and 和 between two names only list them, unless what follows is done together: A与B共建C, or for two that
 * begin the clause A与B建设C. Without a name before, 和 still has to be followed by such a verb. What is no
 * organisation is no partner: 会展与现代服务业融合.
 */
function settle(units: readonly Unit[]): Unit[] {
  return units.filter((unit, at) => {
    if (unit.kind !== 'cue' || unit.cue.role !== 'with' || unit.word.length > 1) return true;
    const after = units[at + 1];
    if (after?.kind === 'name' && !isOrganisation(after.name)) return false;
    const before = units[at - 1];
    const joins = before?.kind === 'name' && unit.start - before.name.end <= 1;
    if (unit.word === '向') return after?.kind === 'name' && HELPED_BY.has(after.name.type);
    if (!joins && unit.word !== '和') return true;
    const verbAt = units.findIndex(
      (later, index) => index > at && later.kind === 'cue' && later.cue.role !== 'in',
    );
    const verb = units[verbAt];
    if (verb?.kind !== 'cue') return false;
    if (verb.cue.role === 'joint' || verb.cue.together) return true;
    if (unit.word !== '与') return false;
    const governor = units.slice(0, at).findLast((earlier) => earlier.kind === 'cue');
    const mayAct = governor?.kind !== 'cue' || governor.cue.role === 'cause';
    const acts = verb.word === '开展' || verb.word === '建立' || units[verbAt + 1]?.kind === 'name';
    return mayAct && acts && verb.cue.role === 'verb';
  });
}
