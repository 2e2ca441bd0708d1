import type { Span } from '../model.ts';
import type { Cue } from './cue.ts';
import { CUE_WORDS, matchCue } from './cue-words.ts';
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

export type CueUnit = Extract<Unit, { kind: 'cue' }>;

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

/** A clause longer than any that somebody writes is broken, so that odd texts cost no more than others. */
const LONGEST_CLAUSE = 800;
const MOST_UNITS = 120;
/** The clauses of a span; `names` are those inside it, in order. A colon ends no clause: what it opens is a list. */
export function clausesOf(text: string, { start, end }: Span, names: readonly Name[]): Clause[] {
  const cutter = new ClauseCutter(start);
  let next = 0;
  let at = start;
  while (at < end) {
    const name = names[next];
    if (name?.start === at) {
      cutter.units.push({ kind: 'name', name });
      at = name.end;
      next += 1;
      continue;
    }
    const code = text.charCodeAt(at);
    const sign = BREAKS[code]!;
    // What follows a colon is still governed by the verb before it: 引来3家机构：A、B.
    const isBreak = sign === COLON ? cutter.units.length === 0 : sign !== NO_BREAK;
    if (isBreak || cutter.isFull(at)) cutter.close(at, sign === STRONG_BREAK);
    const found = matchCue(CUE_WORDS[code], text, at, name?.start ?? end, name !== undefined);
    if (found === null) {
      at += 1;
      continue;
    }
    const { cue, word } = found;
    cutter.units.push({ kind: 'cue', cue, word, start: at, end: at + word.length });
    at += word.length;
  }
  cutter.close(end, true);
  return cutter.clauses;
}

class ClauseCutter {
  readonly clauses: Clause[] = [];
  /** Of the clause that is open. */
  units: Unit[] = [];
  #start: number;
  #opens = true;

  constructor(start: number) {
    this.#start = start;
  }

  isFull(at: number): boolean {
    return this.units.length >= MOST_UNITS || at - this.#start >= LONGEST_CLAUSE;
  }

  close(at: number, strong: boolean): void {
    const { units } = this;
    if (units.length > 0) {
      this.clauses.push({ start: this.#start, end: at, units: settle(units), opens: this.#opens });
      this.units = [];
    }
    if (units.length > 0 || strong) this.#opens = strong;
    this.#start = at + 1;
  }
}

/** Whom a plan asks: 向甲集团争取. */
const HELPED_BY: ReadonlySet<Name['type']> = new Set(['Company', 'University', 'ResearchInstitute']);

/**
 * 与, 同 and 和 between two names only list them, unless what follows is done together: A与B共建C, or for two that
 * begin the clause A与B建设C. Without a name before, 和 still has to be followed by such a verb. What is no
 * organisation is no partner: 会展与现代服务业融合.
 */
function settle(units: Unit[]): Unit[] {
  if (!units.some((unit) => unit.kind === 'cue' && unit.cue.role === 'with')) return units;
  return units.filter((unit, at) => {
    if (unit.kind !== 'cue' || unit.cue.role !== 'with' || unit.word.length > 1) return true;
    const after = units[at + 1];
    if (after?.kind === 'name' && !isOrganisation(after.name)) return false;
    const before = at > 0 ? units[at - 1] : undefined;
    const joins = before?.kind === 'name' && unit.start - before.name.end <= 1;
    if (unit.word === '向') return after?.kind === 'name' && HELPED_BY.has(after.name.type);
    if (!joins && unit.word !== '和') return true;
    const verbAt = units.findIndex(
      (later, index) => index > at && later.kind === 'cue' && later.cue.role !== 'in',
    );
    let verb = units[verbAt];
    if (verb?.kind !== 'cue') return false;
    // A与B围绕丙产业开展联合攻关: what they work on stands before what they do.
    if (verb.cue.id === 'focus') {
      const later = units.findLast((unit, index) => index > verbAt && unit.kind === 'cue');
      if (later?.kind === 'cue' && (later.cue.together || later.cue.role === 'joint')) verb = later;
    }
    if (verb.cue.role === 'joint' || verb.cue.together) return true;
    if (unit.word !== '与') return false;
    const governor = units.slice(0, at).findLast((earlier) => earlier.kind === 'cue');
    const mayAct = governor?.kind !== 'cue' || governor.cue.role === 'cause';
    const acts = verb.word === '开展' || verb.word === '建立' || units[verbAt + 1]?.kind === 'name';
    return mayAct && acts && verb.cue.role === 'verb';
  });
}
